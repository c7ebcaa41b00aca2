/** Claims named so that they are found again when newer rules give them another id. */
import type { ClaimReference, ThingReference } from '../../model/amendment.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Evidence } from '../../model/locator.ts';
import type { Statement } from '../../model/statement.ts';

type Things = (id: EntityId) => EntityRecord | undefined;

function thingReference(id: EntityId, thing: Things): ThingReference {
  const { kind, name } = thing(id) ?? { kind: '', name: '' };
  return { id, kind, name };
}

/** Null for a claim that stands nowhere. */
export function referenceTo(statement: Statement, thing: Things): ClaimReference | null {
  const { id, document, subject, relation, object, evidence } = statement;
  const [place] = evidence;
  if (place === undefined) return null;
  return {
    ...{ id, document, relation, place },
    subject: thingReference(subject, thing),
    object: object === null ? null : thingReference(object, thing),
  };
}

/** By id, or by kind and name. */
function isSame(reference: ThingReference | null, id: EntityId | null, thing: Things): boolean {
  if (reference === null || id === null) return reference === null && id === null;
  const known = thing(id);
  return reference.id === id || (known?.kind === reference.kind && known.name === reference.name);
}

/** At the same words, or where those have changed on the same line. */
const standsAt = (place: Evidence, { wording, line }: Evidence): boolean =>
  wording === place.wording || line === place.line;

/** The claim of its document that says the same at the same place; null where none does. */
export function findClaim(
  reference: ClaimReference,
  statements: readonly Statement[],
  thing: Things,
): Statement | null {
  const found = statements.find(
    ({ relation, subject, object, evidence }) =>
      relation === reference.relation &&
      isSame(reference.subject, subject, thing) &&
      isSame(reference.object, object, thing) &&
      evidence.some((place) => standsAt(place, reference.place)),
  );
  return found ?? null;
}
