/** How far things are from the goal: one search backwards, which tells every search forwards where to look. */
import Heap from 'mnemonist/heap.js';
import type { Walkable } from './walkable.ts';

/** Things a question may still look at; counted down by all its searches. */
export interface Budget {
  left: number;
}

export interface Field {
  readonly goal: string;
  /** Never more than the true distance. */
  distance(id: string): number;
}

interface Reached {
  readonly id: string;
  readonly weight: number;
}

const nearer = (a: Reached, b: Reached): number =>
  a.weight - b.weight || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);

/** The search stops once the start is this many times nearer than its edge: longer ways are rarely asked for. */
const REACH = 1.5;

/** Distances from `goal` outwards, until `start` and some ground behind it are known. */
export function fieldTowards(ground: Walkable, goal: string, start: string, budget: Budget): Field {
  const settled = new Map<string, number>();
  const open = new Heap<Reached>(nearer);
  open.push({ id: goal, weight: 0 });
  let edge = 0;
  while (budget.left > 0) {
    const next = open.pop();
    if (next === undefined) {
      edge = Number.POSITIVE_INFINITY;
      break;
    }
    if (settled.has(next.id)) continue;
    edge = next.weight;
    if (edge > REACH * (settled.get(start) ?? Number.POSITIVE_INFINITY)) break;
    settled.set(next.id, next.weight);
    budget.left -= 1;
    if (next.id !== goal && !ground.passable(next.id)) continue;
    const passing = next.id === goal ? 0 : ground.passing(next.id);
    for (const { other, weight } of ground.links(next.id)) {
      // The one step from start to goal is no measure of the ways around it.
      const direct = next.id === goal && other === start;
      if (!direct && !settled.has(other)) open.push({ id: other, weight: next.weight + passing + weight });
    }
  }
  // What was not reached is at least as far away as the edge of what was.
  return { goal, distance: (id) => settled.get(id) ?? edge };
}
