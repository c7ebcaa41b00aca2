/** The words named things end in. One entry a word: what it makes, and how much must stand before it to be a name. */
import type { InitiativeType } from './types.ts';

export interface Head {
  readonly word: string;
  readonly type: InitiativeType;
  /**
   * `open`: any specific modifier makes a name (…行动). `proper`: a description also ends so (…平台), so a place, a
   * level, a quotation or a long modifier is asked for. `quoted`: only a quotation makes a name (…机制).
   */
  readonly policy: 'open' | 'proper' | 'quoted';
  /** Characters of the modifier that are no filler words, at least. */
  readonly content: number;
}

type Entry = readonly [words: string, type: InitiativeType, policy: Head['policy'], content: number];

const ENTRIES: readonly Entry[] = [
  ['行动计划 专项行动 攻坚行动 行动', 'programme', 'open', 3],
  ['计划', 'programme', 'open', 4],
  ['行动方案 工作方案', 'programme', 'quoted', 9],
  ['专项', 'programme', 'quoted', 9],
  ['工程', 'works', 'open', 3],
  ['二期工程 一期工程 三期工程 二期 三期', 'works', 'proper', 3],
  ['水利枢纽 抽水蓄能电站 蓄能电站 核电站 电站', 'works', 'open', 1],
  ['支线 输水管道 长输管道', 'works', 'proper', 3],
  ['项目', 'project', 'proper', 7],
  ['新院区 新校区 新址', 'project', 'proper', 3],
  ['虚拟电厂', 'project', 'open', 1],
  [
    '产业园 产业园区 科技园 创业园 物流园 工业园 工业园区 物流园区 循环产业园 园区 福利园区 科技园区 遗址公园 自然公园 湿地公园 科学谷 科创园 创新园 示范园 示范园区 创新园区',
    'park',
    'proper',
    4,
  ],
  ['开发区 高新区 经开区 高新技术产业开发区 经济技术开发区 综合保税区 自贸试验区', 'park', 'proper', 99],
  ['基地 大基地', 'base', 'proper', 3],
  [
    '示范区 先行区 先导区 核心区 试验区 实验区 集聚区 合作区 改革区 优势区 保护区 综合试验区',
    'zone',
    'open',
    3,
  ],
  ['走廊', 'zone', 'open', 3],
  ['经济走廊 经济带 创新走廊 科创走廊 经济圈', 'zone', 'open', 1],
  ['试点示范 试点', 'pilot', 'open', 3],
  ['平台 热线', 'platform', 'proper', 4],
  ['节点', 'platform', 'proper', 99],
  ['副中心 中心', 'centre', 'proper', 4],
  ['重点实验室 国家实验室', 'centre', 'open', 2],
  ['枢纽', 'hub', 'proper', 3],
  ['内陆港', 'hub', 'open', 1],
  ['品牌', 'brand', 'quoted', 9],
  ['文化节 旅游节 艺术节 音乐节 美食节 采摘节 赛马节', 'brand', 'proper', 99],
  ['机制', 'mechanism', 'quoted', 9],
  ['联盟', 'mechanism', 'proper', 99],
  ['班列', 'train', 'open', 2],
  ['铁路 高铁 城际', 'rail', 'proper', 3],
  ['高速公路 高速 快速路 陆海新通道 新通道', 'road', 'proper', 2],
  ['一级公路 二级公路 三级公路', 'road', 'proper', 4],
  ['风景大道 大道', 'road', 'proper', 99],
  ['公路网络 公路网', 'road', 'quoted', 9],
  ['水库', 'reservoir', 'proper', 2],
  ['通用机场 机场', 'airport', 'proper', 2],
  ['歼灭战 攻坚战 持久战 阻击战 总体战 保卫战 专项斗争', 'campaign', 'open', 2],
  ['专项整治 专项治理', 'campaign', 'proper', 7],
  ['集中整治 主题教育 全链条整治', 'campaign', 'quoted', 9],
  ['促消费活动 系列活动 实践活动 招聘活动 活动', 'campaign', 'quoted', 9],
  ['基金', 'fund', 'proper', 3],
  ['专项资金', 'fund', 'proper', 6],
  ['产业集群', 'cluster', 'proper', 4],
  ['数据中心集群', 'cluster', 'proper', 2],
  ['集群', 'cluster', 'proper', 99],
  ['战略', 'strategy', 'open', 4],
  ['中心城市', 'designation', 'quoted', 9],
  [
    '示范城市 试点城市 合格城市 建设城市 枢纽城市 核心枢纽城市 承载城市 创建城市 示范市 示范县 示范旗 示范州 文明城市 卫生城市 园林城市 双拥模范城市 双拥模范城 先进市 试点县 试点市 试点旗 帮扶县 帮扶旗 创新示范城市 强镇 强县',
    'designation',
    'proper',
    4,
  ],
];

