/** The picture and its history: public API. */
export { ROLE_ORDER } from '../../../graph-data/graph/matrix/index.ts';
export {
  type FacetCount,
  facetCounts,
  hiddenIn,
  linkCounts,
  type ValueCount,
} from './facet-counts.ts';
export { type FacetName, type GraphFilter, isFiltering, NO_FILTER } from './facets.ts';
export { clearFilter, revealArrivals, setLeastLinks, switchOff, toggleValue } from './filtering.ts';
export { collapse, EXPANSION_LIMIT, expand } from './growing.ts';
export { hide, hideOthers, move, toggleLock, togglePins } from './keeping.ts';
export { type KindEntry, type LegendCount, type LegendModel, legendOf, type RoleEntry } from './legend.ts';
export { within } from './links.ts';
export { recordNaming, takeMerged, takeSplit } from './merging.ts';
export { allPinned, edgesOf, remaining } from './producers.ts';
export { refreshPictures } from './refreshing.ts';
export { addAll, addToGraph, clear, showPicture, startAmong, startFrom } from './starting.ts';
export { jumpGraph, redoGraph, undoGraph } from './stepping.ts';
export { currentGraph, type Growth, useGraph } from './store.ts';
export type { PlacedGraph, PlacedNode } from './types.ts';
export { visiblePart } from './visible.ts';

import { currentGraph, useGraph } from './store.ts';
import type { PlacedGraph } from './types.ts';
import { visiblePart } from './visible.ts';

/** What is drawn of the picture. */
export const shownGraph = (): PlacedGraph => visiblePart(currentGraph());
export const useShownGraph = (): PlacedGraph => useGraph((state) => visiblePart(state.history.present));

export const dismissFailure = (): void => useGraph.setState({ failure: null });
export const dismissConcealed = (): void => useGraph.setState({ concealed: [] });
export const dismissGrowth = (): void => useGraph.setState({ growth: null });
