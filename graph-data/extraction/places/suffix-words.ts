/** The words for kinds of places, and the words that end so without being a name. */
import type { PlaceType } from './types.ts';

export interface PlaceSuffix {
  readonly suffix: string;
  readonly type: PlaceType;
  /** Characters a name of this kind has before the suffix. */
  readonly shortest: number;
  readonly longest: number;
  /** Stems (or ends of stems) that make a class of places or another word. */
  readonly common: RegExp;
}

/** Stems that never name a place, whatever the kind. */
const CLASS_STEM =
  /^(?:全|各|我|本|该|此|每|两|多|某|外|邻|新|老|旧|大|小|强|名|古|省|市|县|区|旗|乡|镇|村|盟|州|旗县|市县|县市|区县|乡镇|[一二三四五六七八九十百千几\d]+个?)$|(?:示范|试点|贫困|脱贫|重点|特色|中心|先进|百强|均衡|普及|帮扶|产业|合格|创建|达标|文明|卫生|园林|省级|国家级|市级|县级|所在|有关|相关|其他|旗县|乡镇|嘎查|苏木|合作|美丽|和美|专业|功能|发达|欠发达|全|各|我|我们|强|中部|南部|北部|东部|西部|盟|贫困|直辖|直管|县级|非|化|户|农产品出)$/u;

