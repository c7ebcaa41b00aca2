import { describe, expect, it } from 'vitest';
import { extractFile } from '../../../../graph-data/extraction/index.ts';
import { readText } from '../../../../graph-data/readers/index.ts';
import { accountDocument } from '../../../../scripts/coverage/account.ts';
import { nameShare, numberShare, shareText } from '../../../../scripts/coverage/share.ts';

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
  const { whole, sections } = accountDocument(document, statements);

  it('adds up per section, with what stands before the first', () => {
    expect(sections.map(({ title, level }) => [level, title])).toEqual([
      [0, ''],
      [1, '一、总体目标'],
      [1, '二、重点任务'],
      [2, '(一)建设水库'],
    ]);
    expect(sections.reduce((sum, section) => sum + section.paragraphs, 0)).toBe(document.paragraphs.length);
    expect(sections.reduce((sum, section) => sum + section.figures, 0)).toBe(whole.figures);
  });

  it('counts claims where they stand, by relation and by basis, figures, and numbers that are none with their reason', () => {
    const [, goals, , measure] = sections;
    expect(goals?.figures).toBe(1);
    expect(measure?.claims.get('jointly-responsible (read)')).toBe(2);
    expect(measure?.bases.get('read')).toBeGreaterThanOrEqual(2);
    expect(measure?.figures).toBe(0);
    expect([...(measure?.numbersIgnored.values() ?? [])].reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
    expect(measure?.initiatives).toBeGreaterThan(0);
  });

  it('tells a curated claim from one that was read', () => {
    const [first] = statements.filter(({ relation }) => relation === 'jointly-responsible');
    if (!first) throw new Error('no claim');
    const { whole: account } = accountDocument(document, [{ ...first, basis: 'curated' }]);
    expect([...account.bases]).toEqual([['curated', 1]]);
    expect([...account.claims]).toEqual([['jointly-responsible (curated)', 1]]);
  });

  it('accounts for every number and name-like word of the page', () => {
    expect(whole.numbersAccounted.accounted).toBe(whole.numbersAccounted.seen);
    expect(whole.numbersAccounted.seen).toBeGreaterThan(3);
    expect(whole.namesAccounted.accounted).toBe(whole.namesAccounted.seen);
  });

  it('says so when something is left over', () => {
    expect(shareText(numberShare('增长5%、6%', [{ start: 2, end: 4 }]))).toBe('50.0% (1 of 2)');
    expect(shareText(nameShare('实施“甲”工程和“乙”行动', [{ start: 2, end: 7 }]))).toBe('50.0% (2 of 4)');
    expect(shareText(numberShare('没有数字', []))).toBe('–');
  });
});
