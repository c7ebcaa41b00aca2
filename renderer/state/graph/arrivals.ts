/** What comes onto a sifted picture and is hidden at once, and how the filter has to give way to show it. Pure. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import {
  type FacetName,
  type GraphFilter,
  LINE_FACETS,
  lineValues,
  THING_FACETS,
  thingValues,
  withOff,
} from './facets.ts';
import { edgesOf, withFilter } from './producers.ts';
import type { PlacedGraph } from './types.ts';
import { visiblePart } from './visible.ts';

/** Things of the later picture that the earlier one did not hold and that its filter hides. */
export function hiddenArrivals(before: PlacedGraph, after: PlacedGraph): readonly EntityId[] {
  const shown = visiblePart(after).nodes;
  return [...after.nodes.keys()].filter((id) => !before.nodes.has(id) && !shown.has(id));
}

function withOn(filter: GraphFilter, facet: FacetName, values: readonly string[]): GraphFilter {
  const off = filter.off[facet] ?? [];
  return withOff(
    filter,
    facet,
    off.filter((value) => !values.includes(value)),
  );
}

/** The filter with every value of these facets switched on that one of these things or lines has. */
function withValuesOf<Item, Facet extends FacetName>(
  filter: GraphFilter,
  facets: readonly Facet[],
  items: readonly Item[],
  valuesOf: (item: Item, facet: Facet) => readonly string[],
): GraphFilter {
  return facets.reduce((part, facet) => {
    const values = items.flatMap((item) => valuesOf(item, facet));
    return withOn(part, facet, values);
  }, filter);
}

/** The filter with as much switched on again as these things need to be shown: their own values, those of their lines, any number of links. */
export function revealing(graph: PlacedGraph, ids: readonly EntityId[]): GraphFilter {
  const isHidden = (other: PlacedGraph): boolean => {
    const { nodes } = visiblePart(other);
    return ids.some((id) => other.nodes.has(id) && !nodes.has(id));
  };
  const things = ids.flatMap((id) => graph.nodes.get(id) ?? []);
  const lines = ids.flatMap((id) => edgesOf(graph, id));
  const steps = [
    ({ filter }: PlacedGraph) => withValuesOf(filter, THING_FACETS, things, thingValues),
    ({ filter }: PlacedGraph) => withValuesOf(filter, LINE_FACETS, lines, lineValues),
    ({ filter }: PlacedGraph): GraphFilter => ({ ...filter, leastLinks: 0 }),
  ];
  return steps.reduce((part, step) => (isHidden(part) ? withFilter(part, step(part)) : part), graph).filter;
}
