/** Handing out files: the menu, the one export that runs, and what became of it. */
import { create } from 'zustand';
import { listen, request } from '../../bridge/client.ts';
import type {
  Answer,
  ComposedPicture,
  Events,
  ExportHeading,
  ExportInput,
  ExportOrder,
  Failure,
  LoggedExport,
  PictureDrawing,
  PictureInput,
  SavedExport,
} from '../../bridge/contract.ts';
import { type PictureNote, PictureTooLarge } from './pictures.ts';

export { chineseDate, highestClassification } from '../../../graph-data/graph/tables/index.ts';
export { graphOfPart, graphParts } from './graph-parts.ts';
export { type ExportOffer, offersFor, orderOfView } from './offers.ts';
export {
  choiceKey,
  imageChoices,
  type PictureChoice,
  type PictureNote,
  PictureTooLarge,
  pageChoices,
} from './pictures.ts';

/** Shorter work needs no word. */
const SLOW_MILLISECONDS = 1000;

/** `drawing` is the window's own part of a picture. */
type ExportStep = Events['export.progress']['step'] | 'drawing';

interface ExportsState {
  readonly menuOpen: boolean;
  readonly running: boolean;
  /** Set once the work has taken longer than a second; the time in the dialog does not count. */
  readonly slowStep: ExportStep | null;
  readonly saved: SavedExport | null;
  /** What has to be said about the picture that was saved. */
  readonly note: PictureNote | null;
  readonly failure: Failure | null;
  /** What was exported before, once it was asked for. */
  readonly list: { readonly value: readonly LoggedExport[] | null; readonly failure: Failure | null };
}

const QUIET = { running: false, slowStep: null, saved: null, note: null, failure: null } as const;

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

interface Steps {
  readonly tell: (step: ExportStep) => void;
  /** Says nothing more until the next step. */
  readonly pause: () => void;
  readonly stop: () => void;
}

/** Follows the steps of the export, those that are told here and those of the other side. */
function followSteps(): Steps {
  let last: ExportStep | null = null;
  let timer: number | null = null;
  const show = (): void => useExports.setState({ slowStep: last });
  const pause = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    useExports.setState({ slowStep: null });
  };
  const tell = (step: ExportStep): void => {
    last = step;
    if (useExports.getState().slowStep !== null) show();
    timer ??= window.setTimeout(show, SLOW_MILLISECONDS);
  };
  const stopListening = listen('export.progress', ({ step }) => tell(step));
  const stop = (): void => {
    stopListening();
    pause();
  };
  return { tell, pause, stop };
}

type Outcome = Partial<Pick<ExportsState, 'saved' | 'note' | 'failure'>>;

/** One export at a time; the outcome stays until it is dismissed or the next export begins. */
async function run(work: (steps: Steps) => Promise<Outcome>): Promise<void> {
  if (useExports.getState().running) return;
  useExports.setState({ ...QUIET, running: true, menuOpen: false });
  const steps = followSteps();
  const outcome = await work(steps);
  steps.stop();
  useExports.setState({ ...QUIET, ...outcome });
}

const outcomeOf = (answer: Answer<SavedExport | null>): Outcome =>
  answer.ok ? { saved: answer.value } : { failure: answer.error };

/** Runs what the other side does whole. */
export const runExport = (ask: () => Promise<Answer<SavedExport | null>>): Promise<void> =>
  run(async () => outcomeOf(await ask()));

/** Asks where to and saves. */
export const saveExport = (input: ExportInput): Promise<void> =>
  runExport(() => request('export.save', input));

export interface DrawnPicture {
  readonly drawing: PictureDrawing;
  readonly note: PictureNote | null;
}

export type Draw = (heading: ExportHeading, signal: AbortSignal) => Promise<DrawnPicture>;

/** Stops the drawing that runs; null while the other side has the work. */
let drawingNow: AbortController | null = null;

type HandOut = (input: PictureInput) => Promise<Answer<SavedExport | null>>;

async function drawAndHandOut(
  order: ExportOrder,
  draw: Draw,
  handOut: HandOut,
  { tell, pause }: Steps,
  controller: AbortController,
): Promise<Outcome> {
  const { signal } = controller;
  drawingNow = controller;
  tell('drawing');
  const heading = await request('picture.heading', order);
  if (!heading.ok) return { failure: heading.error };
  const { drawing, note } = await draw(heading.value, signal);
  drawingNow = null;
  pause();
  return { note, ...outcomeOf(await handOut({ order, drawing })) };
}

/** What went wrong in the window itself; it has no words of its own. */
function failureOf(error: unknown): Failure {
  const code = error instanceof PictureTooLarge ? 'picture-too-large' : 'picture-failed';
  return { code, message: '', hint: '' };
}

const handOutPicture = (order: ExportOrder, draw: Draw, handOut: HandOut): Promise<void> =>
  run(async (steps) => {
    const controller = new AbortController();
    try {
      return await drawAndHandOut(order, draw, handOut, steps, controller);
    } catch (error) {
      return controller.signal.aborted ? {} : { failure: failureOf(error) };
    } finally {
      drawingNow = null;
    }
  });

/** As `saveExport`, for a picture that `draw` draws. */
export const savePicture = (order: ExportOrder, draw: Draw): Promise<void> =>
  handOutPicture(order, draw, (input) => request('picture.save', input));

/** The picture in the system's print dialog. */
export const printPicture = (order: ExportOrder, draw: Draw): Promise<void> =>
  handOutPicture(order, draw, (input) => request('picture.print', input));

/** A picture that is drawn on the other side, for the window to make points of. */
export const composePicture = (order: ExportOrder): Promise<Answer<ComposedPicture>> =>
  request('picture.compose', order);

export async function cancelExport(): Promise<void> {
  drawingNow?.abort();
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
  useExports.setState({ saved: null, note: null, failure: null });
}
