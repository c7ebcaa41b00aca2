/** ForceAtlas2 with Barnes–Hut on columns, from a fixed beginning, one step at a time. */
/// <reference path="./forceatlas2.d.ts" />
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { fixedChance } from '../analysis/chance.ts';

/** Numbers the package keeps of a node and of an edge. */
const [OF_NODE, OF_EDGE] = [10, 3];
const [X, Y, MASS, CONVERGENCE, SIZE] = [0, 1, 6, 7, 8];
/** From here on the tree costs less than looking at all pairs. */
const MANY = 200;

const SETTINGS = {
  adjustSizes: false,
  barnesHutTheta: 0.6,
  edgeWeightInfluence: 0.5,
  gravity: 1,
  linLogMode: false,
  outboundAttractionDistribution: false,
  scalingRatio: 6,
  slowDown: 1.5,
  strongGravityMode: true,
} as const;

export interface Joined {
  readonly size: number;
  readonly ends: readonly (readonly [source: number, target: number, weight: number])[];
}

export interface Force {
  step(): void;
  readonly at: (place: number) => readonly [x: number, y: number];
}

function beginning(size: number): Float32Array {
  const chance = fixedChance();
  const nodes = new Float32Array(size * OF_NODE);
  for (let place = 0; place < size; place += 1) {
    const row = place * OF_NODE;
    nodes[row + X] = (chance() - 0.5) * size;
    nodes[row + Y] = (chance() - 0.5) * size;
    nodes[row + MASS] = 1;
    nodes[row + CONVERGENCE] = 1;
    nodes[row + SIZE] = 1;
  }
  return nodes;
}

/** A layout of these ends, ready to be stepped. */
export function forceOf({ size, ends }: Joined): Force {
  const nodes = beginning(size);
  const edges = new Float32Array(ends.length * OF_EDGE);
  for (const [edge, [source, target, weight]] of ends.entries()) {
    edges.set([source * OF_NODE, target * OF_NODE, weight], edge * OF_EDGE);
    for (const end of [source, target]) nodes[end * OF_NODE + MASS] = (nodes[end * OF_NODE + MASS] ?? 1) + 1;
  }
  const settings = { ...SETTINGS, barnesHutOptimize: size > MANY };
  return {
    step: () => iterate(settings, nodes, edges),
    at: (place) => [nodes[place * OF_NODE + X] ?? 0, nodes[place * OF_NODE + Y] ?? 0],
  };
}
