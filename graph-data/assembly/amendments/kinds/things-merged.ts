/**
 * Several things are one. Their claims keep their ids, which are hashes of what was read: only the ends move. What says the same at the
 * same place twice is kept once, and a claim that would tie the thing to itself is taken out.
 */
import type { EntityRecord } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { Statement } from '../../../model/statement.ts';
import { moved } from '../moved.ts';
import { namesOf, withNames } from '../names.ts';
import { type Apply, type ClaimEffect, type Ground, NOTHING, waits } from '../types.ts';

/** Kinds whose things are places or values of one document: two of them are never the same. */
const FIXED: ReadonlySet<string> = new Set(['document', 'section', 'measure', 'observation', 'thread']);

/** What a claim says and where: two with the same words are one. */
function saying({ document, subject, relation, object, qualifiers, evidence }: Statement): string {
  const [place] = evidence;
  const at = place === undefined ? '' : `${place.range.start} ${place.range.end}`;
  return [document, subject, relation, object ?? qualifiers.value ?? '', at].join(' ');
}

function effectsOn(ground: Ground, gone: ReadonlyMap<EntityId, EntityId>, into: EntityId): ClaimEffect[] {
  const said = new Set(
    ground
      .claimsOf(into)
      .filter((claim) => !touches(claim, gone))
      .map(saying),
  );
  const claims = new Map(
    [...gone.keys()].flatMap((id) => ground.claimsOf(id).map((claim) => [claim.id, claim] as const)),
  );
  return [...claims.values()].map((source) => {
    const result = moved(source, (end) => gone.get(end) ?? end);
    const twice = said.has(saying(result));
    said.add(saying(result));
    return { source, result: twice || result.subject === result.object ? null : result };
  });
}

function touches({ subject, object }: Statement, gone: ReadonlyMap<EntityId, EntityId>): boolean {
  return gone.has(subject) || (object !== null && gone.has(object));
}

export const thingsMerged: Apply<'things-merged'> = (ground, content, { id }) => {
  const into = ground.thing(content.into);
  const found = content.merged.map((each) => ground.thing(each));
  const merged = found.filter((each): each is EntityRecord => each !== null && each.id !== into?.id);
  if (into === null || merged.length === 0) return waits('thing-missing');
  if (FIXED.has(into.kind)) return waits('kind-fixed');
  if (merged.some(({ kind }) => kind !== into.kind)) return waits('kinds-differ');
  const gone = new Map(merged.map((each) => [each.id, into.id]));
  return {
    ...NOTHING,
    changed: effectsOn(ground, gone, into.id),
    things: [merged.reduce((thing, each) => withNames(thing, namesOf(each, id)), into)],
    gone: [...gone],
    waiting: found.includes(null) ? 'thing-missing' : null,
  };
};
