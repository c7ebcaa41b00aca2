import { leftName } from '../naming/left.ts';
import { rightNoun } from '../naming/right.ts';
import { CLOSING_VERB, KEPT_END } from '../naming/words.ts';
import { scopeIn } from '../scope.ts';
import { type FigureRule, type Named, one, plain, type Site, words } from './rule.ts';

const KINDS: ReadonlySet<string | null> = new Set(['count', 'person', 'times', null]);
/** 产值超亿元、7个产值超千万元的品种: the first thing ends in a threshold and shares the noun of the last. */
const GRADE = /^[\u4e00-\u9fa5]{1,4}级$/u;
const THRESHOLD = /^[\u4e00-\u9fa5]{0,6}(?:超|过|达)?[十百千万亿\d]+元(?:以上)?$/u;
const SHARED_NOUN =
  /^[、和及]\d{1,4}[\u4e00-\u9fa5][^,。;、]{0,16}元(?:以上)?的([\u4e00-\u9fa5]{2,10}?)(?=[,。;、]|$)/u;

function sharedNoun(site: Site, end: number): string {
  return SHARED_NOUN.exec(site.text.slice(end, end + 48))?.[1] ?? '';
}

/** 10个国家级、50个省级示范基地: a grade alone shares the noun of the next count. */
function gradedNoun(site: Site, name: string, end: number): string {
  const next = site.quantities[site.index + 1];
  if (!GRADE.test(name) || !next || !/^[、和及与]$/u.test(site.text.slice(end, next.outer.start))) return '';
  const noun = rightNoun(
    site.text,
    next.outer.end,
    site.quantities[site.index + 2]?.outer.start ?? site.text.length,
  );
  const after = noun ? words(site.text, noun) : '';
  return after.includes('级') ? `${name}${after.slice(after.indexOf('级') + 1)}` : '';
}

function read(site: Site): Named | null {
  const { text, quantity } = site;
  if (!KINDS.has(quantity.unitKind) || quantity.form === 'ratio' || quantity.form === 'rank') return null;
  if (quantity.form === 'magnitude' && quantity.comparator.printed.includes('级')) return null;
  if (/大关|台阶|关口/u.test(text.slice(quantity.range.end, quantity.outer.end))) return null;
  const noun = rightNoun(text, quantity.outer.end, site.rightEnd);
  if (!noun) return null;
  const left = leftName(text, site.left.start, site.left.end);
  if (
    text.charAt(quantity.outer.end) === '的' &&
    left.end - left.start >= 2 &&
    !CLOSING_VERB.test(text.slice(left.start, left.end))
  )
    return null;
  const kept =
    KEPT_END.exec(text.slice(site.left.start, Math.min(site.left.end, quantity.outer.start)))?.[0] ?? '';
  const scope = left.scope === '' ? scopeIn(text.slice(site.left.start, left.end)) : left.scope;
  const name = words(text, noun);
  const graded = gradedNoun(site, name, noun.end);
  if (graded !== '') return { ...plain, name: graded, range: null, scope, confidence: 0.8 };
  if (THRESHOLD.test(name)) {
    const shared = sharedNoun(site, noun.end);
    return shared === ''
      ? null
      : { ...plain, name: `${name}的${shared}`, range: null, scope, confidence: 0.8 };
  }
  return {
    ...plain,
    name: `${kept}${name}`,
    range: kept === '' ? noun : null,
    kept,
    scope,
    confidence: 0.95,
  };
}

export const counted: FigureRule = {
  id: 'figure.counted',
  version: 1,
  matches: '计数量词之后接名词：建成2个医疗集团、11户企业入选、32万户群众受益、22.49万贫困人口脱贫',
  emits: '以数量后的名词短语为名称；前面只有新增、改造等动词时与名词合成名称',
  positive: [
    { text: '建成3个城市医疗集团和9个县域医共体。', figures: ['城市医疗集团=3 个', '县域医共体=9 个'] },
    { text: '15户企业入选百强榜。', figures: ['入选百强榜的企业=15 户'] },
    { text: '全市18.6万贫困人口全部脱贫。', figures: ['贫困人口=18.6 万人'] },
    { text: '打通东风路、胜利路等14条断头路。', figures: ['断头路=14 条'] },
    {
      text: '培育4个产值超亿元、6个产值超千万元的农产品大单品。',
      figures: ['产值超亿元的农产品大单品=4 个', '产值超千万元的农产品大单品=6 个'],
    },
    { text: '推出100项具有较大知名度的精品赛事。', figures: ['精品赛事=100 项'] },
  ],
  negative: ['重点项目412个。', '增长5.2%。', '完成投资3亿元。'],
  read: (site) => one(read(site)),
};
