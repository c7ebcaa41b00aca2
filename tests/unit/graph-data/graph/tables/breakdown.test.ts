/** 任务分解表 of the invented city: what stands in which cell, and what the scope leaves. */
import { describe, expect, test } from 'vitest';
import {
  composeExport,
  type ExportDocument,
  type ExportTable,
  everything,
} from '../../../../../graph-data/graph/tables/index.ts';
import type { Dataset } from '../../../../../graph-data/model/dataset.ts';
import { type EntityId, entityId, statementId } from '../../../../../graph-data/model/ids.ts';
import type { Statement } from '../../../../../graph-data/model/statement.ts';
import { fixtureDataset } from '../../../../support/dataset.ts';
import { ledgerOn, referencesTo } from '../../../../support/ledger.ts';

const DAY = '2026-03-02';
const { dataset } = fixtureDataset();
const [opinion, slip] = dataset.documents;
if (opinion === undefined || slip === undefined) throw new Error('the fixture has two documents');

function breakdown(source: Dataset, scope = everything): ExportDocument {
  const document = composeExport({ what: 'breakdown', scope }, source, DAY);
  if (document === null) throw new Error('a breakdown is always made');
  return document;
}

function tableOf({ blocks }: ExportDocument): ExportTable {
  const table = blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

const idOf = (name: string): EntityId => {
  const found = dataset.entities.find((entity) => entity.name === name);
  if (found === undefined) throw new Error(`the fixture has no ${name}`);
  return found.id;
};

/** A further claim about a thing of the fixture, at the place of its first one. */
function claim(subject: EntityId, relation: string, rest: Partial<Statement>): Statement {
  const [pattern] = dataset.statements;
  if (pattern === undefined) throw new Error('the fixture has statements');
  const id = statementId(subject, relation, JSON.stringify(rest));
  return { ...pattern, id, subject, relation, object: null, qualifiers: {}, ...rest };
}

describe('breakdown', () => {
  test('has the official columns in their order', () => {
    expect(tableOf(breakdown(dataset)).columns.map(({ title }) => title)).toEqual([
      ...['序号', '章节', '举措', '牵头单位', '责任单位', '配合单位', '完成时限', '指标', '依据'],
    ]);
  });

  test('one document: names in printed order, places by line, empty cells where nothing is known', () => {
    const document = breakdown(dataset, { ...everything, documents: [opinion.id] });
    expect(document.heading).toEqual({
      title: '《云岭市共享城市建设实施意见》任务分解表',
      date: DAY,
      sources: ['《云岭市共享城市建设实施意见》（云发〔2024〕8号，2024年）'],
      roleRules: ['责任单位按原文排列，不分牵头'],
      names: [],
      filters: ['文件：《云岭市共享城市建设实施意见》（云发〔2024〕8号，2024年）'],
      legend: null,
      classification: null,
    });
    expect(tableOf(document).rows[0]).toEqual([
      1,
      '一、总体任务',
      '（一）建设乐水绿道',
      null,
      '市发改委、市住建局、市乐水公园管理处',
      null,
      null,
      null,
      '云发〔2024〕8号\n第5、6、7行',
    ]);
    expect(tableOf(document).merged).toEqual([{ column: 1, firstRow: 0, rowCount: 3 }]);
  });

  test('several documents: the section says which, roles stand apart, running text is marked', () => {
    const { rows } = tableOf(breakdown(dataset));
    expect(rows.map((row) => row[1])).toEqual([
      ...Array(3).fill('云发〔2024〕8号\n一、总体任务'),
      '《云岭高新区文件处理单》',
    ]);
    expect(rows.at(-1)?.slice(3, 6)).toEqual(['市发改委', null, '市教育局、高新区教育局']);
    expect(rows.at(-1)?.at(-1)).toBe('《云岭高新区文件处理单》\n第2、3行\n（行文表述）');
  });

  test('a body narrows to the measures it carries, with all their bodies', () => {
    const document = breakdown(dataset, { ...everything, bodies: [idOf('市教育局')] });
    expect(tableOf(document).rows.map((row) => row[2])).toEqual(['（三）教育资源均衡配置', '拟办意见']);
    expect(tableOf(document).rows[0]?.[4]).toBe('市教育局、市发改委');
    expect(document.heading.filters).toEqual(['单位：市教育局']);
  });

  test('chosen measures are counted in the filter and keep the printed order', () => {
    const measures = [idOf('教育资源均衡配置'), idOf('建设乐水绿道')];
    const document = breakdown(dataset, { ...everything, measures });
    expect(tableOf(document).rows.map((row) => row[2])).toEqual([
      '（一）建设乐水绿道',
      '（三）教育资源均衡配置',
    ]);
    expect(document.heading.filters).toEqual(['举措：所选2项']);
  });

  test('a scope that holds nothing gives an empty table and no sources', () => {
    const document = breakdown(dataset, { ...everything, measures: [] });
    expect(tableOf(document).rows).toEqual([]);
    expect(document.heading.sources).toEqual([]);
  });

  test('deadlines and figures come from the claims of the measure', () => {
    const measure = idOf('建设乐水绿道');
    const observation = (name: string) => {
      const id = entityId('observation', name);
      return { id, kind: 'observation', name, fullName: null, aliases: [], properties: {} };
    };
    const result = observation('绿道里程：80公里（2023年）');
    const target = observation('绿道里程：达到120公里（到2025年）');
    const source: Dataset = {
      ...dataset,
      entities: [...dataset.entities, result, target],
      statements: [
        ...dataset.statements,
        claim(measure, 'property:deadline', { qualifiers: { value: '2025-12', surface: '2025年12月前' } }),
        claim(measure, 'property:deadline', { qualifiers: { surface: '年底前' } }),
        claim(measure, 'property:deadline', { qualifiers: { value: 'standing', surface: '持续推进' } }),
        claim(measure, 'reports-result', { object: result.id }),
        claim(measure, 'sets-target', { object: target.id }),
      ],
    };
    expect(tableOf(breakdown(source)).rows[0]?.slice(6, 8)).toEqual([
      '2025年12月\n年底前\n持续推进',
      '绿道里程：达到120公里（到2025年）\n绿道里程：80公里（2023年）（结果）',
    ]);
  });

  test('the highest mark of the documents in scope is the mark of the file', () => {
    const documents = [
      { ...opinion, classification: '秘密★10年' },
      { ...slip, classification: '机密' },
    ];
    const source = { ...dataset, documents };
    expect(breakdown(source).heading.classification).toBe('机密');
    const narrow = breakdown(source, { ...everything, documents: [opinion.id] });
    expect(narrow.heading.classification).toBe('秘密★10年');
  });

  test('a rule the user chose is not given out as the document’s', () => {
    const roleRule = { id: 'first-listed-leads', statedAt: null, chosen: true } as const;
    expect(breakdown({ ...dataset, documents: [{ ...opinion, roleRule }] }).heading.roleRules).toEqual([
      '排在第一位的为牵头，其余为责任（使用者选定）',
    ]);
  });

  test('documents under different rules are told apart', () => {
    const roleRule = {
      id: 'first-listed-leads',
      statedAt: { line: 9, range: { start: 0, end: 1 } },
    } as const;
    const source = { ...dataset, documents: [{ ...opinion, roleRule }, slip] };
    expect(breakdown(source).heading.roleRules).toEqual([
      '云发〔2024〕8号：排在第一位的为牵头，其余为责任（原文第9行）',
      '《云岭高新区文件处理单》：责任单位按原文排列，不分牵头',
    ]);
  });
});

test('a row with a duty that the user corrected says so', () => {
  const duty = dataset.statements.find(({ qualifiers }) => qualifiers.role !== undefined);
  if (duty === undefined) throw new Error('the fixture has duties');
  const { dataset: corrected } = ledgerOn(dataset)({
    kind: 'claim-changed',
    claim: referencesTo(dataset).claim(duty),
    change: { role: 'lead' },
  });
  const marked = (source: Dataset) =>
    tableOf(breakdown(source)).rows.filter((row) => String(row.at(-1)).includes('（含人工更正）'));
  expect(marked(dataset)).toHaveLength(0);
  expect(marked(corrected)).toHaveLength(1);
});
