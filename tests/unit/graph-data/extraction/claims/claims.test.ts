/** Names and figures of invented documents as claims: who says what about what, and where. */
import { describe, expect, it } from 'vitest';
import { type Extraction, extractFile } from '../../../../../graph-data/extraction/index.ts';
import { hashOf } from '../../../../../graph-data/model/ids.ts';
import type { Statement } from '../../../../../graph-data/model/statement.ts';

function extract(text: string): Extraction {
  return extractFile(new TextEncoder().encode(text), 'invented.txt');
}

/** `subject relation object` with the names of both ends, value statements with their value. */
function said(extraction: Extraction, relation: string): string[] {
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]));
  return extraction.statements
    .filter((statement) => statement.relation === relation)
    .map(({ subject, object, qualifiers }) => {
      const end = object === null ? qualifiers.value : names.get(object);
      return `${names.get(subject)} → ${end}`;
    });
}

function statementOf(extraction: Extraction, relation: string): Statement | undefined {
  return extraction.statements.find((statement) => statement.relation === relation);
}

const PLAN = `云岭市人民政府关于加快发展茶产业的实施意见
云政发〔2024〕12号

一、做强茶产业
（一）建设茶园。深入实施“云茶出山”工程，启动青禾区高标准茶园项目二期，到2026年，全市茶叶产量达到5万吨以上。（责任单位：市农业农村局、青禾区人民政府）
（二）打响品牌。为落实《云岭市茶产业发展规划》，推进云岭茶叶交易中心建设。将落实情况纳入年度考核，定期通报。（责任单位：市商务局）
`;

describe('claims of a plan', () => {
  const extraction = extract(PLAN);

  it('ties an initiative to its measure by what is done with it', () => {
    expect(said(extraction, 'advances')).toContain('建设茶园 → “云茶出山”工程');
    expect(statementOf(extraction, 'advances')?.qualifiers).toMatchObject({ outlook: 'target' });
  });

  it('makes a part a part of its whole', () => {
    expect(said(extraction, 'part-of')).toContain('青禾区高标准茶园项目二期 → 青禾区高标准茶园项目');
  });

  it('states a target as an observation of an indicator', () => {
    expect(said(extraction, 'sets-target')).toEqual(['建设茶园 → 茶叶产量：5万吨以上（到2026年）']);
    expect(said(extraction, 'observes')).toEqual(['茶叶产量：5万吨以上（到2026年） → 茶叶产量']);
    const observation = extraction.entities.find((entity) => entity.kind === 'observation');
    expect(observation?.properties).toMatchObject({
      amount: 50_000,
      comparator: 'gte',
      nature: 'target',
      periodTo: '2026',
      unit: '万吨',
    });
  });

  it('cites what it carries out', () => {
    expect(said(extraction, 'cites')).toEqual(['打响品牌 → 《云岭市茶产业发展规划》']);
  });

  it('says how duty is followed up', () => {
    expect(said(extraction, 'followed-up-by').sort()).toEqual(['打响品牌 → 考核评价', '打响品牌 → 通报制度']);
  });

  it('states the header as claims with their place', () => {
    expect(said(extraction, 'property:number')).toEqual([
      '云岭市人民政府关于加快发展茶产业的实施意见 → 云政发〔2024〕12号',
    ]);
  });

  it('gives bodies to their place', () => {
    expect(said(extraction, 'of-place')).toContain('市农业农村局 → 云岭市');
  });

  it('has the hash of the wording right at every place', () => {
    for (const { evidence } of extraction.statements) {
      for (const { range, wording } of evidence)
        expect(hashOf(extraction.text.slice(range.start, range.end))).toBe(wording);
    }
  });

  it('names no end that is no entity, and no statement twice', () => {
    const ids = new Set<string>(extraction.entities.map(({ id }) => id));
    for (const { subject, object } of extraction.statements) {
      expect(ids.has(subject)).toBe(true);
      if (object !== null) expect(ids.has(object)).toBe(true);
    }
    expect(new Set(extraction.statements.map(({ id }) => id)).size).toBe(extraction.statements.length);
  });
});

describe('one thing in two documents', () => {
  const report = extract(`云岭市政府工作报告
（2025年1月10日）
一、2024年工作回顾
实施"云茶出山"工程，茶叶产量达到4.2万吨。
`);

  it('keeps its id in another dress of quotation marks', () => {
    const idsOf = (extraction: Extraction): string[] =>
      extraction.entities.filter((entity) => entity.kind === 'initiative').map(({ id }) => id);
    expect(idsOf(report).some((id) => idsOf(extract(PLAN)).includes(id))).toBe(true);
  });

  it('tells a result from a target by the chapter', () => {
    expect(said(report, 'reports-result')).toHaveLength(1);
    expect(said(report, 'sets-target')).toEqual([]);
  });
});

describe('a title that lost its closing mark', () => {
  it('is reported by place and not taken', () => {
    const words = '甲乙丙丁戊己庚辛壬癸'.repeat(8);
    const extraction = extract(`云岭市工作简报\n\n落实《${words}》精神。\n`);
    expect(extraction.entities.some((entity) => entity.kind === 'cited-document')).toBe(false);
    expect(extraction.issues.map(({ code }) => code)).toContain('broken-title');
  });
});

describe('a figure that contradicts its context', () => {
  const extraction = extract(`云岭市政府工作报告
（2025年1月10日）
一、2024年工作回顾
全市建档立卡贫困人口2249万、贫困村626个全部脱贫。
`);

  it('keeps its printed value and carries the suspected one as its own statement', () => {
    const observation = extraction.entities.find(({ name }) => name.includes('2249万'));
    expect(observation?.properties).toMatchObject({ value: 2249 });
    const suspicion = statementOf(extraction, 'property:suspected-value');
    expect(suspicion?.subject).toBe(observation?.id);
    expect(suspicion?.qualifiers.resolution).not.toBe('');
  });
});
