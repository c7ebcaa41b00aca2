/** The thing is found under a further name. */
import { amendmentRule } from '../../../model/amendment.ts';
import { withNames } from '../names.ts';
import { type Apply, NOTHING, waits } from '../types.ts';

export const thingAliased: Apply<'thing-aliased'> = (ground, { thing, alias }, { id }) => {
  const known = ground.thing(thing);
  if (known === null) return waits('thing-missing');
  return { ...NOTHING, things: [withNames(known, [{ name: alias, source: amendmentRule(id) }])] };
};
