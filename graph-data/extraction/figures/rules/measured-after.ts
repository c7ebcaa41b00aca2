import { clauseEnd } from '../clause.ts';
import { leftName } from '../naming/left.ts';
import { KEPT_END } from '../naming/words.ts';
import { scopeIn } from '../scope.ts';
import { nounAfter } from './noun-after.ts';
import { type FigureRule, type Named, one, plain, type Site, words } from './rule.ts';

/** Longest predicate taken into the name of a share: 行政村实现5G网络覆盖. */
const LONGEST_SHARE = 24;

const PURPOSE = /^(?:专项)?(?:资金)?(?:用于|支持|补助|奖补|扶持|投向|投入)([\u4e00-\u9fa5“”]{2,16})$/u;

/** 60%的行政村实现网络覆盖: the share is told by noun and predicate together. */
function shareOf(site: Site): Named | null {
  const { text, quantity } = site;
  const start = quantity.outer.end + (text.charAt(quantity.outer.end) === '的' ? 1 : 0);
  const end = Math.min(clauseEnd(text, start), start + LONGEST_SHARE, site.rightEnd);
  const name = words(text, { start, end });
  return name.length < 3 || !/^[\u4e00-\u9fa5“]/u.test(name)
    ? null
    : { ...plain, name, range: { start, end }, confidence: 0.85 };
}

/** 百亿级产业和X、Y等百亿级园区: the noun ends where the next thing begins. */
function headOf(noun: string): string {
  return noun.split(/和|及|的/u)[0] ?? noun;
}

/** 安排1.5亿元支持科技攻关: money without a name is told by its purpose. */
function purposeOf(site: Site): Named | null {
  const { text, quantity } = site;
  if (quantity.unitKind !== 'money') return null;
  const end = Math.min(clauseEnd(text, quantity.outer.end), site.rightEnd);
  const purpose = PURPOSE.exec(text.slice(quantity.outer.end, end))?.[1];
  if (!purpose) return null;
  const start = quantity.outer.end + text.slice(quantity.outer.end, end).lastIndexOf(purpose);
  return { ...plain, name: purpose, range: { start, end: start + purpose.length }, confidence: 0.7 };
}

function read(site: Site): Named | null {
  const { text, quantity } = site;
  if (quantity.unitKind === 'point' || quantity.form === 'ratio' || quantity.form === 'rank') return null;
  if (quantity.unitKind === 'percent') return shareOf(site);
  const noun = nounAfter(site);
  if (!noun) return purposeOf(site);
  const left = leftName(text, site.left.start, site.left.end);
  const kept =
    KEPT_END.exec(text.slice(site.left.start, Math.min(site.left.end, quantity.outer.start)))?.[0] ?? '';
  const examples = text.slice(left.start, left.end);
  if (quantity.vague && examples.endsWith('等')) {
    return {
      ...plain,
      name: `${examples}${headOf(words(text, noun))}`,
      range: null,
      scope: left.scope === '' ? null : left.scope,
      confidence: 0.7,
    };
  }
  const scope = left.scope === '' ? scopeIn(text.slice(site.left.start, left.end)) : left.scope;
  return {
    ...plain,
    name: `${kept}${words(text, noun)}`,
    range: kept === '' ? noun : null,
    kept,
    scope,
    confidence: 0.85,
  };
}

export const measuredAfter: FigureRule = {
  id: 'figure.measured-after',
  version: 1,
  matches:
    '数值前没有名称，被度量的事物在数值之后：打造2000亿级工业园区、新增80万千瓦储能装备规模、60%的行政村实现覆盖、三分之一以上农户用上…',
  emits: '以数值后的名词短语为名称；份额把谓语放到名词前（用上卫生厕所的农户占比）',
  positive: [
    { text: '支持云岭市打造2000亿级工业园区。', figures: ['工业园区=2000 亿元'] },
    { text: '新增80万千瓦储能装备规模。', figures: ['新增储能装备规模=80 万千瓦'] },
    { text: '60%的行政村实现网络覆盖。', figures: ['行政村网络覆盖率=60 %'] },
    { text: '三分之一以上农户用上卫生厕所。', figures: ['用上卫生厕所的农户占比=33.33 %'] },
  ],
  negative: ['增长5%。', '突破1000亿元。'],
  read: (site) => one(read(site)),
};
