import { describe, expect, it } from 'vitest';
import { buildGraph, type ClaimGraph } from '../../../../../graph-data/graph/index.ts';
import {
  connect,
  type Path,
  type PathOptions,
  USUAL_RULES,
} from '../../../../../graph-data/graph/paths/index.ts';
import type { EntityId } from '../../../../../graph-data/model/ids.ts';
import { said, thing } from '../../../../support/claims.ts';

const OPTIONS: PathOptions = { ...USUAL_RULES, limit: 5, longest: 6, budget: 10_000 };
const id = (name: string): EntityId => name as EntityId;
const walk = ({ from, steps }: Path): string => [from, ...steps.map(({ to }) => to)].join(' ');
const ways = (graph: ClaimGraph, ids: readonly string[], options: Partial<PathOptions> = {}): string[] =>
  connect(graph, ids.map(id), { ...OPTIONS, ...options }).paths.map(walk);

/** Two bureaux with a measure they share, one measure each for one initiative, and a city, a paper and towns over all. */
const town = buildGraph(
  [
    ...['甲局', '乙局', '丙局', '孤局'].map((name) => thing(name, 'agency')),
    ...['修路', '建桥', '护河', '办学'].map((name) => thing(name, 'measure')),
    thing('各镇', 'collective'),
    thing('意见', 'document'),
    thing('云岭市', 'place'),
    thing('北镇', 'place'),
    thing('水网工程', 'initiative'),
  ],
  [
    said('甲局', 'supports', '修路', 1, 'support'),
    said('乙局', 'supports', '修路', 1, 'support', 2),
    said('甲局', 'leads', '建桥', 2, 'lead'),
    said('乙局', 'leads', '护河', 3, 'lead'),
    said('丙局', 'leads', '办学', 4, 'lead'),
    said('建桥', 'advances', '水网工程', 2),
    said('护河', 'advances', '水网工程', 3),
    said('各镇', 'supports', '建桥', 2, 'support', 3),
    said('各镇', 'supports', '办学', 4, 'support', 3),
    ...['修路', '建桥', '护河', '办学'].map((name, line) => said(name, 'part-of', '意见', line)),
    ...['甲局', '乙局', '丙局', '孤局'].map((name, line) => said(name, 'of-place', '云岭市', line)),
    said('建桥', 'concerns', '北镇', 2),
    said('护河', 'concerns', '北镇', 3),
  ],
);

describe('paths between two things', () => {
  it('finds the shared measure first, then the initiative, then the place, as different ways', () => {
    expect(ways(town, ['甲局', '乙局'])).toEqual([
      '甲局 修路 乙局',
      '甲局 建桥 水网工程 护河 乙局',
      '甲局 建桥 北镇 护河 乙局',
    ]);
  });

  it('takes no way through documents, collectives or the home city, unless asked', () => {
    expect(ways(town, ['甲局', '丙局'])).toEqual([]);
    expect(ways(town, ['甲局', '丙局'], { excludedKinds: ['document', 'home-place'] })).toEqual([
      '甲局 建桥 各镇 办学 丙局',
    ]);
    const open = ways(town, ['甲局', '孤局'], { excludedKinds: [], excludedRelations: [] });
    expect(open[0]).toBe('甲局 云岭市 孤局');
    expect(ways(town, ['甲局', '孤局'], { excludedRelations: [] })).toEqual([]);
  });

  it('leads to a thing of an excluded kind, not past it', () => {
    expect(ways(town, ['甲局', '各镇'])[0]).toBe('甲局 建桥 各镇');
    expect(ways(town, ['修路', '意见'])).toContain('修路 意见');
  });

  it('counts the claim that joins the two at once, and the ways around it', () => {
    const all = ways(town, ['建桥', '水网工程']);
    expect(all[0]).toBe('建桥 水网工程');
    expect(all).toContain('建桥 北镇 护河 水网工程');
  });

  it('prefers a lead to a support, and a measure of few to a measure of many', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => `局${index}`);
    const graph = buildGraph(
      [
        ...['甲', '乙', ...crowd].map((name) => thing(name, 'agency')),
        ...['多人', '两人', '配合'].map((name) => thing(name, 'measure')),
      ],
      [
        ...['甲', '乙', ...crowd].map((name, order) => said(name, 'leads', '多人', 1, 'lead', order)),
        said('甲', 'leads', '两人', 2, 'lead'),
        said('乙', 'leads', '两人', 2, 'lead', 2),
        said('甲', 'supports', '配合', 3, 'support'),
        said('乙', 'supports', '配合', 3, 'support', 2),
      ],
    );
    expect(ways(graph, ['甲', '乙'])).toEqual(['甲 两人 乙', '甲 多人 乙', '甲 配合 乙']);
  });

  it('gathers the claims that say the same, the stronger first', () => {
    const graph = buildGraph(
      [thing('甲', 'agency'), thing('事', 'measure')],
      [said('甲', 'supports', '事', 1, 'support'), said('甲', 'leads', '事', 9, 'lead')],
    );
    const [path] = connect(graph, [id('甲'), id('事')], OPTIONS).paths;
    expect(path?.steps[0]?.claim.relation).toBe('leads');
    expect(path?.steps[0]?.further).toEqual(['statement:甲 supports 事 1']);
  });

  it('keeps the longest and the budget', () => {
    expect(ways(town, ['甲局', '乙局'], { longest: 2 })).toEqual(['甲局 修路 乙局']);
    const { complete, paths } = connect(town, [id('甲局'), id('乙局')], { ...OPTIONS, budget: 3 });
    expect({ complete, paths }).toEqual({ complete: false, paths: [] });
  });
});

describe('paths among several things', () => {
  it('tells each pair by its shortest way, leaves out ways over a third, and names what stays apart', () => {
    const found = connect(town, ['甲局', '乙局', '修路', '丙局', '不在'].map(id), OPTIONS);
    expect(found.paths.map(walk)).toEqual(['甲局 修路', '乙局 修路']);
    expect(found.apart).toEqual([
      ['甲局', '丙局'],
      ['乙局', '丙局'],
      ['修路', '丙局'],
    ]);
  });

  it('has nothing to say of one thing', () => {
    expect(connect(town, [id('甲局'), id('甲局')], OPTIONS)).toEqual({
      paths: [],
      apart: [],
      complete: true,
    });
  });
});
