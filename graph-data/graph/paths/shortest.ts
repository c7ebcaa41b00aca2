/** The shortest path that avoids some things: A* towards the goal, within a number of steps. */
import Heap from 'mnemonist/heap.js';
import type { Budget, Field } from './field.ts';
import type { Walkable } from './walkable.ts';

/** Things from start to goal, and what the way weighs. */
export interface Way {
  readonly ids: readonly string[];
  readonly weight: number;
}

const FAR = Number.POSITIVE_INFINITY;

interface Label {
  readonly place: number;
  readonly weight: number;
  /** Weight so far and at least still to come. */
  readonly whole: number;
  readonly steps: number;
  readonly before: Label | null;
}

/** Ties are settled by id, so that the same question has the same answer. */
const better = (a: Label, b: Label): number => a.whole - b.whole || a.steps - b.steps || a.place - b.place;

function wayOf({ ids }: Walkable, label: Label): Way {
  const passed: string[] = [];
  for (let at: Label | null = label; at !== null; at = at.before) passed.unshift(ids[at.place] ?? '');
  return { ids: passed, weight: label.weight };
}

/**
 * A thing is looked at again only when it is reached in fewer steps than before: a way that is heavier and longer
 * cannot become the answer, and so no way meets itself. Never the one step from start to goal.
 */
export function shortestWay(
  ground: Walkable,
  { goal, distance }: Field,
  from: string,
  avoided: ReadonlySet<string>,
  longest: number,
  budget: Budget,
): Way | null {
  const start = ground.placeOf(from);
  const closed = new Set([...avoided].map((id) => ground.placeOf(id)));
  const steps = new Uint8Array(ground.size).fill(longest);
  // Of the label that was put by last for a thing: one that is heavier and no shorter cannot become the answer.
  const putBy = { weight: new Float64Array(ground.size).fill(FAR), steps: new Uint8Array(ground.size) };
  const open = new Heap<Label>(better);
  open.push({ place: start, weight: 0, whole: distance(start), steps: 0, before: null });
  while (budget.left > 0) {
    const label = open.pop();
    if (label === undefined || label.whole === FAR) return null;
    const { place } = label;
    if (place === goal) return wayOf(ground, label);
    if (label.steps >= (steps[place] ?? 0)) continue;
    steps[place] = label.steps;
    budget.left -= 1;
    const passing = place === start ? 0 : ground.passing(place);
    ground.eachLink(place, (other, step) => {
      if (other === goal ? place === start : closed.has(other) || !ground.passable(other)) return;
      const [weight, taken] = [label.weight + passing + step, label.steps + 1];
      if (other !== goal && taken >= (steps[other] ?? 0)) return;
      if (weight >= (putBy.weight[other] ?? FAR) && taken >= (putBy.steps[other] ?? 0)) return;
      putBy.weight[other] = weight;
      putBy.steps[other] = taken;
      open.push({
        ...{ place: other, weight, steps: taken, before: label },
        whole: weight + distance(other) + (other === goal ? 0 : ground.passing(other)),
      });
    });
  }
  return null;
}
