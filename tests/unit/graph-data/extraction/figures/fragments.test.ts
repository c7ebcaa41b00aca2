import { describe, expect, it } from 'vitest';
import { isFragmented } from '../../../../../graph-data/extraction/figures/index.ts';
import { readText } from '../../../../../graph-data/readers/index.ts';

function fragmented(text: string): boolean | undefined {
  const paragraph = readText(text)[0]?.paragraphs[0];
  return paragraph && isFragmented(paragraph);
}

const COLUMN = '推进城市更新行动走深走实,新建改造管网';

describe('fragmented paragraphs', () => {
  it('are made of pieces as short as a column is wide', () => {
    expect(fragmented(Array.from({ length: 6 }, () => COLUMN).join(' '))).toBe(true);
  });

  it('are not the ones that run over the whole page', () => {
    const line = `${COLUMN},${COLUMN},${COLUMN}`;
    expect(fragmented(`${line} ${line}`)).toBe(false);
    expect(fragmented(line)).toBe(false);
  });

  it('are not headings with a gap', () => {
    expect(fragmented('河湖治理初见成效 乡村道路日渐通达')).toBe(false);
  });
});
