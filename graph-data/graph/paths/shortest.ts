/** The shortest path that avoids some things: A* towards the goal, within a number of steps. */
import Heap from 'mnemonist/heap.js';
import type { Budget, Field } from './field.ts';
import type { Walkable } from './walkable.ts';

/** Things from start to goal, and what the way weighs. */
export interface Way {
  readonly ids: readonly string[];
  readonly weight: number;
}

interface Label {
  readonly id: string;
  readonly weight: number;
  /** Weight so far and at least still to come. */
  readonly whole: number;
  readonly steps: number;
  readonly before: Label | null;
}

/** Ties are settled by id, so that the same question has the same answer. */
const better = (a: Label, b: Label): number =>
  a.whole - b.whole || a.steps - b.steps || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);

function wayOf(label: Label): Way {
  const ids: string[] = [];
  for (let at: Label | null = label; at !== null; at = at.before) ids.unshift(at.id);
  return { ids, weight: label.weight };
}

/**
 * A thing is looked at again only when it is reached in fewer steps than before: a way that is heavier and longer
 * cannot become the answer, and so no way meets itself. Never the one step from start to goal.
 */
export function shortestWay(
  ground: Walkable,
  { goal, distance }: Field,
  start: string,
  avoided: ReadonlySet<string>,
  longest: number,
  budget: Budget,
): Way | null {
  const steps = new Map<string, number>();
  const open = new Heap<Label>(better);
  open.push({ id: start, weight: 0, whole: distance(start), steps: 0, before: null });
  while (budget.left > 0) {
    const label = open.pop();
    if (label === undefined || label.whole === Number.POSITIVE_INFINITY) return null;
    if (label.id === goal) return wayOf(label);
    if (label.steps >= (steps.get(label.id) ?? longest)) continue;
    steps.set(label.id, label.steps);
    budget.left -= 1;
    const passing = label.id === start ? 0 : ground.passing(label.id);
    for (const link of ground.links(label.id)) {
      const { other } = link;
      if (other === goal ? label.id === start : avoided.has(other) || !ground.passable(other)) continue;
      const weight = label.weight + passing + link.weight;
      open.push({
        ...{ id: other, weight, steps: label.steps + 1, before: label },
        whole: weight + distance(other) + (other === goal ? 0 : ground.passing(other)),
      });
    }
  }
  return null;
}
