/**
 * `graph.overview`: the whole graph with its positions. They are found once for each shape of the graph, kept in the workspace
 * where it can be written, and found in slices, so that other requests are answered meanwhile.
 */
import {
  findPositions,
  fingerprintOf,
  overviewOf,
  POSITIONS_VERSION,
  type Positions,
  type Topology,
  topologyOf,
} from '../../../graph-data/graph/overview/index.ts';
import type { Overview, OverviewProgress } from '../../bridge/contract.ts';
import { oncePerSession } from './once.ts';
import type { Session } from './session.ts';
import { inSlices } from './slices.ts';

function packed({ x, y, group }: Positions): Uint8Array {
  const parts = [x, y, group].map(({ buffer }) => Buffer.from(buffer));
  return Buffer.concat(parts);
}

/** Null where the bytes are not those of so many things. */
function unpacked(bytes: Uint8Array, size: number): Positions | null {
  if (bytes.byteLength !== size * 10) return null;
  const own = Uint8Array.from(bytes).buffer;
  return {
    x: new Float32Array(own, 0, size),
    y: new Float32Array(own, size * 4, size),
    group: new Uint16Array(own, size * 8, size),
  };
}

async function positionsOf(
  { source, opened }: Session,
  topology: Topology,
  say: (progress: OverviewProgress) => void,
  mayKeep: () => boolean,
): Promise<Positions> {
  const fingerprint = fingerprintOf(topology, POSITIONS_VERSION);
  const kept = await source.positions(fingerprint);
  const known = kept === null ? null : unpacked(kept, topology.ids.length);
  if (known !== null) return known;
  const positions = await inSlices(findPositions(topology), say);
  if (!opened.readOnly && mayKeep()) await source.keepPositions(fingerprint, packed(positions));
  return positions;
}

export type WholeGraph = (session: Session) => Promise<Overview>;

/** @param mayKeep false while claims are written: keeping would wait for that, and the graph is another one afterwards */
export function createWholeGraph(
  say: (progress: OverviewProgress) => void,
  mayKeep: () => boolean,
): WholeGraph {
  return oncePerSession(async (session) => {
    const topology = topologyOf(session.graph);
    return overviewOf(session.graph, topology, await positionsOf(session, topology, say, mayKeep));
  });
}
