/** Deadlines as claims: about the right measure, with their place, and only about measures. */
import { expect, test } from 'vitest';
import { extractFile } from '../../../../../graph-data/extraction/index.ts';

const TEXT = `云岭市绿道建设实施方案
云政发〔2024〕3号
到2030年，全市绿道成网。
一、主要任务
（一）建设乐水绿道。年底前完成一期，到2025年全线贯通，2025年底前验收。（责任单位：市住建局、市园林局）
（二）改造老旧公园。（责任单位：市园林局；完成时限：2024年9月底前）
（三）落实巡查制度，长期坚持。（责任单位：市城管局）
云岭市人民政府
2024年3月5日
`;

const { statements, entities, text } = extractFile(new TextEncoder().encode(TEXT), 'plan.txt');
const deadlines = statements.filter(({ relation }) => relation === 'property:deadline');
const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;

test('each measure has its own deadlines; a date before the measures is nobody’s', () => {
  expect(
    deadlines.map(({ subject, qualifiers, rule }) => [
      nameOf(subject),
      qualifiers.value,
      qualifiers.surface,
      rule,
    ]),
  ).toEqual([
    ['建设乐水绿道', '2024', '年底前', 'printed-date@1'],
    ['建设乐水绿道', '2025', '到2025年', 'printed-date@1'],
    ['改造老旧公园', '2024-09', '2024年9月底前', 'time-label@1'],
    ['落实巡查制度，长期坚持', 'standing', '长期坚持', 'standing@1'],
  ]);
});

test('the evidence is the printed words; a date that is said again is a second place of the same claim', () => {
  const words = deadlines.map(({ evidence }) =>
    evidence.map(({ range }) => text.slice(range.start, range.end)),
  );
  expect(words).toEqual([['年底前'], ['到2025年', '2025年底前'], ['2024年9月底前'], ['长期坚持']]);
});
