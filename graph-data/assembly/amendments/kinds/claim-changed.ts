/** The claim says something else: another body, role, place, value or link, on the same evidence. */
import type { ClaimChange, ThingReference } from '../../../model/amendment.ts';
import type { EntityRecord } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { Qualifiers, Role, Statement } from '../../../model/statement.ts';
import { relationOfRole, roleOfRelation, STATING } from '../../../ontology/index.ts';
import { corrected } from '../corrected.ts';
import { documentFact } from '../document-facts.ts';
import { withValue } from '../figure-value.ts';
import { mayStand } from '../relation-ends.ts';
import { type Apply, type Effects, type Ground, NOTHING, waits } from '../types.ts';

/** The end as the change names it, else as it is. */
function endOf(ground: Ground, named: ThingReference | undefined, id: EntityId): EntityRecord | null {
  return named === undefined ? (ground.things.get(id) ?? null) : ground.thing(named);
}

/** The list goes on printing the role it prints. */
function roleQualifiers({ relation, qualifiers }: Statement, role: Role | undefined): Qualifiers {
  if (role === undefined) return {};
  const printedRole = qualifiers.printedRole ?? qualifiers.role ?? roleOfRelation(relation);
  return { role, ...(printedRole === undefined ? {} : { printedRole }), roleCorrected: true };
}

/** The printed form belongs to the reading: a name or value that is not printed has none. */
function qualifiersOf(source: Statement, { subject, object, role, value }: ClaimChange): Qualifiers {
  const { surface, resolution, ...kept } = source.qualifiers;
  const same = subject === undefined && object === undefined && value === undefined;
  const printed = same ? { ...(surface && { surface }), ...(resolution && { resolution }) } : {};
  return {
    ...kept,
    ...printed,
    ...roleQualifiers(source, role),
    ...(value === undefined || source.object !== null ? {} : { value }),
  };
}

/** What a changed value changes beside the claim. */
function valueEffects(
  ground: Ground,
  source: Statement,
  subject: EntityRecord,
  object: EntityRecord | null,
  value: string | undefined,
): Pick<Effects, 'documents' | 'things'> | null {
  if (value === undefined) return { documents: [], things: [] };
  if (object === null) return documentFact(ground, subject, source.relation, value);
  const figure = STATING.has(source.relation) ? withValue(object, value) : null;
  return figure === null ? null : { documents: [], things: [figure] };
}

export const claimChanged: Apply<'claim-changed'> = (ground, { claim, change }, amendment) => {
  const source = ground.claim(claim);
  if (source === null) return waits(ground.holds(claim.document) ? 'claim-missing' : 'document-missing');
  const subject = endOf(ground, change.subject, source.subject);
  const object = source.object === null ? null : endOf(ground, change.object, source.object);
  if (subject === null || (source.object !== null && object === null)) return waits('thing-missing');
  const { role } = change;
  const isDuty = roleOfRelation(source.relation) !== undefined;
  const relation = role !== undefined && isDuty ? relationOfRole(role) : source.relation;
  if ((role !== undefined && !isDuty) || !mayStand(relation, subject, object)) return waits('kinds-differ');
  const beside = valueEffects(ground, source, subject, object, change.value);
  if (beside === null) return waits('value-unreadable');
  const result = corrected(source, amendment, {
    subject: subject.id,
    relation,
    object: object?.id ?? null,
    qualifiers: qualifiersOf(source, change),
  });
  return { ...NOTHING, ...beside, changed: [{ source, result }] };
};
