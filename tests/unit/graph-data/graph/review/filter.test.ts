/** What is shown of a queue, what can be chosen, what stands beside an item. */
import { expect, test } from 'vitest';
import {
  choicesOf,
  EVERYTHING,
  neighboursOf,
  type ReviewClaim,
  type ReviewIssue,
  shownItems,
  stateOf,
} from '../../../../../graph-data/graph/review/index.ts';
import type { EntityId, IssueId, StatementId } from '../../../../../graph-data/model/ids.ts';

function claim(id: string, change: Partial<ReviewClaim> = {}): ReviewClaim {
  const subject = { id: 'agency:1' as EntityId, kind: 'agency', name: '甲局', number: '' };
  const object = { id: 'measure:1' as EntityId, kind: 'measure', name: '修渡口', number: '（一）' };
  return {
    ...{ kind: 'claim', id: id as StatementId, subject, object, relation: 'leads', role: 'lead' },
    ...{ value: null, surface: null, rule: 'labelled-bracket@1', confidence: 1, origin: 'list' },
    ...{ line: 3, paragraph: 2, start: 10, amendment: null },
    ...change,
  };
}
const place = { id: 'place:1' as EntityId, kind: 'place', name: '东渠', number: '' };
const sure = claim('s1');
const guess = claim('s2', {
  rule: 'place-shaped@2',
  relation: 'concerns',
  object: place,
  confidence: 0.6,
  line: 5,
  paragraph: 4,
});
const weak = claim('s3', { rule: 'prose-assigned@1', confidence: 0.4, line: 5, paragraph: 4 });
const issue: ReviewIssue = {
  ...{
    kind: 'issue',
    id: 'issue:1' as IssueId,
    code: 'unknown-agency',
    message: '有一项不像单位',
    line: 4,
    start: 20,
  },
};
const items = [sure, issue, guess, weak];
const mark = { author: null, at: '2026-03-02T12:00:00.000Z' };

const ids = (filter: Partial<typeof EVERYTHING>, marks = new Map()): readonly string[] =>
  shownItems(items, marks, { ...EVERYTHING, ...filter }).map(({ id }) => id);

test('rule, confidence, relation, kind and state narrow; an issue has none of the first four', () => {
  expect(ids({})).toEqual(['s1', 'issue:1', 's2', 's3']);
  expect(ids({ rule: 'place-shaped' })).toEqual(['s2']);
  expect(ids({ band: 'certain' })).toEqual(['s1']);
  expect(ids({ band: 'likely' })).toEqual(['s2']);
  expect(ids({ relation: 'leads' })).toEqual(['s1', 's3']);
  expect(ids({ kind: 'place' })).toEqual(['s2']);
  expect(ids({ state: 'unread' })).toEqual(['issue:1']);
  expect(ids({ state: 'accepted' }, new Map([['s1', mark]]))).toEqual(['s1']);
});

test('words are found in names, values, printed forms, messages, and in what the user said instead', () => {
  expect(ids({ text: '东渠' })).toEqual(['s2']);
  expect(ids({ text: ' 不像单位 ' })).toEqual(['issue:1']);
  expect(ids({ text: '（一）' })).toEqual(['s1', 's3']);
  expect(ids({ text: '无此词' })).toEqual([]);
  const now = { ...guess, subject: { ...place, kind: 'agency', name: 'GIS 中心' } };
  const amendment = { id: 'a', state: 'changed', now, author: null, note: '', at: mark.at } as const;
  const changed = claim('s4', { amendment });
  const printed = claim('s5', { surface: '甲（局）', value: '12.5' });
  const found = (text: string): readonly string[] =>
    shownItems([changed, printed], new Map(), { ...EVERYTHING, text }).map(({ id }) => id);
  expect([found('gis'), found('（局）'), found('12.5')]).toEqual([['s4'], ['s5'], ['s5']]);
});

test('by confidence the least sure comes first, before it what could not be read', () => {
  expect(ids({ sort: 'confidence' })).toEqual(['issue:1', 's3', 's2', 's1']);
});

test('what the user said instead counts more than an acceptance', () => {
  const amendment = { id: 'a', state: 'rejected', now: null, author: null, note: '', at: mark.at } as const;
  const rejected = claim('s1', { amendment });
  const marks = new Map([['s1' as StatementId, mark]]);
  expect([stateOf(sure, marks), stateOf(rejected, marks), stateOf(issue, new Map())]).toEqual([
    'accepted',
    'rejected',
    'unread',
  ]);
  expect([rejected, guess, weak, issue].map((item) => stateOf(item, marks))).toEqual([
    ...['rejected', 'open', 'open', 'unread'],
  ]);
});

test('choices are counted, most frequent first', () => {
  expect(choicesOf(items)).toEqual({
    rules: [
      ['labelled-bracket', 1],
      ['place-shaped', 1],
      ['prose-assigned', 1],
    ],
    relations: [
      ['leads', 2],
      ['concerns', 1],
    ],
    kinds: [
      ['agency', 3],
      ['measure', 2],
      ['place', 1],
    ],
  });
});

test('beside a claim stands what the same paragraph says; beside an issue what its line and the next say', () => {
  expect(neighboursOf(items, guess, 9).map(({ id }) => id)).toEqual(['issue:1', 's3']);
  expect(neighboursOf(items, issue, 1).map(({ id }) => id)).toEqual(['s1']);
});
