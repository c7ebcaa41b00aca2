/** The overview: the public face of this folder. */
export { overviewOf } from './overview.ts';
export { findPositions, POSITIONS_VERSION, type PositionsProgress } from './positions.ts';
export { fingerprintOf, type Topology, topologyOf } from './topology.ts';
export type { Overview, OverviewBundle, OverviewGroup, Positions } from './types.ts';
