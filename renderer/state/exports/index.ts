/** Handing out files: the menu, the one export that runs, and what became of it. */
import { create } from 'zustand';
import { listen, request } from '../../bridge/client.ts';
import type {
  Answer,
  Events,
  ExportInput,
  Failure,
  LoggedExport,
  SavedExport,
} from '../../bridge/contract.ts';

export { graphParts } from './graph-parts.ts';
export { type ExportOffer, offersFor } from './offers.ts';

/** Shorter work needs no word. */
const SLOW_MILLISECONDS = 1000;

interface ExportsState {
  readonly menuOpen: boolean;
  readonly running: boolean;
  /** Set once the work has taken longer than a second; the time in the dialog does not count. */
  readonly slowStep: Events['export.progress']['step'] | null;
  readonly saved: SavedExport | null;
  readonly failure: Failure | null;
  /** What was exported before, once it was asked for. */
  readonly list: { readonly value: readonly LoggedExport[] | null; readonly failure: Failure | null };
}

const QUIET = { running: false, slowStep: null, saved: null, failure: null } as const;

export const useExports = create<ExportsState>(() => ({
  menuOpen: false,
  ...QUIET,
  list: { value: null, failure: null },
}));

export function setExportMenu(menuOpen: boolean): void {
  useExports.setState({ menuOpen });
}

export function toggleExportMenu(): void {
  useExports.setState(({ menuOpen }) => ({ menuOpen: !menuOpen }));
}

/** Follows the steps of the export; returns how to stop. */
function followSteps(): () => void {
  let last: Events['export.progress']['step'] | null = null;
  let timer: number | null = null;
  const show = (): void => useExports.setState({ slowStep: last });
  const stop = listen('export.progress', ({ step }) => {
    last = step;
    if (useExports.getState().slowStep !== null) show();
    timer ??= window.setTimeout(show, SLOW_MILLISECONDS);
  });
  return () => {
    stop();
    if (timer !== null) window.clearTimeout(timer);
  };
}

/** Runs one export at a time; the result stays until it is dismissed or the next export begins. */
export async function runExport(ask: () => Promise<Answer<SavedExport | null>>): Promise<void> {
  if (useExports.getState().running) return;
  useExports.setState({ ...QUIET, running: true, menuOpen: false });
  const stop = followSteps();
  const answer = await ask();
  stop();
  useExports.setState(answer.ok ? { ...QUIET, saved: answer.value } : { ...QUIET, failure: answer.error });
}

/** Asks where to and saves. */
export const saveExport = (input: ExportInput): Promise<void> =>
  runExport(() => request('export.save', input));

export async function cancelExport(): Promise<void> {
  await request('export.cancel', null);
}

export async function revealExport(): Promise<void> {
  await request('export.reveal', null);
}

/** Reads the list anew: it grows without a change of the workspace's revision. */
export async function loadExports(): Promise<void> {
  const answer = await request('export.list', null);
  const list = answer.ok ? { value: answer.value, failure: null } : { value: null, failure: answer.error };
  useExports.setState({ list });
}

export function dismissExport(): void {
  useExports.setState({ saved: null, failure: null });
}
