import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../../graph-data/extraction/figures/index.ts';
import { readText } from '../../../../../graph-data/readers/index.ts';

/** An invented government work report: review first, without a heading, then goals and tasks. */
const REPORT = [
  '政府工作报告',
  '——2025年1月10日在云岭市第三届人民代表大会第四次会议上',
  '一、2024年工作回顾',
  '过去一年,全市地区生产总值完成820.5亿元、增长6.1%。新建农村公路310公里。',
  '二、2025年主要目标和重点工作',
  '今年全市发展的预期目标定为:地区生产总值增长6.5%左右,固定资产投资增长8%以上。',
  '(一)壮大产业。实施重点项目120个以上,培育规上企业30家。',
].join('\n');

const [document] = readText(REPORT);

describe('the figures of a document', () => {
  const reading = document ? readFigures(document) : null;
  const figures = reading?.figures ?? [];

  it('stand on their printed lines and at their raw places', () => {
    expect(figures.map(({ line, name }) => [line, name])).toEqual([
      [4, '地区生产总值'],
      [4, '地区生产总值'],
      [4, '新建农村公路'],
      [6, '地区生产总值'],
      [6, '固定资产投资'],
      [7, '重点项目'],
      [7, '规上企业'],
    ]);
    for (const { rawRange, printed } of figures) {
      expect(REPORT.slice(rawRange.start, rawRange.end)).toBe(printed);
    }
  });

  it('take their nature from the chapter', () => {
    expect(figures.map(({ nature }) => nature)).toEqual([
      'result',
      'result',
      'result',
      'target',
      'target',
      'target',
      'target',
    ]);
  });

  it('take the year of the chapter where none is printed beside them', () => {
    expect(figures.at(-1)?.period).toMatchObject({ to: '2025', source: 'heading' });
  });

  it('know the sections above them', () => {
    expect(figures.at(-1)?.sections.map((index) => document?.sections[index]?.number)).toEqual([
      '二、',
      '(一)',
    ]);
  });

  it('can be told to read a paragraph as interleaved columns', () => {
    const [page] = readText('新增城镇就业1.35万 儿托位3519个。改造危房626户。');
    const read = page ? readFigures(page, { columnsInterleaved: () => true }) : null;
    expect(read?.figures.map(({ name }) => name)).toEqual(['危房改造']);
    expect(read?.ignored.map(({ reason }) => reason)).toEqual(['columns', 'columns']);
  });
});
