/** What hangs on a measure: initiatives, figures with what they measure, places. */
import type { EntityId } from '../../model/ids.ts';
import { type BriefSource, claimsFrom, firstOfEach, placeOf, thingOf } from './source.ts';
import type { Hanging, Thing } from './types.ts';

export const INITIATIVES: readonly string[] = ['initiative', 'group'];
export const FIGURES: readonly string[] = ['observation'];
export const PLACES: readonly string[] = ['place'];

/** The indicator a figure is a value of. */
export function indicatorOf({ graph }: BriefSource, figure: EntityId): Thing | null {
  const observed = claimsFrom(graph, figure).find((edge) => edge.relation === 'observes');
  return observed === undefined ? null : thingOf(graph, observed.target);
}

/** Things of these kinds that the measure names, in printed order; one named twice stands once for each relation. */
export function hangingOn(
  source: BriefSource,
  measure: EntityId,
  kinds: readonly string[],
): readonly Hanging[] {
  const { graph } = source;
  const edges = claimsFrom(graph, measure).filter(({ target }) =>
    kinds.includes(graph.getNodeAttribute(target, 'kind')),
  );
  return firstOfEach(source, edges, ({ relation, target }) => `${relation} ${target}`).map((edge) => ({
    ...placeOf(source, edge),
    thing: thingOf(graph, edge.target),
    relation: edge.relation,
    measure: thingOf(graph, measure),
    indicator: indicatorOf(source, edge.target),
  }));
}
