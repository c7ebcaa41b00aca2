/** What one document says of a thing: its names there, where it stands first, who carries it. */
import type { EntityId } from '../../model/ids.ts';
import { type DocumentGround, inPrintedOrder, measuresNaming, type Things } from './ground.ts';
import type { ComparedBearer, ComparedGroup, ComparedSide, ComparedThing } from './types.ts';

/** What somebody can carry: a body bears no body, and a place no place. */
const CARRIED: readonly ComparedGroup[] = ['measure', 'initiative', 'indicator'];

function thingOf(id: EntityId, things: Things): readonly ComparedThing[] {
  const thing = things.get(id);
  if (thing === undefined) return [];
  const { kind, name, properties } = thing;
  const number = kind === 'measure' ? properties['number'] : '';
  return [{ id, kind, name, number: typeof number === 'string' ? number : '' }];
}

/** Each body once, with the role first printed. */
function bearersOf(
  ground: DocumentGround,
  ids: readonly EntityId[],
  things: Things,
): readonly ComparedBearer[] {
  const measures = new Set(ids.flatMap((id) => measuresNaming(ground, id, things)));
  const bodies = new Map<EntityId, ComparedBearer>();
  for (const body of [...measures].flatMap((measure) => ground.bearers.get(measure) ?? [])) {
    if (!bodies.has(body.id)) bodies.set(body.id, body);
  }
  return [...bodies.values()];
}

/** @returns null where the document names none of these. */
export function sideOf(
  ground: DocumentGround,
  ids: readonly EntityId[],
  group: ComparedGroup,
  things: Things,
): ComparedSide | null {
  const claims = ids.flatMap((id) => ground.claims.get(id) ?? []).toSorted(inPrintedOrder);
  const [first] = claims;
  if (first === undefined) return null;
  return {
    things: ids.flatMap((id) => thingOf(id, things)),
    statement: first.id,
    line: first.evidence[0]?.line ?? 0,
    mentions: new Set(claims.map(({ id }) => id)).size,
    bearers: CARRIED.includes(group) ? bearersOf(ground, ids, things) : [],
  };
}
