import type { Bounds } from '../clause.ts';
import { leftName } from '../naming/left.ts';
import { CLOSING_VERB, DIMENSION } from '../naming/words.ts';
import { scopeIn } from '../scope.ts';
import type { Comparator } from '../types.ts';
import { nounAfter } from './noun-after.ts';
import { type FigureRule, type Named, one, plain, type Site, words } from './rule.ts';

/** 空置率放宽至不超过商铺总数20%: limit and whole stand between the name and its number. */
const LIMIT =
  /^(.*?)(?:放宽至|提高至|降至|为|按照?|至)?(不超过|不高于|不得超过|不低于|不少于|超过)([\u4e00-\u9fa5]{2,16})$/u;
const LIMITS: ReadonlyMap<string, Comparator> = new Map<string, Comparator>([
  ['不超过', 'lte'],
  ['不高于', 'lte'],
  ['不得超过', 'lte'],
  ['不低于', 'gte'],
  ['不少于', 'gte'],
  ['超过', 'gt'],
]);
const WIDE_END = /(?:全[国区省市县旗盟州]|自治区|同类城市|盟市)$/u;
const JOINED = /(?:[和与及、]|以及)$/u;
const NAME = /[\u4e00-\u9fa5A-Za-z]{2}|”|》|^[村镇县市区乡]$/u;

/** Share of a whole with a limit in between; the range ends before the limit. */
function limited(text: string, from: number, to: number): Named | null {
  const match = LIMIT.exec(text.slice(from, to).replace(/的$/u, ''));
  const kind = LIMITS.get(match?.[2] ?? '');
  if (!match || !kind) return null;
  const subject = leftName(text, from, from + (match[1]?.length ?? 0));
  const base = {
    start: to - (text.charAt(to - 1) === '的' ? 1 : 0) - (match[3]?.length ?? 0),
    end: to - (text.charAt(to - 1) === '的' ? 1 : 0),
  };
  const range =
    subject.end - subject.start >= 2 && !/^每/u.test(text.slice(subject.start, subject.end))
      ? { start: subject.start, end: subject.end }
      : base;
  return {
    ...plain,
    name: words(text, range),
    range,
    kept: subject.kept,
    limit: { kind, printed: match[2] ?? '' },
  };
}

/** The thing measured stands after the number, what stands before it is a verb or another thing. */
function followsNumber(site: Site, name: string): boolean {
  const { quantity, text, left } = site;
  const size = quantity.form === 'magnitude' || quantity.comparator.printed.includes('级');
  return (
    CLOSING_VERB.test(name) ||
    size ||
    quantity.baseUnit === '岁' ||
    JOINED.test(text.slice(left.start, left.end))
  );
}

function withDimension(text: string, name: string, right: Bounds, scope: string | null): Named {
  const dimension = name.replace(/^(?:全国|全区|全省|全市|首个|最大)+/u, '');
  return { ...plain, name: `${words(text, right)}${dimension}`, range: null, scope, confidence: 0.8 };
}

/** 总量居全省第5位: the words that belong to the rank alone, counted from the number back. */
function rankWords(text: string, site: Site, wide: string): number {
  if (site.quantity.form !== 'rank') return 0;
  const before = text.slice(site.left.start, site.left.end - wide.length);
  return wide.length + (/(?:总量|排名|位次)?(?:位?居|列|排|排名)?$/u.exec(before)?.[0].length ?? 0);
}

function read(site: Site): Named | null {
  const { text, quantity } = site;
  const { start, end } = site.left;
  const limit = quantity.unitKind === 'percent' ? limited(text, start, end) : null;
  if (limit) return limit;
  const wide = quantity.form === 'rank' ? (WIDE_END.exec(text.slice(start, end))?.[0] ?? '') : '';
  const left = leftName(text, start, end - rankWords(text, site, wide));
  const name = words(text, left);
  if (!NAME.test(name) || name === left.kept) return null;
  if (name.startsWith('占') && site.previous && site.previous.quantity.range.start >= site.sentence) {
    return {
      ...plain,
      name: `${site.previous.name}${name}`,
      range: null,
      scope: site.previous.scope,
      confidence: 0.8,
    };
  }
  const right = nounAfter(site);
  if (right && followsNumber(site, name)) return null;
  const scope = wide !== '' ? wide : left.scope === '' ? scopeIn(left.lead) : left.scope;
  if (right && DIMENSION.test(name)) return withDimension(text, name, right, scope);
  if (quantity.form === 'streak') {
    const range = { start: left.start - left.scope.length, end: left.end };
    return { ...plain, name: words(text, range), range };
  }
  return { ...plain, name, range: { start: left.start, end: left.end }, kept: left.kept, scope };
}

export const stated: FigureRule = {
  id: 'figure.stated',
  version: 1,
  matches:
    '名称在数值之前：名称＋谓语＋数值（地区生产总值完成1609亿元）、动词＋名称＋数值（实施重点项目612个）',
  emits: '以数值前的名词短语为名称；新建、新增、改造等改变对象的动词保留在名称里',
  positive: [
    { text: '全市地区生产总值完成1520亿元。', figures: ['地区生产总值=1520 亿元'] },
    { text: '实施重点项目412个。', figures: ['重点项目=412 个'] },
    { text: '新建农村公路247公里、供水工程31处。', figures: ['新建农村公路=247 公里', '新建供水工程=31 处'] },
    { text: '三次产业结构调整为20.1:35.5:44.4。', figures: ['三次产业结构=20.1:35.5:44.4 '] },
    { text: '粮食生产实现“十八连丰”。', figures: ['粮食生产=18 连丰'] },
    { text: '固定资产投资增速全省第二。', figures: ['固定资产投资=2 位'] },
    { text: '一般公共预算支出八成以上用于民生。', figures: ['一般公共预算支出=80 %'] },
    { text: '产值突破 300 亿元。', figures: ['产值=300 亿元'] },
    { text: '渡运能力达到每日3.2万人次。', figures: ['渡运能力=3.2 万人次'] },
  ],
  negative: ['建成3个园区。', '落实“1571”部署。'],
  read: (site) => one(read(site)),
};
