/** Showing saved views one after the other, and coming back to where one was as if nothing had been. */
import { create } from 'zustand';
import { request } from '../../bridge/client.ts';
import type { SavedCamera, SavedViewId, SavedViewLine } from '../../bridge/contract.ts';
import { type Focus, useFocus } from '../focus/index.ts';
import { type PlacedGraph, useGraph } from '../graph/index.ts';
import type { History } from '../history/producers.ts';
import { useMarks } from '../marks/index.ts';
import type { Marks } from '../marks/producers.ts';
import { usePlace } from '../navigation/place.ts';
import type { Place } from '../navigation/producers.ts';
import { loadViews, openSavedView } from '../saved-views/index.ts';
import { currentCamera, forgetCamera, wishCamera } from '../viewport/camera.ts';
import { wishView } from '../viewport/index.ts';
import { setWorkbench } from '../workbench/index.ts';

/** Where one was: kept whole, so that a presentation leaves no step in any history. */
interface Before {
  readonly place: Place;
  readonly graph: History<PlacedGraph>;
  readonly focus: Focus | null;
  readonly marks: Marks;
  readonly camera: SavedCamera | null;
  readonly fullScreen: boolean;
}

interface PresentationState {
  /** Null while nothing is presented. */
  readonly show: { readonly views: readonly SavedViewLine[]; readonly at: number } | null;
  readonly before: Before | null;
}

export const usePresentation = create<PresentationState>(() => ({ show: null, before: null }));

export const isPresenting = (): boolean => usePresentation.getState().show !== null;

async function fullScreen(on: boolean): Promise<boolean> {
  const answer = await request('window.fullScreen', { on });
  return answer.ok && answer.value.before;
}

const whereOneIs = (): Omit<Before, 'fullScreen'> => ({
  place: usePlace.getState(),
  graph: useGraph.getState().history,
  focus: useFocus.getState().focus,
  marks: useMarks.getState().marks,
  camera: currentCamera(),
});

/** Turns to a view of the list; before the first and behind the last there is none. */
export function turnTo(at: number): void {
  const { show } = usePresentation.getState();
  const view = show?.views[at];
  if (!show || !view) return;
  usePresentation.setState({ show: { ...show, at } });
  void openSavedView(view.id, true);
}

export function turnBy(by: -1 | 1): void {
  const { show } = usePresentation.getState();
  if (show) turnTo(show.at + by);
}

/** Begins with the first view or with this one; without any, the list says how to save one. */
export async function present(from?: SavedViewId): Promise<void> {
  const views = await loadViews();
  if (isPresenting()) return;
  if (views.length === 0) return setWorkbench({ dialog: 'savedViews' });
  const before = whereOneIs();
  setWorkbench({ dialog: null });
  const at = Math.max(
    0,
    views.findIndex(({ id }) => id === from),
  );
  // The workbench goes before the window grows: it would keep other widths.
  usePresentation.setState({ show: { views, at }, before: { ...before, fullScreen: false } });
  turnTo(at);
  const wasFull = await fullScreen(true);
  usePresentation.setState((state) => ({ before: state.before && { ...state.before, fullScreen: wasFull } }));
}

function putBack({ place, graph, focus, marks, camera }: Before): void {
  usePresentation.setState({ show: null });
  usePlace.setState(place, true);
  useGraph.setState({ history: graph, loading: false, failure: null, growth: null, concealed: [] });
  useFocus.setState({ focus });
  useMarks.setState({ marks });
  forgetCamera();
  // The canvas of the presentation goes first: it would take the wishes for its own.
  setTimeout(() => {
    wishCamera(camera);
    wishView({ kind: 'focus' });
  }, 0);
}

/** Back to where one was, once the window has its size again. */
export async function stopPresenting(): Promise<void> {
  const { before } = usePresentation.getState();
  if (!before) return;
  usePresentation.setState({ before: null });
  if (!before.fullScreen) await fullScreen(false);
  putBack(before);
}
