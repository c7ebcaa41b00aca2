/** The picture and its history: public API. */
export { collapse, EXPANSION_LIMIT, expand } from './growing.ts';
export { hide, hideOthers, move, toggleLock, togglePins } from './keeping.ts';
export { within } from './links.ts';
export { allPinned, edgesOf, remaining } from './producers.ts';
export { refreshPictures } from './refreshing.ts';
export { addAll, addToGraph, clear, startAmong, startFrom } from './starting.ts';
export { jumpGraph, redoGraph, undoGraph } from './stepping.ts';
export { currentGraph, type Growth, useGraph } from './store.ts';
export type { PlacedGraph, PlacedNode } from './types.ts';

import { useGraph } from './store.ts';

export const dismissFailure = (): void => useGraph.setState({ failure: null });
export const dismissGrowth = (): void => useGraph.setState({ growth: null });
