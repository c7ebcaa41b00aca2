/** Which documents an address compares, whatever was typed into it. */
import { expect, test } from 'vitest';
import type { DocumentSummary } from '../../../../../renderer/bridge/contract.ts';
import { comparisonOf } from '../../../../../renderer/state/comparison/index.ts';
import { offersFor } from '../../../../../renderer/state/exports/offers.ts';
import { paper } from '../../../../support/claims.ts';

const summary = (name: string, date: string | null): DocumentSummary => ({
  document: paper(name, date),
  ...{ measureCount: 0, dutyCount: 0, issueCount: 0, linked: false },
  roleRule: { id: 'joint-as-printed', statedAt: null, chosen: false },
});
const [none, late, early] = [summary('无日期', null), summary('后', '2026'), summary('先', '2021-09-27')];
const documents = [none, late, early];
const sides = (parameters: Record<string, string>, known = documents) => {
  const { left, right } = comparisonOf(parameters, known);
  return [left?.document.title, right?.document.title];
};

test('the oldest is compared with the newest unless the address says otherwise', () => {
  expect(sides({})).toEqual(['先', '后']);
  expect(sides({ left: none.document.id, right: early.document.id })).toEqual(['无日期', '先']);
  expect(sides({ left: 'gone.1' })).toEqual(['先', '后']);
});

test('one document, none, or the same twice ask nothing', () => {
  expect(comparisonOf({}, []).question).toBeNull();
  expect(comparisonOf({}, [late]).question).toBeNull();
  expect(comparisonOf({ left: late.document.id, right: late.document.id }, documents).question).toBeNull();
});

test('unknown words leave nothing out', () => {
  const { filter, likely } = comparisonOf({ part: 'x', group: 'y', likely: 'z' }, documents);
  expect([filter, likely]).toEqual([{ part: 'all', group: null, text: '' }, true]);
});

test('what is handed out is what is shown, and nothing where nothing is compared', () => {
  const asked = (parameters: Record<string, string>) =>
    offersFor({ view: 'comparison', parameters, subject: null }, documents).map(({ order }) => order);
  expect(asked({ part: 'changed', likely: 'off' })[0]).toEqual({
    ...{ what: 'comparison', left: early.document.id, right: late.document.id, likely: false },
    filter: { part: 'changed', group: null, text: '' },
  });
  const same = { left: late.document.id, right: late.document.id };
  expect(asked(same).some(({ what }) => what === 'comparison')).toBe(false);
});
