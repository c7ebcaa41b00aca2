/** When printed periods end, and whether that day has passed. */
import { expect, it } from 'vitest';
import {
  dueStateOf,
  firstDayOf,
  lastDayOf,
  tellDeadline,
  tellTime,
} from '../../../../../graph-data/graph/timeline/index.ts';
import type { DocumentRecord } from '../../../../../graph-data/model/document.ts';

const paper = (values: Partial<DocumentRecord>): DocumentRecord =>
  ({ title: null, issuer: null, date: null, number: null, ...values }) as DocumentRecord;

const congress = paper({ title: '在中国共产党石泉市第三次代表大会上的报告', date: '2021-10-08' });
const opinion = paper({ issuer: '中共石泉市委员会', date: '2023-05-04' });
const told = (printed: string | null, document = opinion, to: string | null = null) =>
  tellTime({ printed, from: null, to }, { document, documents: [congress, opinion] });

it('a date means all its days', () => {
  expect([firstDayOf('2025'), lastDayOf('2025'), lastDayOf('2024-02')]).toEqual([
    '2025-01-01',
    '2025-12-31',
    '2024-02-29',
  ]);
});

it.each([
  ['到2026年', '2026', 'printed'],
  ['年内', '2023', 'document-year'],
  ['到“十四五”末', '2025', 'five-year-plan'],
])('%s keeps the end that was read, and says by what', (printed, to, source) => {
  expect(told(printed, opinion, to)).toMatchObject({ to, source });
});

it('counted years begin with the document, a term of office with the latest congress of the place', () => {
  expect(told('今后五年')).toMatchObject({ to: '2028', source: 'counted-years' });
  expect(told('本届市委任期')).toMatchObject({ to: '2026', source: 'congress-term' });
});

it('a term without a congress of that place has no end, nor has a period nobody stated', () => {
  expect(told('本届市委任期', paper({ issuer: '中共云岭市委员会', date: '2023' }))).toMatchObject({
    to: null,
    source: 'unresolved',
  });
  expect(told(null)).toMatchObject({ to: null, source: 'not-stated' });
});

it('a standing task has no deadline that could pass', () => {
  const standing = tellDeadline('standing', '长期坚持');
  expect(standing).toMatchObject({ to: null, source: 'standing' });
  expect(dueStateOf({ kind: 'deadline', to: standing.to, reports: [] }, '2099-01-01')).toBe('undated');
});

it('a deadline passes with its last day, and only without a report', () => {
  const target = { kind: 'target', to: '2025', reports: [] } as const;
  expect(dueStateOf(target, '2025-12-31')).toBe('ahead');
  expect(dueStateOf(target, '2026-01-01')).toBe('unreported');
  expect(dueStateOf({ ...target, kind: 'document' }, '2026-01-01')).toBe('none');
});
