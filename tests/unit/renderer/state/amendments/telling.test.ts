/** What is said after an action: of one entry what became of which things, of several how many there were. */
import { expect, test } from 'vitest';
import type { AmendmentContent, ThingReference } from '../../../../../graph-data/model/amendment.ts';
import { hashOf, statementId } from '../../../../../graph-data/model/ids.ts';
import { tellingOf } from '../../../../../renderer/state/amendments/telling.ts';
import { id } from '../../../../support/cards.ts';

const thing = (name: string): ThingReference => ({ id: id(name), kind: 'agency', name });
const [old, now, measure] = [thing('甲局'), thing('乙局'), thing('修渠')];
const document = 'a.1' as Extract<AmendmentContent, { kind: 'claim-added' }>['place']['document'];
const place = {
  ...{ document, section: null, measure: null, paragraph: 1, line: 1 },
  ...{ range: { start: 0, end: 2 }, wording: hashOf('甲局') },
};
const claim = {
  ...{ id: statementId('a'), document, subject: old, relation: 'leads', object: measure, place },
};
const adopted: AmendmentContent = {
  kind: 'thing-adopted',
  name: '丙会',
  thingKind: 'agency',
  surface: '丙会',
};
const added: AmendmentContent = {
  ...{ kind: 'claim-added', subject: thing('丙会'), relation: 'supports' },
  ...{ object: measure, role: 'support', place },
};

test.each<[AmendmentContent, string, object]>([
  [
    { kind: 'things-merged', into: now, merged: [old], reason: 'same', since: null },
    'merged',
    { names: ['甲局'], into: '乙局' },
  ],
  [
    { kind: 'things-merged', into: now, merged: [old], reason: 'reform', since: '2024' },
    'reformed',
    { names: ['甲局'], into: '乙局' },
  ],
  [
    { kind: 'thing-renamed', thing: old, name: '丁局', since: null },
    'renamed',
    { name: '甲局', now: '丁局' },
  ],
  [{ kind: 'thing-aliased', thing: old, alias: '甲', since: null }, 'aliased', { name: '甲局', alias: '甲' }],
  [
    { kind: 'thing-split', thing: old, name: '中心', claims: [claim], since: null },
    'split',
    { name: '甲局', part: '中心', count: '1' },
  ],
  [adopted, 'adopted', { name: '丙会' }],
  [{ kind: 'claim-rejected', claim }, 'rejected', { name: '甲局' }],
  [{ kind: 'claim-changed', claim, change: { role: 'support' } }, 'changed', { name: '甲局' }],
  [added, 'added', { name: '丙会', to: '修渠' }],
])('%j', (content, told, names) => expect(tellingOf([content])).toEqual({ told, names }));

test('a body adopted for a duty is told with the duty, and many entries by their number', () => {
  expect(tellingOf([adopted, added])).toEqual(tellingOf([added]));
  const rejected: AmendmentContent = { kind: 'claim-rejected', claim };
  expect(tellingOf([rejected, rejected])).toEqual({ told: 'amended', names: { count: '2' } });
  expect(tellingOf([adopted, adopted])).toEqual({ told: 'amended', names: { count: '2' } });
});
