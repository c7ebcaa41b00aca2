/** A name as a noun phrase: verbs behind the thing they change, the event behind what is counted, no words of rank in front. */
import { clauseEnd } from '../clause.ts';
import type { Named, NamedQuantity, Site } from '../rules/rule.ts';
import { subjectOf } from './subject.ts';

/** 改造危房 is told as 危房改造; 新建农村公路 stays. */
const TURNED = /^(?:累计)?(更新改造|改造)(?=[\u4e00-\u9fa5“])(?!.*(?:率|规模|面积|能力)$)/u;
const CUMULATIVE = /^(?:累计|共)(?=新增|新建|新改|改造|完成)/u;
/** 盟市首个育肥, 全省唯一…: a rank, not the thing. */
const RANKED = /^(?:全[国区省市县]|盟市|地级市)?(?:首个|首家|首座|首条|唯一)(?=[\u4e00-\u9fa5]{2})/u;
/** …示范区建设, 1000万亩: the area belongs to the thing, not to its building. */
const BUILDING = /(?<=区|园|基地|工程|项目|中心|线)建设$/u;
/** Verbs one list shares: 新建公路100公里、桥梁3座. */
const SHARED_VERB = /^(?:更新改造|改造|新建|新改建|新改扩建|新增|扩建|改扩建)$/u;
/** Nouns that say nothing without what happened to them. */
const PLAIN_NOUN =
  /^(?:企业|单位|项目|工业项目|机构|学校|医院|村|镇|乡镇|县|旗|区|市|旗县|县区|县市区|旗县市区|嘎查村|行政村)$/u;
const EVENT =
  /^(?:全部|均|已|成功|先后|陆续|分别)*(入选|入围|获评|获批|荣获|荣膺|通过|实现|被评为|被认定为|被列为|纳入|列入)(“[^”]{2,24}”|[^,。;、\d]{3,24})$/u;
const TIMES_EVENT = /^(获评|荣获|荣膺|入选|获得|夺得|被评为)(“[^”]{2,24}”|[^,。;、\d]{3,16})$/u;
const BENEFIT = /([^,。;:、]{2,16}?)(?:让|使|惠及|覆盖|带动)(?:近|超|约|全市)?$/u;
const PEOPLE = /^(?:群众|居民|农牧民|农民|农户|职工|学生|市民)$/u;
/** 行政村实现网络覆盖, 农户用上卫生厕所: a share of things told by what they have. */
const COVERED = /^([\u4e00-\u9fa5]{2,10})实现([\u4e00-\u9fa5A-Za-z\d]{2,12}?)(?:全)?覆盖$/u;
const HAVING =
  /^([\u4e00-\u9fa5]{2,10}|[村镇乡县旗])(用上|实现|接入|建成|通)了?([\u4e00-\u9fa5A-Za-z\d]{2,14})$/u;

const renamed = (named: Named, name: string): Named => ({ ...named, name, range: null });

/** What is said of the thing counted, up to the end of its clause. */
function saidAfter(site: Site, from: number): string {
  const end = clauseEnd(site.text, from);
  const words = site.text.slice(from, Math.min(end, from + 40));
  const quoted = words.replace(/“[^”]*”|"[^"]*"/gu, (quote) => '“'.repeat(quote.length));
  const mark = quoted.search(/、/u);
  return (mark < 0 ? words : words.slice(0, mark)).replace(/\s/gu, '');
}

function withEvent(site: Site, named: Named): Named | null {
  const { text, quantity } = site;
  const behind = named.range !== null && named.range.start >= quantity.outer.end;
  if (behind && named.range && PLAIN_NOUN.test(named.name)) {
    const event = EVENT.exec(saidAfter(site, named.range.end));
    return event ? renamed(named, `${event[1]}${event[2]}的${named.name}`) : null;
  }
  if (behind && PEOPLE.test(named.name)) {
    const subject = BENEFIT.exec(text.slice(site.left.start, quantity.outer.start))?.[1];
    return subject ? renamed(named, `${subject}受益${named.name}`) : null;
  }
  if (quantity.baseUnit !== '次') return null;
  const event = TIMES_EVENT.exec(saidAfter(site, quantity.outer.end));
  return event ? renamed(named, `${named.name}${event[1]}${event[2]}`) : null;
}

function withUnit(site: Site, named: Named): Named {
  const { text, quantity } = site;
  if (text.slice(quantity.range.start, quantity.range.end).endsWith('人口') && !named.name.includes('人口'))
    return renamed(named, `${named.name}人口`);
  if (named.name === '涉案' && quantity.unitKind === 'money') return renamed(named, '涉案金额');
  if (quantity.unitKind !== 'percent') return named;
  const covered = COVERED.exec(named.name);
  if (covered) return renamed(named, `${covered[1]}${covered[2]}覆盖率`);
  const having = HAVING.exec(named.name);
  return having ? renamed(named, `${having[2]}${having[3]}的${having[1]}占比`) : named;
}

/** The verb of the figure before, where this one stands in the same list without a verb of its own. */
function sharedVerb(site: Site, named: Named, previous: NamedQuantity | null): string {
  if (!previous || named.kept !== '' || !SHARED_VERB.test(previous.kept) || !named.range) return '';
  const between = site.text.slice(previous.quantity.outer.end, named.range.start);
  return between === '、' && named.range.end <= site.quantity.outer.start ? previous.kept : '';
}

function withVerb(named: Named, verb: string): Named {
  if (verb !== '')
    return { ...renamed(named, TURNED.test(`${verb}一`) ? named.name : `${verb}${named.name}`), kept: verb };
  return named;
}

function turned(named: Named, verb: string): Named {
  const own = TURNED.exec(named.name);
  if (own) return renamed(named, `${named.name.slice(own[0].length)}${own[1]}`);
  return /改造$/u.test(verb) ? renamed(named, `${named.name}${verb}`) : named;
}

function trimmed(named: Named): Named {
  const name = named.name.replace(CUMULATIVE, '').replace(RANKED, '').replace(BUILDING, '');
  return name === named.name || name.length < 2 ? named : renamed(named, name);
}

/** What can be cleaned of a name by its own words alone, as on a page read across columns. */
export function tidy(site: Site, named: Named): Named {
  return withUnit(site, turned(trimmed(named), ''));
}

/** The name cleaned; `previous` is the figure named before in the same sentence. */
export function clean(site: Site, named: Named, previous: NamedQuantity | null): Named {
  const verb = sharedVerb(site, named, previous);
  const noun = turned(trimmed(withVerb(named, verb)), verb);
  const told = withUnit(site, withEvent(site, noun) ?? noun);
  const at = named.range?.start ?? site.quantity.outer.start;
  const subject = subjectOf(site.text, site.sentence, at, told.name, previous?.name ?? null);
  if (subject === null || told.name.startsWith(subject)) return told;
  return {
    ...renamed(told, `${subject}${told.name}`),
    confidence: Math.min(told.confidence, 0.7),
    concerns: [...told.concerns, 'far-subject'],
  };
}
