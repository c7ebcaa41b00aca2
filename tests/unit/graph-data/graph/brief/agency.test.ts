import { describe, expect, it } from 'vitest';
import { agencyBrief } from '../../../../../graph-data/graph/brief/index.ts';
import { id } from '../../../../support/cards.ts';
import { town } from '../../../../support/pages-town.ts';

const brief = agencyBrief(town, id('甲局'));

describe('the brief of a body', () => {
  it('lists every duty by document and heading, in printed order', () => {
    const shape = brief?.documents.map(({ document, sections }) => [
      document.title,
      sections.map(({ section, duties }) => [
        section?.name ?? null,
        duties.map(({ measure }) => measure.name),
      ]),
    ]);
    expect(shape).toEqual([
      [
        '养殖方案',
        [
          ['一章', ['建小区']],
          ['二章', ['修道路']],
        ],
      ],
      ['工作报告', [[null, ['续建']]]],
    ]);
  });

  it('names the others of a measure in printed order with their roles, itself left out', () => {
    const [duty] = brief?.documents[0]?.sections[0]?.duties ?? [];
    expect(duty?.others.map(({ body, role }) => `${body.name} ${role}`)).toEqual([
      '乙局 joint',
      '丙局 support',
      '各镇 support',
    ]);
  });

  it('counts a duty that two lists print once, in the totals and in the table', () => {
    expect(brief?.roles).toEqual({ lead: 2, joint: 1, support: 0 });
    expect(brief?.documents[0]?.roles).toEqual({ lead: 1, joint: 1, support: 0 });
    expect(brief?.measures).toBe(3);
  });

  it('counts measures shared with each partner, most first', () => {
    expect(brief?.partners.map(({ body, shared }) => `${body.name} ${shared}`)).toEqual([
      '乙局 2',
      '丙局 1',
      '各镇 1',
    ]);
  });

  it('shows what hangs on its measures, whatever kinds there are', () => {
    expect(brief?.initiatives.map(({ thing, relation }) => `${relation} ${thing.name}`)).toEqual([
      'plans 养殖小区项目',
      'advances 三大市场',
      'advances 养殖小区项目',
    ]);
    expect(brief?.indicators.map(({ thing, indicator }) => `${indicator?.name}: ${thing.name}`)).toEqual([
      '存栏: 存栏 5 万头',
      '存栏: 存栏 4 万头',
    ]);
  });

  it('names where it is named beside its duties, and the documents of the whole', () => {
    expect(brief?.elsewhere.map(({ relation, where, line }) => `${relation} ${where.name} ${line}`)).toEqual([
      'issued-by 养殖方案 1',
    ]);
    expect(brief?.sources.map(({ title }) => title)).toEqual(['养殖方案', '工作报告']);
    expect(brief?.classification).toBe('秘密★3年');
  });

  it('a body without duties has an empty page, an unknown one has none', () => {
    const empty = agencyBrief(town, id('丁局'));
    expect(empty).toMatchObject({
      measures: 0,
      documents: [],
      partners: [],
      sources: [],
      classification: null,
    });
    expect(agencyBrief(town, id('戊局'))).toBeNull();
  });
});
