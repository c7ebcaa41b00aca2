/** Taking in the user's own documents: what runs, what came of it, what went wrong. Goes on while other views are open. */
import { create } from 'zustand';
import type { DocumentId, Sha256 } from '../../../graph-data/model/ids.ts';
import { drop, listen, request } from '../../bridge/client.ts';
import type {
  Answer,
  EditionDecision,
  Failure,
  ImportedFileRow,
  ImportProgress,
  ImportReport,
  RereadingReport,
} from '../../bridge/contract.ts';
import { useWorkspace } from '../workspace/index.ts';

interface ImportsState {
  /** An import or removal is under way; `progress` is null until its first file. */
  readonly running: boolean;
  readonly progress: ImportProgress | null;
  readonly report: ImportReport | null;
  readonly failure: Failure | null;
  /** Where the report was written to. */
  readonly savedTo: string | null;
  /** Name of the file that was taken out last. */
  readonly removed: string | null;
  /** Files that were decided about just now. */
  readonly decided: number;
  /** Files that were read again just now. */
  readonly readAgain: number;
  /** What came of reading files by the rules of today. */
  readonly reread: RereadingReport | null;
}

const IDLE: ImportsState = {
  ...{ running: false, progress: null, report: null },
  ...{ failure: null, savedTo: null, removed: null, decided: 0, readAgain: 0, reread: null },
};

export const useImports = create<ImportsState>(() => IDLE);

/** Nothing can be changed now: something runs, or the workspace is only read. */
export function useImportsClosed(): boolean {
  const running = useImports((state) => state.running);
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? true);
  return running || readOnly;
}

/** One at a time: a second wish while one runs is passed over. */
export async function run<Value>(
  work: () => Promise<Answer<Value>>,
  outcomeOf: (value: Value) => Partial<ImportsState>,
): Promise<void> {
  if (useImports.getState().running) return;
  useImports.setState({ ...IDLE, running: true });
  const answer = await work();
  useImports.setState({ ...IDLE, ...(answer.ok ? outcomeOf(answer.value) : { failure: answer.error }) });
}

const reported = (report: ImportReport | null): Partial<ImportsState> => ({ report });

export const chooseImports = (what: 'files' | 'folder'): Promise<void> =>
  run(() => request('imports.choose', { what }), reported);

export const dropImports = (files: readonly File[]): Promise<void> => run(() => drop(files), reported);

export const removeImport = ({ file, name }: ImportedFileRow): Promise<void> =>
  run(
    () => request('imports.remove', { file }),
    () => ({ removed: name }),
  );

/** A file that waits and is not wanted. */
export const leaveOut = (file: Sha256): Promise<void> =>
  run(
    () => request('imports.remove', { file }),
    () => ({ decided: 1 }),
  );

/** What was decided about new editions; the claims are written anew with it. */
export const decideEditions = (decisions: readonly EditionDecision[]): Promise<void> =>
  run(
    () => request('imports.decide', { decisions }),
    () => ({ decided: decisions.length }),
  );

export const bringBack = (document: DocumentId): Promise<void> =>
  run(
    () => request('imports.bringBack', { document }),
    () => ({}),
  );

export async function cancelImport(): Promise<void> {
  await request('imports.cancel', null);
}

export async function saveImportReport(): Promise<void> {
  const answer = await request('imports.saveReport', null);
  if (!answer.ok) useImports.setState({ failure: answer.error });
  else if (answer.value) useImports.setState({ savedTo: answer.value.file, failure: null });
}

export function dismissImport(): void {
  if (!useImports.getState().running) useImports.setState(IDLE);
}

/** Follows the progress while the window is open; returns how to stop. */
export function followImports(): () => void {
  return listen('import.progress', (progress) => useImports.setState({ progress }));
}
