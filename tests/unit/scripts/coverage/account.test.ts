import { describe, expect, it } from 'vitest';
import { extractFile } from '../../../../graph-data/extraction/index.ts';
import { readText } from '../../../../graph-data/readers/index.ts';
import { accountDocument } from '../../../../scripts/coverage/account.ts';

const TEXT = [
  '云岭市人民政府关于发展肉牛产业的意见',
  '一、总体目标',
  '到2028年，全市粮食产量达到120万吨以上。',
  '二、重点任务',
  '（一）建设水库。加快建设青石水库二期工程，拨打12345热线咨询。（责任单位：市水利局、市发改委）',
].join('\n');

describe('coverage', () => {
  const [document] = readText(TEXT);
  if (document === undefined) throw new Error('the text holds no document');
  const { statements } = extractFile(new TextEncoder().encode(TEXT), 'sample.txt');
  const chapters = accountDocument(document, statements);

  it('adds up per chapter, with what stands before the first', () => {
    expect(chapters.map((chapter) => chapter.title)).toEqual(['', '一、总体目标', '二、重点任务']);
    expect(chapters.reduce((sum, chapter) => sum + chapter.paragraphs, 0)).toBe(document.paragraphs.length);
  });

  it('counts claims where they stand, figures, and numbers that are none with their reason', () => {
    const [, goals, tasks] = chapters;
    expect(goals?.figures).toBe(1);
    expect(tasks?.claims.get('jointly-responsible (read)')).toBe(2);
    expect(tasks?.figures).toBe(0);
    expect([...(tasks?.numbersIgnored.values() ?? [])].reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
    expect(tasks?.initiatives).toBe(1);
  });
});
