/** A claim nobody read, with the place that says so. */
import { amendmentRule } from '../../../model/amendment.ts';
import { statementId } from '../../../model/ids.ts';
import type { Statement } from '../../../model/statement.ts';
import { mayStand } from '../relation-ends.ts';
import { type Apply, NOTHING, waits } from '../types.ts';

export const claimAdded: Apply<'claim-added'> = (ground, content, { id }) => {
  const { relation, role } = content;
  const standing = ground.documents.has(content.place.document);
  const again = standing ? null : ground.placeAgain(content.place, content.object);
  if (!standing && again === null)
    return waits(ground.holds(content.place.document) ? 'claim-missing' : 'document-missing');
  const place = again?.place ?? content.place;
  const subject = ground.thing(content.subject);
  const object = again?.thing ?? ground.thing(content.object);
  if (subject === null || object === null) return waits('thing-missing');
  if (!mayStand(relation, subject, object)) return waits('kinds-differ');
  const added: Statement = {
    id: statementId('amendment', id),
    subject: subject.id,
    relation,
    object: object.id,
    qualifiers: role === null ? {} : { role, roleCorrected: true },
    evidence: [place],
    document: place.document,
    origin: 'structure',
    basis: 'corrected',
    rule: amendmentRule(id),
    confidence: 1,
  };
  return { ...NOTHING, added: [added] };
};
