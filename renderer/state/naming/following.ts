/** What follows to the thing that stands for a merged one: the place, the marks, and the picture. */
import { followAmendments } from '../amendments/index.ts';
import { currentGraph, redoGraph, takeMerged, undoGraph, useGraph } from '../graph/index.ts';
import { useMarks } from '../marks/index.ts';
import { movePlace, usePlace } from '../navigation/place.ts';
import { followed } from '../navigation/producers.ts';
import { loadSuccessors, nowOf, useSuccessors } from '../successors/index.ts';
import { entriesOf } from './entries.ts';

/** The place is about what stands for its thing, however one came there. */
const followPlace = (): void => void movePlace((place) => followed(place, nowOf));

/** The picture, as a step behind which these entries stand; marks go over to what stays. False where nothing of it was merged. */
export async function followPicture(entries: readonly string[]): Promise<boolean> {
  const marks = new Set([...useMarks.getState().marks].map(nowOf));
  const taken = await takeMerged(nowOf, entries);
  const { nodes } = currentGraph();
  if (taken) useMarks.setState({ marks: new Set([...marks].filter((id) => nodes.has(id))) });
  return taken;
}

/** What the picture does with entries it does not know yet; while the picture itself leads, nothing. */
type Show = (entries: readonly string[]) => Promise<unknown>;

const nothing: Show = () => Promise.resolve();

let show: Show = followPicture;

async function showingBy<T>(next: Show, work: () => Promise<T>): Promise<T> {
  const before = show;
  show = next;
  try {
    return await work();
  } finally {
    show = before;
  }
}

/** The picture makes its own steps meanwhile. */
export const lead = <T>(work: () => Promise<T>): Promise<T> => showingBy(nothing, work);

/** What is said meanwhile is shown in this way. */
export const saying = showingBy;

const among = (entries: readonly string[], ids: readonly string[]): boolean =>
  entries.length > 0 && entries.every((id) => ids.includes(id));

/** A step of the picture behind which the entries stand is taken back or made again with them. */
async function followLedger(ids: readonly string[], inForce: boolean): Promise<void> {
  await loadSuccessors();
  const { present, future } = useGraph.getState().history;
  if (show === nothing) return;
  if (!inForce && among(entriesOf(present), ids)) undoGraph();
  else if (inForce && future[0] && among(entriesOf(future[0]), ids)) redoGraph();
  else if (inForce) await show(ids);
}

/** Keeps place, marks and picture with the ledger; returns how to stop. */
export function followNames(): () => void {
  followAmendments(followLedger);
  const stops = [usePlace.subscribe(followPlace), useSuccessors.subscribe(followPlace)];
  return () => {
    for (const stop of stops) stop();
  };
}