export const heads: readonly Head[] = ENTRIES.flatMap(([words, type, policy, content]) =>
  words.split(' ').map((word) => ({ word, type, policy, content })),
);

const byWord = new Map(heads.map((head) => [head.word, head]));

export function headOf(word: string): Head | null {
  return byWord.get(word) ?? null;
}

/** The longest word first. */
const TYPE_WORD = new RegExp(
  heads
    .map((head) => head.word)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** Words that begin with a type word and are none: 工程师, 高速增长, 中心城区, 项目为王. */
const GOES_ON: readonly (readonly [head: string, next: string])[] = [
  ['工程', '师|院|学|固沙|机械|技术|质量|咨询|量|造价|硕士|车'],
  ['项目', '为王|化|制|经理|法人|部|管家|单位|建设单位|资本金|审批|收益|名称|类别'],
  ['行动', '自觉|力|指南|纲领|方案(?!》)|者|决定|上'],
  ['计划', '生育|安排|单列|指标|书|外|内|经济'],
  ['中心', '城|工作|镇|学习|城区|城镇|城市|任务|环节|地带|组|下沉|医院|大局|思想|支行'],
  ['平台', '经济|载体|企业|公司'],
  ['基地', '化'],
  ['品牌', '打造|富农|强农|化|溢价|创新|赛事|影响|价值|效应|知名|建设|培育|营销|提升|形象|意识|优势|店'],
  ['机制', '体制|性|砂|改革|创新|保障|障碍|更|建设'],
  ['高速', '增长|发展|推进|运转|前进|迈|融合|通道|网络|成长|铁路|宽带'],
  ['枢纽', '节点|作用|地位|功能|型|经济|网络|门户'],
  ['试点', '示范区|城市|县|市|项目|单位|地区|基础'],
  ['园区', '化|绿色|直供|污水|建设用地'],
  ['基金', '会|债'],
  [
    '战略',
    '布局|定位|性|决策|部署|合作|支撑|机遇|方向|资源|目标|任务|思维|重组|科技|基点|举措|规划|引领|腹地|意义|需求|导向|纵深|投资|问题|高地',
  ],
  ['活动', '家|场|中|力|性|断层|室'],
  ['水库', '移民'],
  ['机场', '集团|高速'],
  ['高铁', '时代|站|新城|经济|开通|枢纽|网'],
  ['铁路', '线|局|公司|集团|货运|客运|网|运输'],
  ['集群', '化|发展|集聚|优势|效应|式'],
  ['核心区', '域'],
  [
    '专项',
    '债|资金|督|督察|检查|再贷款|奖补|借款|行动|斗争|整治|治理|清理|招聘|扶贫|支持|补助|规划|小组|审计|巡视|巡察|工作|用于|活动|基金|政策',
  ],
];
const goesOn = new Map(GOES_ON.map(([head, next]) => [head, new RegExp(`^(?:${next})`, 'u')]));

export interface HeadMatch {
  readonly head: Head;
  readonly start: number;
  readonly end: number;
  /** False for 工程师 and the like: the type word is a part of another word. */
  readonly free: boolean;
}

/** All type words in `mask`, the longest at each place, from left to right. */
export function findHeads(mask: string): HeadMatch[] {
  return [...mask.matchAll(TYPE_WORD)].flatMap((match) => {
    const head = headOf(match[0]);
    if (!head) return [];
    const end = match.index + match[0].length;
    const last = [...goesOn.keys()].find((word) => match[0].endsWith(word));
    const next = last ? goesOn.get(last) : undefined;
    return [{ head, start: match.index, end, free: !next?.test(mask.slice(end, end + 6)) }];
  });
}
