import { describe, expect, test } from 'vitest';
import type { ThreadLine, ThreadsReport } from '../../../../../electron/bridge/contract.ts';
import { type DocumentId, entityId } from '../../../../../graph-data/model/ids.ts';
import {
  countable,
  countByVerdict,
  filterOf,
  sectionsFor,
  threadRows,
  yearsIn,
} from '../../../../../renderer/views/follow/thread-rows.ts';

const PLAN = `${'a'.repeat(16)}.1` as DocumentId;
const REPORT = `${'b'.repeat(16)}.1` as DocumentId;
const BUREAU = entityId('agency', '云岭市', '水利局');
const WATERS = entityId('section', PLAN, '一');
const FIELDS = entityId('section', REPORT, '二');

const thread = (name: string, verdict: string, more: Partial<ThreadLine> = {}): ThreadLine => ({
  ...{ id: entityId('thread', name), name, verdict, about: 'initiative', gap: null, overruled: null },
  ...{ from: '2022', to: '2024', documents: [PLAN], agencies: [], sections: [], years: [] },
  ...more,
});
const gap = (share: number) => ({ amount: share * 100, share, unit: '亩' });

const report: ThreadsReport = {
  threads: [
    thread('茶园面积', 'missed', { about: 'indicator', gap: gap(-0.1), to: '2025' }),
    thread('白云水库', 'silent', { agencies: [BUREAU], sections: [WATERS], years: [2022] }),
    thread('安居工程', 'open', { documents: [PLAN, REPORT], to: null }),
    thread('粮食产量', 'met', {
      about: 'indicator',
      gap: gap(0.3),
      to: '2026',
      sections: [FIELDS],
      years: [2024, 2026],
    }),
  ],
  documents: [],
  agencies: [],
  sections: [
    { id: WATERS, name: '一、水利', document: PLAN },
    { id: FIELDS, name: '二、农业', document: REPORT },
  ],
  conflicts: [],
};
const names = (parameters: Record<string, string>) => {
  const { rows, silent } = threadRows(report, filterOf(parameters));
  return [rows, silent].map((lines) => lines.map(({ name }) => name).join(' '));
};

describe('rows', () => {
  test.each([
    ['those gone silent are apart', {}, '茶园面积 安居工程 粮食产量', '白云水库'],
    ['unless they are asked for', { verdict: 'silent' }, '白云水库', ''],
    ['or looked for by name', { text: ' 水库 ' }, '白云水库', ''],
    ['by kind', { about: 'indicator' }, '茶园面积 粮食产量', ''],
    ['by document', { document: REPORT }, '安居工程', ''],
    ['by body', { agency: BUREAU }, '', '白云水库'],
    ['by chapter', { section: FIELDS }, '粮食产量', ''],
    ['by year', { year: '2022' }, '', '白云水库'],
    ['the widest gap first, whichever way', { sort: 'gap' }, '粮食产量 茶园面积 安居工程', '白云水库'],
    ['the latest mention first', { sort: 'date' }, '粮食产量 茶园面积 安居工程', '白云水库'],
    ['by name in pinyin', { sort: 'name' }, '安居工程 茶园面积 粮食产量', '白云水库'],
  ])('%s', (_, parameters, rows, silent) => {
    expect(names(parameters as Record<string, string>)).toEqual([rows, silent]);
  });
});

test('chapters are those of the chosen document, years all there are, the latest first', () => {
  expect(sectionsFor(report, filterOf({ document: REPORT })).map(({ name }) => name)).toEqual(['二、农业']);
  expect(sectionsFor(report, filterOf({}))).toHaveLength(2);
  expect(yearsIn(report)).toEqual([2026, 2024, 2022]);
});

test('counts beside the verdicts follow every filter but the verdict', () => {
  const counts = countByVerdict(countable(report, filterOf({ about: 'indicator', verdict: 'silent' })));
  expect([...counts]).toEqual([
    ['missed', 1],
    ['met', 1],
  ]);
});

test('unknown words of an address leave nothing out', () => {
  expect(filterOf({ verdict: 'guilty', sort: 'x', part: 'y', about: 'z', silent: 'maybe' })).toEqual(
    filterOf({}),
  );
});
