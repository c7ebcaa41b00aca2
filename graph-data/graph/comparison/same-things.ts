/** Which things of two documents are one: the same thing of the graph, or names that one thread follows. */
import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import type { DocumentGround } from './ground.ts';

export interface SameThings {
  /** The thread's id where several names are followed by one thread, else the thing's own id. */
  readonly keyOf: (thing: EntityId) => EntityId;
}

/** Threads that follow several things; of several threads of one thing the first by id. */
export function sameThings(statements: readonly Statement[]): SameThings {
  const followed = new Map<EntityId, EntityId[]>();
  for (const { relation, subject, object } of statements) {
    if (relation !== 'follows' || object === null) continue;
    followed.set(subject, [...(followed.get(subject) ?? []), object]);
  }
  const keys = new Map<EntityId, EntityId>();
  for (const [thread, things] of [...followed].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (things.length < 2) continue;
    for (const thing of things) if (!keys.has(thing)) keys.set(thing, thread);
  }
  return { keyOf: (thing) => keys.get(thing) ?? thing };
}

/** Things a document names, by what makes them one, in printed order. */
export function namedBy(
  { claims }: DocumentGround,
  { keyOf }: SameThings,
): ReadonlyMap<EntityId, readonly EntityId[]> {
  const named = new Map<EntityId, EntityId[]>();
  for (const thing of claims.keys()) {
    const known = named.get(keyOf(thing));
    if (known === undefined) named.set(keyOf(thing), [thing]);
    else known.push(thing);
  }
  return named;
}
