/** From the whole to the graph: a thing with what it is joined with, a group with its most important members. */

import { startAmongInGraph, startInGraph } from '../../state/navigation/index.ts';
import type { OverviewModel, Spot } from '../../state/overview/index.ts';

/** Members of a group that a picture begins with: as many as stay legible. */
const MOST = 30;

export function takeToGraph(
  { overview, members }: OverviewModel,
  spot: Spot,
  isShown: (place: number) => boolean,
): void {
  if (spot.kind === 'thing') {
    const id = overview.ids[spot.place];
    if (id !== undefined) startInGraph(id);
    return;
  }
  const places = (members[spot.group] ?? []).filter(isShown).slice(0, MOST);
  startAmongInGraph(places.flatMap((place) => overview.ids[place] ?? []));
}
