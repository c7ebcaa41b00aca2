/** The findings of the invented city as a table, and what the office decided about them. */
import { expect, test } from 'vitest';
import { runChecks } from '../../../../../graph-data/graph/checks/index.ts';
import { type ChecksFilter, checksDocument } from '../../../../../graph-data/graph/tables/checks.ts';
import type { ExportSource } from '../../../../../graph-data/graph/tables/index.ts';
import { fixtureDataset } from '../../../../support/dataset.ts';

const { dataset } = fixtureDataset();
const findings = runChecks({
  ...dataset,
  documents: dataset.documents.map(({ id, entity, type, roleRule }) => ({
    id,
    entity,
    type,
    rule: roleRule.id,
  })),
});
const [first] = findings;
if (first === undefined) throw new Error('the fixture has findings');
const ALL: ChecksFilter = { check: null, document: null, state: 'all' };

function rowsOf(source: ExportSource, filter: ChecksFilter) {
  const document = checksDocument(source, filter, '2026-03-02');
  const [table] = document.blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  return { rows: table.rows, heading: document.heading };
}

const decided: ExportSource = {
  ...dataset,
  acceptances: new Map([[first.id, { note: '已核对', author: '督查室', at: '2026-03-01T09:00:00.000Z' }]]),
};

test('every finding has its row, its sentence filled in, its place', () => {
  const { rows, heading } = rowsOf(dataset, ALL);
  expect(rows).toHaveLength(findings.length);
  expect(rows.flat().join('')).not.toMatch(/[{}]/u);
  expect(rows.every((row) => /^第[\d、]+行等?$/u.test(String(row[5])))).toBe(true);
  expect(heading.filters).toEqual(['状态：全部']);
});

test('what was accepted says when, why and by whom, and can be listed alone or left out', () => {
  expect(rowsOf(decided, ALL).rows[0]?.[6]).toBe('已认可（2026年3月1日）\n已核对\n督查室');
  expect(rowsOf(decided, { ...ALL, state: 'accepted' }).rows).toHaveLength(1);
  expect(rowsOf(decided, { ...ALL, state: 'open' }).rows).toHaveLength(findings.length - 1);
});

test('one check and one document narrow the list and are named', () => {
  const { rows, heading } = rowsOf(dataset, { ...ALL, check: first.check, document: first.document });
  const same = findings.filter(({ check, document }) => check === first.check && document === first.document);
  expect(rows).toHaveLength(same.length);
  expect(heading.filters).toHaveLength(3);
  expect(heading.sources).toHaveLength(1);
});
