/** The command line of the export: what it takes, and that every refusal says what would be right. */
import { describe, expect, test } from 'vitest';
import { readCommand } from '../../../../scripts/export/arguments.ts';
import { findBody, findDocument } from '../../../../scripts/export/find.ts';
import { readSource } from '../../../../scripts/export/source.ts';
import { fixtureDataset } from '../../../support/dataset.ts';

const { dataset } = fixtureDataset();
const [opinion] = dataset.documents;
const nameOf = (id: string): string | undefined => dataset.entities.find((entity) => entity.id === id)?.name;

describe('command line', () => {
  test('paths start where it was typed; the ending says the format', () => {
    expect(
      readCommand(['--what', 'breakdown', '--out', 'a/t.XLSX', '--workspace', 'w.remit'], '/desk'),
    ).toEqual({
      what: 'breakdown',
      format: 'xlsx',
      out: '/desk/a/t.XLSX',
      workspace: '/desk/w.remit',
      agency: null,
      document: null,
      left: null,
      right: null,
      overwrite: false,
    });
  });

  test.each([
    [['--what', 'breakdown', '--format', 'odt', '--out', 'x'], /--format “odt”.*xlsx, csv, docx, pdf/u],
    [['--what', 'breakdown', '--out', 'x'], /--format.*xlsx, csv, docx, pdf/u],
    [['--what', 'breakdown', '--format', 'csv'], /--out FILE/u],
    [['--format', 'csv', '--out', 'x'], /--what 缺少.*breakdown/u],
    [['--what', 'poem', '--format', 'csv', '--out', 'x'], /--what “poem”.*breakdown/u],
    [['--what', 'breakdown', '--colour', 'red', '--out', 'x.csv'], /--colour.*usage/u],
    [['--what', 'breakdown', '--out', 'x.csv', 'more'], /more.*usage/u],
  ])('%j is refused in one line', (argv, line) => {
    expect(() => readCommand(argv, '/desk')).toThrow(line);
    expect(() => readCommand(argv, '/desk')).not.toThrow(/\n/u);
  });
});

describe('names on the command line', () => {
  test.each([
    ['市发改委', '市发改委'],
    ['云岭市发展和改革委员会', '市发改委'],
    ['招行', '招商银行云岭分行'],
    // A shown name wins over an alias of another body.
    ['市教育局', '市教育局'],
  ])('%s is %s', (asked, name) => {
    expect(nameOf(findBody(dataset, asked))).toBe(name);
  });

  test('an unknown body is met with the nearest names', () => {
    expect(() => findBody(dataset, '市教育厅')).toThrow(/没有名为“市教育厅”的单位.*nearest: 市教育局、/u);
    expect(() => findBody(dataset, 'xyz')).not.toThrow(/nearest/u);
  });

  test('a name two bodies share asks for the full one', () => {
    const twins = dataset.entities.map((entity) =>
      entity.name === '高新区教育局' ? { ...entity, name: '市教育局' } : entity,
    );
    expect(() => findBody({ ...dataset, entities: twins }, '市教育局')).toThrow(
      /云岭市教育局、云岭高新技术产业开发区教育局/u,
    );
  });

  test('a document by id, number or title; an unknown one lists them', () => {
    for (const asked of [opinion?.id, opinion?.number, opinion?.title])
      expect(findDocument(dataset, asked ?? '')).toBe(opinion?.id);
    expect(() => findDocument(dataset, '没有')).toThrow(/没有文件“没有”.*云发〔2024〕8号/u);
  });

  test('a workspace that is not there is not made', async () => {
    await expect(readSource('/nonexistent/none.remit')).rejects.toThrow(/没有工作区文件.*none\.remit/u);
  });
});
