/** A printed name that no rule knew is a thing; where one of this kind and name is known by now, the printed form is one of its names. */
import { adoptedThing, amendmentRule } from '../../../model/amendment.ts';
import type { EntityRecord } from '../../../model/entity.ts';
import { withNames } from '../names.ts';
import { type Apply, NOTHING } from '../types.ts';

export const thingAdopted: Apply<'thing-adopted'> = (ground, { name, thingKind, surface }, { id }) => {
  const own = adoptedThing(thingKind, name);
  const fresh: EntityRecord = {
    ...{ id: own, kind: thingKind, name },
    ...{ fullName: null, aliases: [], properties: {} },
  };
  const known = ground.thing({ id: own, kind: thingKind, name }) ?? fresh;
  return { ...NOTHING, things: [withNames(known, [{ name: surface, source: amendmentRule(id) }])] };
};
