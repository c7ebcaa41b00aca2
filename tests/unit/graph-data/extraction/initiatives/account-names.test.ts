import { describe, expect, it } from 'vitest';
import {
  accountNames,
  accountText,
  type Initiative,
} from '../../../../../graph-data/extraction/initiatives/index.ts';
import { paragraphOf } from '../places/paragraph.ts';

const names = (text: string): string[] => accountText(text).initiatives.map((initiative) => initiative.name);
function only(text: string): Initiative {
  const [first, ...others] = accountText(text).initiatives;
  if (!first || others.length > 0)
    throw new Error(`${others.length + (first ? 1 : 0)} initiatives in ${text}`);
  return first;
}

describe('the left edge', () => {
  it.each([
    ['高质量推进完成青禾草原一体化保护修复工程，确保验收', ['青禾草原一体化保护修复工程']],
    ['启动实施教研能力提升行动', ['教研能力提升行动']],
    ['实施提振消费专项行动', ['提振消费专项行动']],
    ['成功创建国家卫生城市', ['国家卫生城市']],
    ['改善环境和“碧水”工程一体推进', ['“碧水”工程']],
    ['中央财政支持普惠养老发展示范项目获批实施', ['中央财政支持普惠养老发展示范项目']],
    ['统筹力量建设国家粮食安全产业基地', ['国家粮食安全产业基地']],
    ['实施草原保护和修复提升工程和欧投行贷款造林项目', ['草原保护和修复提升工程', '欧投行贷款造林项目']],
    ['加快建设清溪县现代农业产业园，新增产值10亿元', ['清溪县现代农业产业园']],
    ['清溪县成功创建民族团结进步示范县', ['民族团结进步示范县']],
    ['推进云岭保税物流中心（B型）建设', ['云岭保税物流中心(B型)']],
  ])('of %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('lists that share a word', () => {
  it.each([
    ['打造沈阳、长春2个城市副中心', ['沈阳城市副中心', '长春城市副中心']],
    ['打造温州黄鱼、温州杨梅区域公用品牌', ['温州黄鱼区域公用品牌', '温州杨梅区域公用品牌']],
    ['推动杭州至温州、宁波至舟山等高铁项目', ['杭州至温州高铁', '宁波至舟山高铁']],
    ['推进“碧水”“蓝天”两个工程', ['“碧水”', '“蓝天”']],
    ['实施“灯塔”“青苗”行动', ['“灯塔”行动', '“青苗”行动']],
    ['推进城北快速、云山高速等12个交通建设项目', ['云山高速']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected.includes('云山高速') ? expect.arrayContaining(expected) : expected);
  });

  it('reports a printed count that differs from the names', () => {
    const { issues } = accountText('打造沈阳、长春3个城市副中心');
    expect(issues.map((issue) => issue.code)).toEqual(['group-count-differs']);
  });

  it('keeps a stated set with the members printed before it', () => {
    const set = accountText('将“云岭技工”“清溪月嫂”“白沙绣娘”三大培训工程抓实').initiatives.find(
      (initiative) => initiative.type === 'group',
    );
    expect(set).toMatchObject({
      surface: '三大培训工程',
      group: { count: 3, members: ['“云岭技工”', '“清溪月嫂”', '“白沙绣娘”'] },
    });
  });

  it('gives a set named alone its count and no members', () => {
    expect(only('全力办好“五大任务”')).toMatchObject({ type: 'group', group: { count: 5, members: [] } });
  });
});

describe('what is no initiative', () => {
  it.each([
    ['实施重点项目520个，推进一批工程', 'counted-set'],
    ['搭建各类平台，健全工作推进机制', 'generic-phrase'],
    ['完善农企利益联结机制', 'descriptive'],
    ['（含若干产业园区）', 'in-bracket'],
    ['工程师队伍壮大，经济高速增长', 'part-of-word'],
    ['坚决遏制“两高”项目', 'other-kind'],
    ['做到“两个维护”', 'slogan'],
    ['落实“双减”政策', 'other-kind'],
    ['（责任单位：市公共资源交易中心、市政务服务中心）', 'agency-name'],
  ])('%s is ignored with a reason', (text, reason) => {
    const { initiatives, ignored } = accountText(text);
    expect(initiatives).toEqual([]);
    expect(ignored.map((item) => item.reason)).toContain(reason);
  });

  it('keeps titles apart as citations', () => {
    const { initiatives, cited } = accountText(
      '落实《清溪县数字经济发展规划（2025—2030年）》和《清溪县供水条例》',
    );
    expect(initiatives).toEqual([]);
    expect(cited.map(({ kind }) => kind)).toEqual(['plan', 'law']);
  });
});

describe('what is printed about an initiative', () => {
  it.each([
    ['谋划建设云岭抽水蓄能电站', 'planned'],
    ['争创国家生态文明建设示范县', 'striving'],
    ['启动实施教研能力提升行动', 'started'],
    ['深入推进“碧水”工程', 'under-way'],
    ['云岭引水工程全线通水', 'completed'],
    ['成功获批国家产融合作试点', 'obtained'],
  ])('%s → %s', (text, kind) => {
    expect(only(text).status.map((status) => status.kind)).toContain(kind);
  });

  it.each([
    ['推进“引江济云”二期建设', { whole: '引江济云', part: '二期' }],
    ['建设云岭供水清溪支线工程', { whole: '云岭供水', part: '清溪支线工程' }],
    ['推动引江济云二期工程开工', { whole: '引江济云', part: '二期工程' }],
  ])('%s is a part', (text, partOf) => {
    expect(only(text).partOf).toEqual(partOf);
  });

  it.each([
    ['建设奈曼旗氢能绿色燃料产业园', '奈曼旗'],
    ['支持温州市打造千亿级智能电气产业园', '温州市'],
    ['建设氢能绿色燃料产业园', null],
  ])('%s lies in %s', (text, place) => {
    expect(only(text).locatedIn).toBe(place);
  });

  it('keeps a misread name as printed and says what is suspected', () => {
    const { initiatives, issues } = accountText('巩固欧陆仿造造林项目成果');
    expect(initiatives[0]).toMatchObject({
      name: '欧陆仿造造林项目',
      suspected: { name: '欧投行贷款造林项目' },
    });
    expect(issues.map((issue) => issue.code)).toEqual(['suspected-name']);
  });
});

describe('an interleaved page', () => {
  const interleaved = { columnsInterleaved: true };
  const read = (...lines: string[]) => accountNames(paragraphOf(...lines), interleaved);

  it('takes a name inside one clause with less confidence', () => {
    const [initiative] = read('深化“五个清查”行动，消化土地').initiatives;
    expect(initiative).toMatchObject({ name: '“五个清查”行动' });
    expect(initiative?.confidence).toBeLessThan(0.6);
  });

  it.each([['完成改造 轮找矿突破战略行动，推进开发'], ['组织实施义务教育薄弱环节 改善与能力提升工程']])(
    'leaves a name out whose start may stand in another column: %s',
    (text) => {
      const { initiatives, ignored } = read(text);
      expect(initiatives).toEqual([]);
      expect(ignored.map((item) => item.reason)).toContain('column-edge');
    },
  );

  it('joins no two printed lines', () => {
    expect(read('深入实施乡村振兴提升', '行动计划取得成效').initiatives).toEqual([]);
  });
});
