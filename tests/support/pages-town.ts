/** Two papers of an invented town, a year apart, with everything a page can show. */
import { paper, said, sourceOf, thing } from './claims.ts';

export const PLAN = paper('养殖方案', '2024-03', '秘密★3年');
export const REPORT = paper('工作报告', '2025-01-10');

export const town = sourceOf(
  [PLAN, REPORT],
  [
    thing('一章', 'section', '一、'),
    thing('二章', 'section', '二、'),
    thing('建小区', 'measure', '（一）'),
    thing('办市场', 'measure', '（二）'),
    thing('修道路', 'measure', '（三）'),
    thing('续建', 'measure', '1.'),
    ...['甲局', '乙局', '丙局', '丁局'].map((name) => thing(name, 'agency')),
    thing('各镇', 'collective'),
    thing('养殖小区项目', 'initiative'),
    thing('三大市场', 'group'),
    thing('存栏', 'indicator'),
    thing('存栏 5 万头', 'observation'),
    thing('存栏 4 万头', 'observation'),
    thing('北镇', 'place'),
  ],
  [
    said('一章', 'part-of', '养殖方案', 2),
    said('二章', 'part-of', '养殖方案', 9),
    said('建小区', 'part-of', '一章', 3),
    said('办市场', 'part-of', '一章', 5),
    said('修道路', 'part-of', '二章', 10),
    said('续建', 'part-of', '工作报告', 4),
    said('甲局', 'leads', '建小区', 4, 'lead', 1),
    said('丙局', 'supports', '建小区', 4, 'support', 3),
    said('乙局', 'jointly-responsible', '建小区', 4, 'joint', 2),
    said('各镇', 'supports', '建小区', 4, 'support', 4),
    said('甲局', 'jointly-responsible', '修道路', 11, 'joint', 1),
    said('乙局', 'jointly-responsible', '修道路', 11, 'joint', 2),
    said('甲局', 'jointly-responsible', '修道路', 12, 'joint', 1),
    said('乙局', 'leads', '办市场', 6, 'lead', 1),
    said('甲局', 'leads', '续建', 5, 'lead', 1),
    said('养殖方案', 'issued-by', '甲局', 1),
    said('建小区', 'plans', '养殖小区项目', 3),
    said('建小区', 'advances', '三大市场', 3, undefined, 5),
    said('建小区', 'sets-target', '存栏 5 万头', 3, undefined, 7),
    said('建小区', 'concerns', '北镇', 3, undefined, 2),
    said('存栏 5 万头', 'observes', '存栏', 3),
    said('存栏 4 万头', 'observes', '存栏', 4),
    said('续建', 'advances', '养殖小区项目', 4),
    said('续建', 'reports-result', '存栏 4 万头', 4, undefined, 3),
  ],
);
