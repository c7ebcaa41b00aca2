/** The thing is shown under another name; the one it had stays findable. */
import { amendmentRule } from '../../../model/amendment.ts';
import { threadsRenamed, withNames } from '../names.ts';
import { type Apply, NOTHING, waits } from '../types.ts';

export const thingRenamed: Apply<'thing-renamed'> = (ground, { thing, name }, { id }) => {
  const known = ground.thing(thing);
  if (known === null) return waits('thing-missing');
  const named = { ...known, name, aliases: known.aliases.filter((alias) => alias.name !== name) };
  const renamed = withNames(named, [{ name: known.name, source: amendmentRule(id) }]);
  return { ...NOTHING, things: [renamed, ...threadsRenamed(ground, known.id, known.name, name)] };
};
