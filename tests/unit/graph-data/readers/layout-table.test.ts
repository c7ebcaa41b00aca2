/** Tables kept in columns: which cell a fragment belongs to, and which lines make a row. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../graph-data/readers/index.ts';

function rows(text: string): string[][] {
  return readText(text)
    .flatMap((document) => document.paragraphs)
    .filter((paragraph) => paragraph.columns !== null)
    .map((paragraph) => paragraph.folded.text.split('\t'));
}

describe('a table kept in columns', () => {
  it('puts the parts of a wrapped cell together, by the width of characters', () => {
    const text = [
      '序号    任务              牵头单位      责任单位',
      '1       建设平台，形成    市工业和信    市发改委、市',
      '        规模              息化局        科技局',
      '2       办会              市商务局      市财政局',
    ].join('\n');
    expect(rows(text)).toEqual([
      ['1', '建设平台，形成规模', '市工业和信息化局', '市发改委、市科技局'].map((cell) =>
        cell.replace('，', ','),
      ),
      ['2', '办会', '市商务局', '市财政局'],
    ]);
  });

  it('does so by the number of characters where a converter counted them', () => {
    const text = [
      '序号  任务        牵头单位    责任单位',
      '1   建设平台形成规  市工业和信   市发改委、市',
      '    模         息化局     科技局',
    ].join('\n');
    expect(rows(text)).toEqual([['1', '建设平台形成规模', '市工业和信息化局', '市发改委、市科技局']]);
  });

  it('finds the rows of cells centred beside their number, and goes on after a heading inside the table', () => {
    const text = [
      '序号    任务        责任单位',
      '一、防洪',
      '                    省水利厅',
      '1       建堤        省财政厅',
      '                    省应急厅',
      '2       治沟        省水利厅',
    ].join('\n');
    expect(rows(text)).toEqual([
      ['1', '建堤', '省水利厅 省财政厅 省应急厅'],
      ['2', '治沟', '省水利厅'],
    ]);
  });

  it('leaves a table flattened with wide gaps to the reader of rows in order', () => {
    const text = '序号  任务  责任单位\n1  建设很长的一个任务名称  市发改委、市财政局\n2  办会\n市商务局';
    expect(rows(text).map((cells) => cells.length)).toEqual([1, 1]);
  });
});
