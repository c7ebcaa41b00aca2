/** What the marks over a picture count to: corrections on lines and cards, conflicts at cards; as in the legend of what is handed out. Pure. */
import { CORRECTIONS, type Correction } from '../../state/amendments/lines.ts';
import type { ConflictState } from '../../state/conflicts/index.ts';
import type { PlacedGraph } from '../../state/graph/index.ts';

export type LegendMark =
  | { readonly of: 'amendments'; readonly state: Correction; readonly count: number }
  | { readonly of: 'conflicts'; readonly state: ConflictState; readonly count: number };

/** What is known of a thing or a line; null where it has no such mark. */
interface Known {
  readonly correction: (id: string) => Correction | null;
  readonly conflict: (id: string) => ConflictState | null;
}

const CONFLICTS = ['open', 'resolved'] as const;

/** Those that occur, corrections first. */
export function legendMarks({ nodes, edges }: PlacedGraph, known: Known): readonly LegendMark[] {
  const corrections = [...nodes.keys(), ...edges.keys()].map(known.correction);
  const conflicts = [...nodes.keys()].map(known.conflict);
  const countOf = <State>(states: readonly (State | null)[], state: State): number =>
    states.filter((other) => other === state).length;
  const marks: readonly LegendMark[] = [
    ...CORRECTIONS.map((state) => ({
      ...{ of: 'amendments' as const, state },
      count: countOf(corrections, state),
    })),
    ...CONFLICTS.map((state) => ({ of: 'conflicts' as const, state, count: countOf(conflicts, state) })),
  ];
  return marks.filter(({ count }) => count > 0);
}
