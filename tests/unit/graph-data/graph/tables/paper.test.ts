/** 文件所记事项 as a file: the section tree with counts, every claim with its line, the text where it is linked. */
import { expect, test } from 'vitest';
import { composeExport, type ExportDocument } from '../../../../../graph-data/graph/tables/index.ts';
import type { DocumentId } from '../../../../../graph-data/model/ids.ts';
import { figuresTown } from '../../../../support/figures-town.ts';
import { smallDataset } from '../../../../support/small-dataset.ts';

const dataset = smallDataset;
const [paper] = dataset.documents;
if (paper === undefined) throw new Error('the small dataset has a document');

const compose = (
  texts?: ReadonlyMap<DocumentId, readonly { line: number; text: string }[]>,
): ExportDocument => {
  const source = texts === undefined ? dataset : { ...dataset, texts };
  const document = composeExport({ what: 'document', document: paper.id }, source, '2026-11-29');
  if (document === null) throw new Error('the document is there');
  return document;
};
const tableOf = ({ blocks }: ExportDocument, name: string) => {
  const found = blocks.find((block) => block.kind === 'table' && block.name === name);
  if (found?.kind !== 'table') throw new Error(`no table ${name}`);
  return found;
};

test('every heading is listed with what was read under it, every claim with its line', () => {
  const sections = dataset.sections.filter(({ document }) => document === paper.id);
  const outline = tableOf(compose(), '章节');
  expect(outline.rows).toHaveLength(sections.length);
  const claims = tableOf(compose(), '所记事项');
  const own = dataset.statements.filter(
    ({ document, basis }) => document === paper.id && basis !== 'inferred',
  );
  expect(claims.rows).toHaveLength(own.length);
  const lines = claims.rows.map((row) => Number(row[6]));
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  const counted = outline.rows.reduce((sum, row) => sum + Number(row[3]), 0);
  expect(counted).toBe(claims.rows.filter((row) => row[1] !== null).length);
});

test('without a linked text it says so; with one its paragraphs stand with their lines', () => {
  expect(compose().blocks.at(-1)).toMatchObject({ kind: 'paragraph' });
  const linked = compose(new Map([[paper.id, [{ line: 7, text: '一、总体要求' }]]]));
  expect(tableOf(linked, '原文').rows).toEqual([[7, '一、总体要求']]);
});

test('a figure in conflict is marked; a document that is not there gives nothing', () => {
  const town = { ...figuresTown(), sections: [] };
  const [first] = town.documents;
  if (first === undefined) throw new Error('the town has documents');
  const document = composeExport({ what: 'document', document: first.id }, town, '2026-11-29');
  if (document === null) throw new Error('the document is there');
  const marks = tableOf(document, '所记事项').rows.map((row) => row.at(-1));
  expect(marks).toContain('数据冲突，未处理');
  expect(composeExport({ what: 'document', document: 'none' as DocumentId }, town, '2026-11-29')).toBeNull();
});
