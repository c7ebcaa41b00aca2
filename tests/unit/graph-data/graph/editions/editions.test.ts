/** A new edition is recognised by number, title or section tree; papers that only look alike are not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFile } from '../../../../../graph-data/extraction/index.ts';
import {
  createEditionIndex,
  editionPairs,
  papersIn,
} from '../../../../../graph-data/graph/editions/index.ts';
import { inProject } from '../../../../support/paths.ts';

const papersOf = (text: string) => papersIn(extractFile(Buffer.from(text), 'paper.txt'));
const plan = (year: number): string =>
  readFileSync(inProject('tests', 'fixtures', 'editions', `${year}-plan.txt`), 'utf8');

const HEADINGS = [
  '修缮渡口',
  '疏浚东渠',
  '种植柳树',
  '整治堤岸',
  '建设码头',
  '培训船工',
  '更新渡船',
  '设置航标',
];
const paper = (title: string, number: string, headings: readonly string[], mark: string): string =>
  [
    title,
    number,
    '',
    ...headings.map((heading, index) => `${'一二三四五六七八'[index]}、${heading}`),
    mark,
  ].join('\n');

const found = (known: readonly string[], text: string) =>
  editionPairs(createEditionIndex(known.flatMap(papersOf)), papersOf(text)).flatMap(({ candidates }) =>
    candidates.map(({ document, reason }) => [document.title, reason]),
  );

describe('createEditionIndex', () => {
  it('knows a revision by its title, whatever is said of it in brackets', () => {
    expect(found([plan(2023)], plan(2024))).toEqual([
      ['云岭市人民政府关于肉牛产业高质量发展的实施意见', 'title'],
    ]);
  });

  it('knows it by its number, however the brackets are printed', () => {
    expect(found([plan(2023)], plan(2023).replace('〔2023〕', '[2023]').replace('30万头', '31万头'))).toEqual(
      [['云岭市人民政府关于肉牛产业高质量发展的实施意见', 'number']],
    );
  });

  it('knows it by its section tree under another title, and ranks what is surer first', () => {
    const old = paper('澜川市人民政府关于修缮渡口的通知', '澜政发〔2024〕1号', HEADINGS, '旧');
    const twin = paper('澜川市人民政府关于渡口的通知', '澜政发〔2025〕3号', HEADINGS, '旁');
    const fresh = paper(
      '澜川市人民政府关于渡口的通知',
      '澜政发〔2025〕9号',
      [...HEADINGS.slice(1), '成立专班'],
      '新',
    );
    expect(found([old, twin], fresh)).toEqual([
      ['澜川市人民政府关于渡口的通知', 'title'],
      ['澜川市人民政府关于修缮渡口的通知', 'sections'],
    ]);
  });

  it('asks nothing of papers that share a few headings, or the report of another year', () => {
    const old = paper('澜川市人民政府关于修缮渡口的通知', '澜政发〔2024〕1号', HEADINGS, '旧');
    const other = paper(
      '澜川市人民政府关于植树的通知',
      '澜政发〔2025〕2号',
      [...HEADINGS.slice(0, 3), '造林', '育苗', '护林', '防火', '巡山'],
      '新',
    );
    expect(found([old], other)).toEqual([]);
    const report = (year: number): string =>
      `澜川市人民政府工作报告\n（${year}年1月9日）\n市长\n各位代表：\n现在，我代表市人民政府向大会报告工作。`;
    expect(found([report(2024)], report(2025))).toEqual([]);
  });
});
