/** Switching parts of the picture off and on. Nothing moves; each act is a step of the history. */
import { revealing } from './arrivals.ts';
import { type FacetName, type GraphFilter, NO_FILTER, withOff } from './facets.ts';
import * as produce from './producers.ts';
import { change, currentGraph, useGraph } from './store.ts';
import { visiblePart } from './visible.ts';

function apply(filter: GraphFilter, facet: FacetName | 'links'): void {
  change(
    (graph) => produce.withFilter(graph, filter),
    (after) => ({ kind: 'filtered', facet, count: visiblePart(after).nodes.size }),
  );
}

/** Switches these values of a facet off, and all its others on. */
export function switchOff(facet: FacetName, values: Iterable<string>): void {
  apply(withOff(currentGraph().filter, facet, values), facet);
}

/** Switches one value of a facet off or on. */
export function toggleValue(facet: FacetName, value: string): void {
  const off = currentGraph().filter.off[facet] ?? [];
  switchOff(facet, off.includes(value) ? off.filter((other) => other !== value) : [...off, value]);
}

/** Hides things with fewer links than this. */
export function setLeastLinks(leastLinks: number): void {
  apply({ ...currentGraph().filter, leastLinks }, 'links');
}

/** Shows everything again. */
export function clearFilter(): void {
  change(
    (graph) => produce.withFilter(graph, NO_FILTER),
    ({ nodes }) => ({ kind: 'unfiltered', count: nodes.size }),
  );
}

/** Shows what the last step brought and the filter hid; of the filter, what does not hide it stays. */
export function revealArrivals(): void {
  const { concealed } = useGraph.getState();
  change(
    (graph) => produce.withFilter(graph, revealing(graph, concealed)),
    () => ({ kind: 'revealed', count: concealed.length }),
  );
}
