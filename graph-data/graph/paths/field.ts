/** How far things are from the goal: one search backwards, which tells every search forwards where to look. */
import Heap from 'mnemonist/heap.js';
import type { Walkable } from './walkable.ts';

/** Things a question may still look at; counted down by all its searches. */
export interface Budget {
  left: number;
}

export interface Field {
  readonly goal: number;
  /** Never more than the true distance. */
  distance(place: number): number;
}

interface Reached {
  readonly place: number;
  readonly weight: number;
}

const nearer = (a: Reached, b: Reached): number => a.weight - b.weight || a.place - b.place;

/** The search stops once the start is this many times nearer than its edge: longer ways are rarely asked for. */
const REACH = 1.5;
/** Share of the budget after which it stops in any case: where the two are far apart, the searches forwards meet it half-way. */
const SHARE = 0.15;
const FAR = Number.POSITIVE_INFINITY;

/** Distances from `goal` outwards, until `start` and some ground behind it are known, or so much is that ways forwards meet it. */
export function fieldTowards(ground: Walkable, goal: number, start: number, budget: Budget): Field {
  const settled = new Float64Array(ground.size).fill(FAR);
  const reached = new Float64Array(ground.size).fill(FAR);
  const open = new Heap<Reached>(nearer);
  open.push({ place: goal, weight: 0 });
  const least = budget.left * (1 - SHARE);
  let edge = 0;
  while (budget.left > least) {
    const next = open.pop();
    if (next === undefined) {
      edge = FAR;
      break;
    }
    const { place, weight: far } = next;
    if (settled[place] !== FAR) continue;
    edge = far;
    if (edge > REACH * (settled[start] ?? FAR)) break;
    settled[place] = far;
    budget.left -= 1;
    if (place !== goal && !ground.passable(place)) continue;
    const passing = place === goal ? 0 : ground.passing(place);
    ground.eachLink(place, (other, step) => {
      const weight = far + passing + step;
      // The one step from start to goal is no measure of the ways around it.
      if ((place === goal && other === start) || weight >= (reached[other] ?? FAR)) return;
      reached[other] = weight;
      open.push({ place: other, weight });
    });
  }
  // What was not reached is at least as far away as the edge of what was.
  return {
    goal,
    distance: (place) => {
      const far = settled[place] ?? FAR;
      return far === FAR ? edge : far;
    },
  };
}
