/** Claims named so that they are found again when newer rules give them another id. */
import { referenceToThing } from '../../model/amended.ts';
import type { ClaimReference, ThingReference } from '../../model/amendment.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import { type Evidence, standsAt } from '../../model/locator.ts';
import type { Statement } from '../../model/statement.ts';

type Things = (id: EntityId) => EntityRecord | undefined;

/** Null for a claim that stands nowhere. */
export function referenceTo(statement: Statement, thing: Things): ClaimReference | null {
  const { id, document, subject, relation, object, evidence } = statement;
  const [place] = evidence;
  if (place === undefined) return null;
  return {
    ...{ id, document, relation, place },
    subject: referenceToThing(subject, thing),
    object: object === null ? null : referenceToThing(object, thing),
  };
}

/** By id, or by kind and name. */
function isSame(reference: ThingReference | null, id: EntityId | null, thing: Things): boolean {
  if (reference === null || id === null) return reference === null && id === null;
  const known = thing(id);
  return reference.id === id || (known?.kind === reference.kind && known.name === reference.name);
}

/** The claim of its document that says the same at the same place, or of a newer edition in the same words; null where none does. */
export function findClaim(
  reference: ClaimReference,
  statements: readonly Statement[],
  thing: Things,
): Statement | null {
  const stands = (place: Evidence): boolean =>
    place.document === reference.document
      ? standsAt(place, reference.place)
      : place.wording === reference.place.wording;
  const found = statements.find(
    ({ relation, subject, object, evidence }) =>
      relation === reference.relation &&
      isSame(reference.subject, subject, thing) &&
      isSame(reference.object, object, thing) &&
      evidence.some(stands),
  );
  return found ?? null;
}

/** Claims on the same line as a place or in its words, in their order; asked for thousands, all claims are looked through once. */
export function claimsNear(statements: readonly Statement[]): (place: Evidence) => readonly Statement[] {
  const near = new Map<Evidence['wording'] | Evidence['line'], Set<number>>();
  for (const [index, { evidence }] of statements.entries())
    for (const { wording, line } of evidence)
      for (const key of [wording, line]) near.set(key, (near.get(key) ?? new Set()).add(index));
  return ({ wording, line }) =>
    [...new Set([...(near.get(wording) ?? []), ...(near.get(line) ?? [])])]
      .toSorted((a, b) => a - b)
      .flatMap((index) => statements[index] ?? []);
}
