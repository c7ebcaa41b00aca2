/** Names that an entry gives to things: the old ones stay findable, and say which entry left them. */
import { amendmentRule } from '../../model/amendment.ts';
import type { Alias, EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Ground } from './types.ts';

/** The thing with these names beside its own; each name once. */
export function withNames(thing: EntityRecord, names: readonly Alias[]): EntityRecord {
  const known = new Set([thing.name, ...thing.aliases.map(({ name }) => name)]);
  const added = names.filter(({ name }) => name !== '' && !known.has(name) && known.add(name));
  return added.length === 0 ? thing : { ...thing, aliases: [...thing.aliases, ...added] };
}

/** Every name of a thing as a further name of another. */
export function namesOf({ name, fullName, aliases }: EntityRecord, amendment: string): readonly Alias[] {
  const source = amendmentRule(amendment);
  const own = [name, ...(fullName === null ? [] : [fullName])];
  return [...own.map((each) => ({ name: each, source })), ...aliases];
}

/** Threads are called after what they follow. */
export function threadsRenamed(ground: Ground, id: EntityId, before: string, after: string): EntityRecord[] {
  return ground.claimsOf(id).flatMap(({ subject, relation }) => {
    const thread = relation === 'follows' ? ground.things.get(subject) : undefined;
    return thread?.kind === 'thread' ? [{ ...thread, name: thread.name.replace(before, () => after) }] : [];
  });
}
