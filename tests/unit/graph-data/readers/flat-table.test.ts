/** A table captured as one line comes apart into rows; text with numbers does not. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../graph-data/readers/index.ts';

function rows(text: string): string[] {
  return readText(text)
    .flatMap((document) => document.paragraphs)
    .filter((paragraph) => paragraph.columns !== null)
    .map((paragraph) => paragraph.folded.text.trim());
}

describe('a table in one line', () => {
  it('is cut at its row numbers and ends at the next heading', () => {
    const text =
      '任务表 序号 任务 责任单位 时限 1 建专班 县发改局 6月 2 编规划 县住建局 12月 二、要求 各单位要落实。';
    expect(rows(text)).toEqual(['1 建专班 县发改局 6月', '2 编规划 县住建局 12月']);
  });

  it.each([
    '序号与责任单位见附件 1 份，另附 2 份。',
    '任务表 序号 任务 责任单位 时限 1 建专班 县发改局 6月',
    '请填写序号、责任单位后报送。',
  ])('is not seen in %s', (text) => {
    expect(rows(text)).toEqual([]);
  });
});
