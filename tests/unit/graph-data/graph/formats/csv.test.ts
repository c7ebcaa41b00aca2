/** The tables open in a spreadsheet: UTF-8 with its mark, quoted as RFC 4180 says, and nothing in them is run. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvTables } from '../../../../../graph-data/graph/formats/index.ts';
import { awkwardGraph } from '../../../../support/awkward-graph.ts';
import { smallDataset } from '../../../../support/small-dataset.ts';

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text.replace(/^\ufeff/u, '').trimEnd(), { header: true });
  expect(errors).toEqual([]);
  return data;
}

describe('csvTables', () => {
  it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    for (const text of Object.values(csvTables(smallDataset))) {
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(text.split('\r\n').length).toBeGreaterThan(2);
      expect(text.endsWith('\r\n')).toBe(true);
    }
  });

  it('has a row for every thing and every claim between two', () => {
    const { nodes, edges } = csvTables(awkwardGraph);
    const drawn = awkwardGraph.statements.filter((statement) => statement.object !== null);
    expect(rowsOf(nodes).map((row) => row['id'])).toEqual(awkwardGraph.entities.map((entity) => entity.id));
    expect(rowsOf(edges).map((row) => row['id'])).toEqual(drawn.map((statement) => statement.id));
  });

  it('says in words who, what and where, and keeps the whole evidence', () => {
    const row = rowsOf(csvTables(smallDataset).edges)[0];
    expect(row).toMatchObject({
      sourceName: '市农牧局',
      relation: 'jointly-responsible',
      targetName: '建设养殖小区',
      documentTitle: '云岭市肉牛产业行动方案',
      lines: '2',
      'qualifier.role': 'joint',
    });
    expect(JSON.parse(row?.['evidence.json'] ?? '')).toEqual(smallDataset.statements[0]?.evidence);
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '＝1+1', '＠x'])('disarms %j', (name) => {
    const [body] = smallDataset.entities;
    if (!body) throw new Error('the small dataset has entities');
    const { nodes } = csvTables({ ...smallDataset, entities: [{ ...body, name }] });
    expect(rowsOf(nodes)[0]?.['name']).toBe(`'${name}`);
  });
});
