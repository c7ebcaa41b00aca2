/** Which names are likely one and which only share words. */
import { describe, expect, it } from 'vitest';
import { coreOf, likeness, mayAbbreviate } from '../../../../graph-data/inference/initiatives/name-dress.ts';

const HOME = '云岭市';

describe('likeness', () => {
  it.each([
    ['全国民族团结进步示范市', '国家民族团结进步示范市', 'dress'],
    ['云岭中欧班列', '中欧班列', 'dress'],
    ['云岭保税物流中心(B型)', '保税物流中心', 'dress'],
    ['草原一体化保护和修复工程', '草原一体化保护修复工程', 'dress'],
    ['骨干冷链物流基地', '国家骨干冷链物流基地建设城市', 'dress'],
    ['东北振兴战略', '东北全面振兴战略', 'filler'],
    ['生态文明示范市', '国家生态文明建设示范市', 'filler'],
    ['科技型企业“双倍增”计划', '高新技术企业和科技型企业“双倍增”行动', 'quoted'],
    ['“一站式”纠纷调处平台', '“一站式”矛盾纠纷化解调处平台', 'quoted'],
    ['国家承接产业转移示范区', '蒙东承接产业转移示范区', 'region'],
  ])('takes %s and %s for one', (a, b, kind) => {
    expect(likeness(a, b, HOME)?.kind).toBe(kind);
    expect(likeness(b, a, HOME)?.kind).toBe(kind);
    expect(likeness(a, b, HOME)?.confidence).toBeLessThan(1);
  });

  it.each([
    ['国家产融合作试点', '国家产教融合试点城市'],
    ['乡村振兴战略', '乡村振兴示范村'],
    ['乡村振兴战略', '乡村振兴行动'],
    ['“石榴红”品牌', '“石榴红”行动计划'],
    ['“石榴红”品牌', '“石榴红”托育服务品牌'],
    ['“温暖工程”', '“温暖云岭”系列志愿服务品牌'],
    ['“蒙科聚”创新驱动平台', '“蒙科聚”云岭中心'],
    ['国企改革三年行动', '新一轮国企改革提升行动'],
    ['国企改革行动', '新一轮国企改革行动'],
    ['引青济云工程', '引青济云二期工程'],
    ['引青济云二期', '引青济云三期'],
    ['500亿级工业园区', '2000亿级工业园区'],
    ['城镇节水行动', '城镇工业节水行动'],
    ['民族团结进步示范市', '民族团结进步示范县'],
    ['“三北”工程', '“三北”精神'],
    ['东山水库', '西山水库'],
    ['东山区承接产业转移示范区', '西山区承接产业转移示范区'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(likeness(a, b, HOME)).toBeNull();
    expect(likeness(b, a, HOME)).toBeNull();
  });
});

describe('coreOf', () => {
  it('leaves what is the thing’s own', () => {
    expect(coreOf('国家级云岭绿电示范工程', HOME)).toBe('云岭绿电示范');
    expect(coreOf('云岭市绿电示范工程', HOME)).toBe('绿电示范');
  });
});

describe('mayAbbreviate', () => {
  it('knows a short form by its characters in order', () => {
    expect(mayAbbreviate('山水工程', '草原山水林田湖草沙一体化保护修复工程')).toBe(true);
    expect(mayAbbreviate('水山工程', '草原山水林田湖草沙一体化保护修复工程')).toBe(false);
  });
});
