/** The page of a body of the invented city: what it says, in which order, and what it leaves out. */
import { expect, test } from 'vitest';
import { composeExport, type ExportDocument } from '../../../../../graph-data/graph/tables/index.ts';
import { entityId } from '../../../../../graph-data/model/ids.ts';
import { fixtureDataset } from '../../../../support/dataset.ts';
import { ledgerOn, referencesTo, required } from '../../../../support/ledger.ts';

const { dataset } = fixtureDataset();

function briefOf(name: string, source = dataset): ExportDocument | null {
  const agency = source.entities.find((entity) => entity.name === name)?.id ?? entityId('agency', name);
  return composeExport({ what: 'brief', agency }, source, '2026-03-02');
}

test('says what the body carries, with whom, and where it stands', () => {
  const document = briefOf('市教育局');
  expect(document?.heading).toMatchObject({
    title: '市教育局职责简报',
    filters: ['单位：市教育局'],
    classification: null,
  });
  expect(document?.paper).toEqual({ size: 'A4', orientation: 'portrait' });
  const texts = document?.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  expect(texts).toEqual([
    '市教育局（云岭市教育局）承担举措2项，其中责任1项、配合1项。',
    '一、承担的举措',
    '二、共同承担举措的单位',
    '市发改委（2项）、高新区教育局（1项）',
  ]);
  const table = document?.blocks.find((block) => block.kind === 'table');
  expect(table?.rows).toEqual([
    [
      1,
      '云发〔2024〕8号\n一、总体任务',
      '（三）教育资源均衡配置',
      '责任',
      '市发改委',
      expect.stringMatching(/^第\d+行$/u),
    ],
    [2, '《云岭高新区文件处理单》', '拟办意见', '配合', '市发改委、高新区教育局', '第3行'],
  ]);
});

test('rows under one heading share its cell', () => {
  const table = briefOf('市发改委')?.blocks.find((block) => block.kind === 'table');
  expect(table?.merged).toEqual([{ column: 1, firstRow: 0, rowCount: 3 }]);
});

test('a body without duties has a page that says so and nothing else', () => {
  expect(briefOf('市文旅局')?.blocks).toEqual([
    { kind: 'paragraph', text: '市文旅局（云岭市文化和旅游局）承担举措0项。' },
  ]);
});

test('a body that is not there has no page', () => {
  expect(briefOf('不存在的局')).toBeNull();
});

test('a duty that somebody corrected says so beside its place, on the page of a partner too', () => {
  const body = required(dataset.entities.find(({ name }) => name === '市教育局'));
  const duty = required(
    dataset.statements.find(
      ({ subject, relation }) => subject === body.id && relation === 'jointly-responsible',
    ),
  );
  const { dataset: corrected } = ledgerOn(dataset)({
    kind: 'claim-changed',
    claim: referencesTo(dataset).claim(duty),
    change: { role: 'lead' },
  });
  const noted = (name: string, source = corrected) =>
    briefOf(name, source)
      ?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .filter((row) => String(row.at(-1)).endsWith('（含人工更正）'))
      .map((row) => row[3]);
  expect(noted('市教育局')).toEqual(['牵头']);
  expect(noted('市发改委')).toHaveLength(1);
  expect(noted('市教育局', dataset)).toEqual([]);
});
