import { describe, expect, it } from 'vitest';
import { measurePage } from '../../../../../graph-data/graph/brief/index.ts';
import { sinceOf } from '../../../../../graph-data/graph/brief/mentions.ts';
import { id } from '../../../../support/cards.ts';
import { town } from '../../../../support/pages-town.ts';

describe('the page of a measure', () => {
  const page = measurePage(town, id('建小区'));

  it('says where it stands, and what stands before and after it, across headings', () => {
    expect(page?.path.map(({ name }) => name)).toEqual(['养殖方案', '一章']);
    expect([page?.previous?.name, page?.next?.name]).toEqual([undefined, '办市场']);
    const second = measurePage(town, id('办市场'));
    expect([second?.previous?.name, second?.next?.name]).toEqual(['建小区', '修道路']);
    expect(second?.siblings.map(({ number }) => number)).toEqual(['（一）', '（二）']);
  });

  it('lists its bodies in printed order, each once', () => {
    expect(page?.bodies.map(({ body }) => body.name)).toEqual(['甲局', '乙局', '丙局', '各镇']);
    expect(measurePage(town, id('修道路'))?.bodies.map(({ body }) => body.name)).toEqual(['甲局', '乙局']);
  });

  it('lists the initiatives, figures and places it names', () => {
    const found = [page?.initiatives, page?.indicators, page?.places];
    expect(found.map((rows) => rows?.map(({ thing }) => thing.name))).toEqual([
      ['养殖小区项目', '三大市场'],
      ['存栏 5 万头'],
      ['北镇'],
    ]);
  });

  it('follows the same initiative and the same indicator into other documents', () => {
    expect(page?.mentions.map(({ relation, thing, since }) => [relation, thing.name, since])).toEqual([
      ['advances', '养殖小区项目', 'later'],
      ['reports-result', '存栏 4 万头', 'later'],
    ]);
    const back = measurePage(town, id('续建'));
    expect(back?.mentions.map(({ thing, since }) => [thing.name, since])).toEqual([
      ['养殖小区项目', 'earlier'],
      ['存栏 5 万头', 'earlier'],
    ]);
  });

  it('is there for measures alone', () => {
    expect(measurePage(town, id('甲局'))).toBeNull();
    expect(measurePage(town, id('没有'))).toBeNull();
  });
});

describe('dates that are not equally precise', () => {
  it.each([
    ['2025', '2024-03', 'later'],
    ['2024', '2024-03', 'unknown'],
    ['2023-12-31', '2024', 'earlier'],
    ['2024-03', '2024-03', 'unknown'],
    [null, '2024', 'unknown'],
  ] as const)('%s after %s: %s', (other, date, since) => {
    expect(sinceOf(other, date)).toBe(since);
  });
});
