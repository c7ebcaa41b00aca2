/** The matrix of the invented city as a table: marks, groups, sums, and what the filter leaves. */
import { expect, test } from 'vitest';
import { usualSettings } from '../../../../../graph-data/graph/matrix/index.ts';
import { type MatrixOrder, matrixDocument } from '../../../../../graph-data/graph/tables/matrix.ts';
import { fixtureDataset } from '../../../../support/dataset.ts';
import { ledgerOn, referencesTo, required } from '../../../../support/ledger.ts';

const { dataset } = fixtureDataset();
const usual = usualSettings('measures');
const plain = { ...usual.rows, group: 'none' } as const;
const BARE: MatrixOrder = { kind: 'measures', settings: { ...usual, rows: plain } };

function tableOf(order: MatrixOrder, source = dataset) {
  const document = matrixDocument(source, order, '2026-03-02');
  const [table] = document.blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  return { document, table };
}

test('marks stand where a body carries a measure, sums at the ends', () => {
  const { table } = tableOf(BARE);
  expect(table.columns.map(({ title }) => title)).toEqual([
    '单位',
    '（一）建设乐水绿道',
    '（二）推进数据共享',
    '（三）教育资源均衡配置',
    '拟办意见',
    '合计',
  ]);
  expect(table.rows[0]).toEqual(['市发改委', '◐', '◐', '◐', '●', 4]);
  expect(table.rows.at(-1)).toEqual(['合计', 3, 3, 2, 3, 11]);
  expect(table.fixedColumns).toBe(1);
});

test('a filter narrows rows, columns and sources, and says so', () => {
  const filter = { ...usual.filter, text: '高新区教育局' };
  const { document, table } = tableOf({ kind: 'measures', settings: { ...BARE.settings, filter } });
  expect(table.rows.map((row) => row[0])).toEqual(['高新区教育局', '合计']);
  expect(document.heading.sources).toEqual(['《云岭高新区文件处理单》']);
  expect(document.heading.filters).toEqual(['文字：高新区教育局']);
});

test('groups of rows share a cell named in words', () => {
  const entities = dataset.entities.map((entity) =>
    entity.kind === 'agency'
      ? { ...entity, properties: { ...entity.properties, system: 'government' } }
      : entity,
  );
  const groupWords = (by: string, id: string): string => `${by} ${id}`;
  const source = { ...dataset, entities, groupWords };
  const document = matrixDocument(source, { kind: 'measures', settings: usual }, '2026-03-02');
  const [table] = document.blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.rows[0]?.slice(0, 2)).toEqual(['system government', '市发改委']);
  expect(table.merged).toEqual([{ column: 0, firstRow: 0, rowCount: table.rows.length - 1 }]);
  expect(table.fixedColumns).toBe(2);
});

test('body against body counts shared measures and needs no legend', () => {
  const { document, table } = tableOf({ kind: 'agencies', settings: usualSettings('agencies') });
  expect(document.heading.legend).toBeNull();
  expect(table.rows.flat()).toContain(2);
});

test('a cell that rests on a corrected claim says so, and the legend what the sign means', () => {
  const duty = required(dataset.statements.find(({ relation }) => relation === 'jointly-responsible'));
  const { dataset: corrected } = ledgerOn(dataset)({
    kind: 'claim-changed',
    claim: referencesTo(dataset).claim(duty),
    change: { role: 'lead' },
  });
  const starred = (order: MatrixOrder) => {
    const { table, document } = tableOf(order, corrected);
    return { cells: table.rows.flat().filter((cell) => String(cell).endsWith('＊')), document };
  };
  const { cells, document } = starred(BARE);
  expect(cells).toEqual(['●＊']);
  expect(document.heading.legend).toBe('● 牵头　◐ 责任　○ 配合　＊ 含人工更正');
  const agencies = starred({ kind: 'agencies', settings: usualSettings('agencies') });
  expect(agencies.cells.length).toBeGreaterThan(0);
  expect(agencies.cells.length % 2).toBe(0);
  expect(agencies.document.heading.legend).toBe('＊ 含人工更正');
  expect(tableOf(BARE).document.heading.legend).not.toContain('＊');
});
