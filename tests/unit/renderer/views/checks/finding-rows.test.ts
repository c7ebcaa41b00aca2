import { describe, expect, test } from 'vitest';
import type { CheckFinding, ChecksReport } from '../../../../../electron/bridge/contract.ts';
import { type DocumentId, findingId, statementId } from '../../../../../graph-data/model/ids.ts';
import {
  countable,
  countByCheck,
  type FindingFilter,
  filterOf,
  findingRows,
  nextEvidence,
  step,
} from '../../../../../renderer/views/checks/finding-rows.ts';

const words = { zh: '', en: '' };
const [PLAN, SLIP] = ['a'.repeat(16), 'b'.repeat(16)].map((hash) => `${hash}.1` as DocumentId) as [
  DocumentId,
  DocumentId,
];

const finding = (check: string, document: DocumentId, accepted = false): CheckFinding => ({
  id: findingId(check, [document]),
  check,
  document,
  message: words,
  things: [],
  statements: [],
  acceptance: accepted ? { note: '', author: null, at: '2026-03-02T12:00:00.000Z' } : null,
});

const report: ChecksReport = {
  checks: [],
  findings: [finding('no-lead', PLAN), finding('no-lead', SLIP, true), finding('no-deadline', PLAN)],
  documents: [
    { id: SLIP, title: '批办单' },
    { id: PLAN, title: '方案' },
  ],
};
const everything: FindingFilter = { check: '', document: '', state: 'all' };
const shape = (filter: Partial<FindingFilter>) =>
  findingRows(report, { ...everything, ...filter }).map((row) =>
    row.kind === 'document' ? `${row.title} ${row.count}` : row.finding.check,
  );

describe('rows', () => {
  test('documents in the order of the workspace, each with its findings', () => {
    expect(shape({})).toEqual(['批办单 1', 'no-lead', '方案 2', 'no-lead', 'no-deadline']);
  });

  test.each([
    [{ state: 'open' as const }, ['方案 2', 'no-lead', 'no-deadline']],
    [{ state: 'accepted' as const }, ['批办单 1', 'no-lead']],
    [{ check: 'no-deadline' }, ['方案 1', 'no-deadline']],
    [{ document: SLIP }, ['批办单 1', 'no-lead']],
    [{ check: 'no-deadline', document: SLIP }, []],
  ])('%o', (filter, rows) => {
    expect(shape(filter)).toEqual(rows);
  });
});

test('counts beside the checks follow document and state, not the chosen check', () => {
  const counts = countByCheck(countable(report, { ...everything, state: 'open', check: 'no-lead' }));
  expect([...counts]).toEqual([
    ['no-lead', 1],
    ['no-deadline', 1],
  ]);
});

test('an address with unknown words shows what is open', () => {
  expect(filterOf({ state: 'whatever' })).toEqual({ check: '', document: '', state: 'open' });
  expect(filterOf({ state: 'all', check: 'no-lead' })).toEqual({
    check: 'no-lead',
    document: '',
    state: 'all',
  });
});

test('the keys step over documents and stop at the ends', () => {
  const rows = findingRows(report, everything);
  expect(step(rows, -1, 1)).toBe(1);
  expect(step(rows, 1, 1)).toBe(3);
  expect(step(rows, 3, -1)).toBe(1);
  expect(step(rows, 1, -1)).toBe(1);
  expect(step(rows, 4, 1)).toBe(4);
});

test('evidence is gone through in a circle, from the first', () => {
  const [first, second, other] = ['a', 'b', 'c'].map((name) => statementId(name));
  const two = { ...finding('no-lead', PLAN), statements: [first, second].flatMap((id) => id ?? []) };
  expect(nextEvidence(two, null)).toBe(first);
  expect(nextEvidence(two, first ?? null)).toBe(second);
  expect(nextEvidence(two, second ?? null)).toBe(first);
  expect(nextEvidence(two, other ?? null)).toBe(first);
  expect(nextEvidence(finding('no-lead', PLAN), null)).toBeNull();
});
