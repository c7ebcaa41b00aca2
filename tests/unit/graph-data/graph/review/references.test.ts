/** A claim that is accepted is found again under the id newer rules give it. */
import { expect, test } from 'vitest';
import { claimsNear, findClaim, referenceTo } from '../../../../../graph-data/graph/review/index.ts';
import { type EntityId, hashOf, type StatementId } from '../../../../../graph-data/model/ids.ts';
import type { Statement } from '../../../../../graph-data/model/statement.ts';
import { said, thing } from '../../../../support/claims.ts';

const things = new Map(
  [thing('甲局', 'agency'), thing('修渡口', 'measure'), thing('新甲局', 'agency')].map((each) => [
    each.id,
    each,
  ]),
);
const known = (id: EntityId) => things.get(id);
const duty = said('甲局', 'leads', '修渡口', 12, 'lead');
const again = (change: Partial<Statement>): Statement => ({
  ...duty,
  id: 'statement:newer' as StatementId,
  ...change,
});

const reference = referenceTo(duty, known);

test('a reference names both ends, the relation and the place', () => {
  expect(reference).toMatchObject({
    id: duty.id,
    relation: 'leads',
    subject: { kind: 'agency', name: '甲局' },
    object: { kind: 'measure', name: '修渡口' },
  });
  expect(referenceTo(again({ evidence: [] }), known)).toBeNull();
});

test('the same words at another place, and other words on the same line, are found', () => {
  if (reference === null) throw new Error('the duty stands somewhere');
  const [place] = duty.evidence;
  if (place === undefined) throw new Error('the duty stands somewhere');
  const elsewhere = again({ evidence: [{ ...place, line: 40 }] });
  const reworded = again({ evidence: [{ ...place, wording: hashOf('别的文字') }] });
  const other = again({ evidence: [{ ...place, line: 40, wording: hashOf('别的文字') }] });
  expect(findClaim(reference, [elsewhere], known)).toBe(elsewhere);
  expect(findClaim(reference, [reworded], known)).toBe(reworded);
  expect(findClaim(reference, [other], known)).toBeNull();
});

test('another relation or another body is another claim; a body with another id and the same name is not', () => {
  if (reference === null) throw new Error('the duty stands somewhere');
  things.set('renumbered' as EntityId, { ...thing('甲局', 'agency'), id: 'renumbered' as EntityId });
  expect(findClaim(reference, [again({ relation: 'supports' })], known)).toBeNull();
  expect(findClaim(reference, [again({ subject: '新甲局' as EntityId })], known)).toBeNull();
  const renumbered = again({ subject: 'renumbered' as EntityId });
  expect(findClaim(reference, [renumbered], known)).toBe(renumbered);
});

test('claims near a place are those on its line or in its words, each once, in their order', () => {
  const [place] = duty.evidence;
  if (place === undefined) throw new Error('the duty stands somewhere');
  const elsewhere = again({ evidence: [{ ...place, line: 40 }] });
  const reworded = again({ evidence: [{ ...place, wording: hashOf('别的文字') }] });
  const other = again({ evidence: [{ ...place, line: 40, wording: hashOf('别的文字') }] });
  const near = claimsNear([other, reworded, duty, elsewhere]);
  expect(near(place)).toEqual([reworded, duty, elsewhere]);
  expect(near({ ...place, line: 7, wording: hashOf('无处可寻') })).toEqual([]);
});
