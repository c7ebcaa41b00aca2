/** Some claims of a thing are about another one: they move to it and stay what was read. */
import type { EntityRecord } from '../../../model/entity.ts';
import { type EntityId, entityId } from '../../../model/ids.ts';
import type { Statement } from '../../../model/statement.ts';
import { moved } from '../moved.ts';
import { type Apply, NOTHING, waits } from '../types.ts';

/** The id of the thing that a split makes. */
export const splitThing = (kind: string, amendment: string): EntityId => entityId(kind, 'split', amendment);

export const thingSplit: Apply<'thing-split'> = (ground, { thing, name, claims }, { id }) => {
  const known = ground.thing(thing);
  if (known === null) return waits('thing-missing');
  const own = ({ subject, object }: Statement): boolean => subject === known.id || object === known.id;
  const found = claims.map((claim) => ground.claim(claim));
  const sources = found.filter((claim): claim is Statement => claim !== null && own(claim));
  if (sources.length === 0) return waits('claim-missing');
  const other: EntityRecord = {
    ...known,
    ...{ id: splitThing(known.kind, id), name, fullName: null, aliases: [] },
  };
  return {
    ...NOTHING,
    changed: sources.map((source) => ({
      source,
      result: moved(source, (end) => (end === known.id ? other.id : end)),
    })),
    things: [other],
    waiting: sources.length < found.length ? 'claim-missing' : null,
  };
};