export const placeSuffixes: readonly PlaceSuffix[] = [
  { suffix: '自治县', type: 'county', shortest: 3, longest: 8, common: CLASS_STEM },
  { suffix: '自治旗', type: 'banner', shortest: 3, longest: 8, common: CLASS_STEM },
  {
    suffix: '市',
    type: 'city',
    shortest: 2,
    longest: 4,
    common:
      /(?:城|都|股|夜|超|上|入|设区|地级|级|门|楼|集|菜|债|汇|期|房|证|大城|中小城|智慧城|商|退|开|主|现代化)$/u,
  },
  {
    suffix: '县',
    type: 'county',
    shortest: 2,
    longest: 3,
    common: /(?:强|大|旗|市|县|育|优质|试|融|牧业|奖补|级)$/u,
  },
  {
    suffix: '旗',
    type: 'banner',
    shortest: 2,
    longest: 5,
    common: /(?:红|国|党|团|市|各|锦|战|大|彩|军|面)$/u,
  },
  {
    suffix: '区',
    type: 'district',
    shortest: 2,
    longest: 3,
    common:
      /(?:园|社|景|小|地|城|校|院|库|矿|牧|灾|灌|(?:边远|偏远|贫困|深|高寒|丘陵|石|大石|浅|老|革命老)山|郊|辖|片|街|厂|特|新|范|开发|高新|经开|功能|产|核心|试验|实验|保护|保税|自治|旅游|度假|农|林|老|住宅|生活|商务|商业|中心|主产|优势|受水|超采|治理|集聚|合作|改革|先导|实践|引领|贸|民族|风险|管控|盲|误|禁|专|湾|春玉米|玉米|流域|水|军|战|疫|分|市|县|旗|海|港|湿|沙|河|雨|缓冲|生态|服务|枢纽|前沿|带动|承接|供热|教学|病|工业|物流|大|两|半牧|牧民|纯牧|基本农田)$/u,
  },
  {
    suffix: '新区',
    type: 'zone',
    shortest: 2,
    longest: 4,
    common: /(?:国家级|城市|行政|老城|主城|产业|科技|高铁|各|设立|城区|城|县城|中心城)$/u,
  },
  {
    suffix: '镇',
    type: 'town',
    shortest: 2,
    longest: 4,
    common:
      /(?:城|村|乡|小|重|强|中心|特色|集|建制|古|名|城关|坐|市|冰|街|产业|农业强|卫生|功能|试点|各|第一重|园区|圩|场)$/u,
  },
  {
    suffix: '乡',
    type: 'town',
    shortest: 2,
    longest: 4,
    common:
      /(?:带|城|下|家|故|返|山|水|回|异|老|兴|进|入|还|思|离|他|两|之|振兴|侨|美丽|到|爱|之|全国|歌|都|市)$/u,
  },
  { suffix: '苏木', type: 'town', shortest: 2, longest: 7, common: /(?:各|乡镇|镇)$/u },
  {
    suffix: '街道',
    type: 'subdistrict',
    shortest: 2,
    longest: 4,
    common: /(?:各|镇|乡|城市|社区|主|条|基层|市|区|县)$/u,
  },
  {
    suffix: '村',
    type: 'village',
    shortest: 2,
    longest: 4,
    common:
      /(?:农|乡|嘎查|行政|自然|贫困|空心|城中|山|渔|驻|进|入|到|示范|重点|特色|和美|度假|市|旗|镇|县|强|名|新|旧|和谐|电商|旅游|产业|每|美丽|奥运|整)$/u,
  },
  { suffix: '嘎查', type: 'village', shortest: 2, longest: 7, common: /(?:行政|各|示范|无讼|无访|试点)$/u },
  {
    suffix: '口岸',
    type: 'port',
    shortest: 2,
    longest: 8,
    common: /(?:沿边|开放|陆路|公路|铁路|航空|水运|边境|对外|主要|电子|各|国际|与|重点|周边|省级|渡)$/u,
  },
  {
    suffix: '港',
    type: 'port',
    shortest: 2,
    longest: 3,
    common:
      /(?:海|空|内陆|陆|无水|外|离|进|组合|智慧|渔|避风|枢纽|航空|物流|在|到|疏|集|国际|中转|自贸|自由)$/u,
  },
  {
    suffix: '沙地',
    type: 'desert',
    shortest: 2,
    longest: 5,
    common: /(?:四大|大|治理|退化|流动|固定|半固定|沙漠和|全国)$/u,
  },
  { suffix: '沙漠', type: 'desert', shortest: 2, longest: 5, common: /(?:大|治理|各)$/u },
  {
    suffix: '草原',
    type: 'grassland',
    shortest: 2,
    longest: 6,
    common: /(?:天然|退化|基本|国家|人工|沙化|森林|林|严重|荒漠|优质|各|红色|融红色文化和|森林和)$/u,
  },
  { suffix: '山脉', type: 'mountain', shortest: 2, longest: 4, common: /(?:大|各)$/u },
  { suffix: '半岛', type: 'region', shortest: 2, longest: 4, common: /(?:各|大)$/u },
  {
    suffix: '水库',
    type: 'lake',
    shortest: 2,
    longest: 5,
    common: /(?:病险|大型|中型|小型|各|现有|新建|重点|大中型|除险|骨干|调蓄|河湖|下|上)$/u,
  },
  {
    suffix: '流域',
    type: 'river',
    shortest: 2,
    longest: 5,
    common: /^(?:小|全|各|重点|跨|主要|大|江河|河|重点江河)$/u,
  },
  {
    suffix: '河',
    type: 'river',
    shortest: 1,
    longest: 4,
    common: /(?:山|运|入|治|江|界|内|银|沿|跨|过|护城|各|大|小|先|断|天|主|爱|巡|母亲|排|城市|清|引|拦)$/u,
  },
  {
    suffix: '湖',
    type: 'lake',
    shortest: 1,
    longest: 4,
    common: /(?:江|河|山|清|环|入|美丽河|林田|治|退田还|五|各|大)$/u,
  },
  { suffix: '江', type: 'river', shortest: 1, longest: 3, common: /(?:长|沿|大|过|跨|治|各|入)$/u },
  {
    suffix: '湿地',
    type: 'site',
    shortest: 2,
    longest: 5,
    common: /(?:各|重要|国家|退化|林草|国际重要|自然|人工|森林|草原)$/u,
  },
  { suffix: '遗址', type: 'site', shortest: 2, longest: 5, common: /(?:大|各|工业|古|文化|考古|革命)$/u },
];

/** True when the word is a class of places or another word. */
export function isCommonStem(suffix: PlaceSuffix, stem: string): boolean {
  return suffix.common.test(stem) || CLASS_STEM.test(stem);
}

export const placeSuffixPattern = new RegExp(
  [...placeSuffixes.map((entry) => entry.suffix)].sort((a, b) => b.length - a.length).join('|'),
  'gu',
);

const bySuffix = new Map(placeSuffixes.map((entry) => [entry.suffix, entry]));

export function suffixOf(word: string): PlaceSuffix | null {
  return bySuffix.get(word) ?? null;
}
