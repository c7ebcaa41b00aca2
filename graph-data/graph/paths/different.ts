/**
 * The shortest paths between two things that differ: of no two does one pass everything the other passes. Each path
 * found opens one new question for each thing it passes, which asks for the shortest path without that thing; the
 * nearest answer is the next path (Reiter's hitting-set tree, where Yen's tree of deviations would list detours).
 */
import Heap from 'mnemonist/heap.js';
import { type Budget, fieldTowards } from './field.ts';
import { shortestWay, type Way } from './shortest.ts';
import type { Walkable } from './walkable.ts';

interface Candidate {
  readonly way: Way;
  readonly avoided: ReadonlySet<string>;
}

const byWeight = (a: Candidate, b: Candidate): number =>
  a.way.weight - b.way.weight || (a.way.ids.join() < b.way.ids.join() ? -1 : 1);

const inner = ({ ids }: Way): readonly string[] => ids.slice(1, -1);

/** True when one of the two passes everything the other passes. */
function alike(one: Way, other: Way): boolean {
  const [less, more] = one.ids.length <= other.ids.length ? [one, other] : [other, one];
  const passed = new Set(inner(more));
  return inner(less).length > 0 && inner(less).every((id) => passed.has(id));
}

function directWay(ground: Walkable, start: string, goal: string): readonly Way[] {
  const ways: Way[] = [];
  const end = ground.placeOf(goal);
  ground.eachLink(ground.placeOf(start), (other, weight) => {
    if (other === end) ways.push({ ids: [start, goal], weight });
  });
  return ways;
}

/** At most `limit` ways, the shortest first; the claim that joins the two at once counts as one of them. */
export function differentWays(
  ground: Walkable,
  start: string,
  goal: string,
  { limit, longest }: { readonly limit: number; readonly longest: number },
  budget: Budget,
): readonly Way[] {
  const field = fieldTowards(ground, ground.placeOf(goal), ground.placeOf(start), budget);
  const found: Way[] = [...directWay(ground, start, goal)];
  const open = new Heap<Candidate>(byWeight);
  const asked = new Set<string>();
  const ask = (avoided: ReadonlySet<string>): void => {
    const question = [...avoided].sort().join();
    if (asked.has(question)) return;
    asked.add(question);
    const way = shortestWay(ground, field, start, avoided, longest, budget);
    if (way !== null) open.push({ way, avoided });
  };
  ask(new Set());
  while (found.length < limit) {
    const next = open.pop();
    if (next === undefined) break;
    if (!found.some((way) => alike(way, next.way))) found.push(next.way);
    for (const id of inner(next.way)) ask(new Set([...next.avoided, id]));
  }
  return found.sort((a, b) => a.weight - b.weight || a.ids.length - b.ids.length);
}
