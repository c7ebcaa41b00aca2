/** Where an arrow key leads among clusters in lanes. Pure. */
import type { Cluster } from '../../../graph-data/graph/timeline/index.ts';

type Rows = readonly (readonly Cluster[])[];

export interface Spot {
  readonly row: number;
  readonly column: number;
}

export function spotOf(rows: Rows, key: string | null): Spot | null {
  for (const [row, clusters] of rows.entries()) {
    const column = clusters.findIndex((cluster) => cluster.key === key);
    if (column >= 0) return { row, column };
  }
  return null;
}

function nearest(clusters: readonly Cluster[], x: number): Cluster | undefined {
  return clusters.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}

/** The next lane in that direction with something in it, at the mark nearest to where one comes from. */
function inNextLane(rows: Rows, { row, column }: Spot, step: 1 | -1): Cluster | undefined {
  const x = rows[row]?.[column]?.x ?? 0;
  for (let next = row + step; next >= 0 && next < rows.length; next += step) {
    const found = nearest(rows[next] ?? [], x);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The cluster a key leads to; null where it leads nowhere. The first one when the keys are nowhere yet. */
export function walked(rows: Rows, key: string | null, pressed: string): string | null {
  const spot = spotOf(rows, key);
  const isArrow = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(pressed);
  if (!isArrow) return null;
  if (spot === null) return rows.flat()[0]?.key ?? null;
  const lane = rows[spot.row] ?? [];
  const targets: Readonly<Record<string, Cluster | undefined>> = {
    ArrowLeft: lane[spot.column - 1],
    ArrowRight: lane[spot.column + 1],
    ArrowUp: inNextLane(rows, spot, -1),
    ArrowDown: inNextLane(rows, spot, 1),
    Home: lane[0],
    End: lane.at(-1),
  };
  return targets[pressed]?.key ?? null;
}
