/** Target or result? In a report the chapter decides more than the verb; elsewhere the words around the figure do. */
import { type FigureContext, type Nature, type Period, PROGRAMMES, REPORTS } from './types.ts';

const LOOKS_BACK = /回顾|五年来|过去|成就|成效|完成情况|进展|工作总结|主要成绩|现状|基础/u;
const LOOKS_AHEAD =
  /目标|任务|今后|下一步|重点工作|工作安排|安排|部署|展望|计划|总体要求|预期|工作思路|措施|建议/u;
const FUTURE =
  /力争|力促|确保|争取(?!到位|资金到)|目标(?!任务完成|责任)|预期(?!寿命)|计划(?!单列|》|的)|拟(?!定)|努力|任期|今后|未来|明年|尽快|全力打造|年内|不低于|加快(?:建设|打造|推进|形成|向)|要(?=完成|实现|达到|确保|力争|新增|建成)|(?:^|[,;、])(?:要|将|继续|再)/gu;
/** Verbs of what is done; 增长, 达到 and the like are said of targets as well and count only where nothing else does. */
const PAST =
  /(?<!要|力争|确保|计划|拟|将|争取|年内)(?:完成|建成)|已|累计|截至|先后|成功|荣获|荣膺|获评|获批|共实施|共召开|共组织|取得|创下|迈上|再创|实现了|顺利|圆满|投入使用|脱贫|过去|去年|上年|年来|以来|目前|(?:^|[,;、])(?:新增|新建|新改扩建|改造|解决|引进|消化|创建|入库|出台|组建|成立|培育建设)|引进到位|全部通过/gu;
const WEAK_PAST = /增长|提升[到至]|提高[到至]|增加到|达到?(?=\d)|突破|年均|下降|降低/u;
const STRONG_PAST = /已|累计|截至|以来|年来|荣获|目前(?!.{0,6}困难)|去年/u;
const RATE =
  /给予|予以|补助|补贴|奖励|奖补|资助|贴息|返还|费率|利率|标准|不超过|最高|最长|上限|下限|按.{0,12}(?:的|%)|放宽|下调|期限|免收|减免|减半|降低|延长|缴纳|上浮|条件|的(?:企业|人员|项目|单位|单个|员工)?$/u;
const BUILDS =
  /推进|培训|选派|开通|发展|达到|提高到|提升到|增长|建设|培育|打造|推出|实施|新增|引进|引育|开发|建成|开放|实现|创建|获批|完成/u;
/** A review that speaks of years gone by whatever the chapter. */
const RETROSPECTIVE = /去年|上年|年来|以来|过去/u;

/** What a heading says about the time its chapter treats. */
export function headingNature(heading: string): Nature {
  if (LOOKS_BACK.test(heading) && !/任务|今后|目标/u.test(heading)) return 'result';
  return LOOKS_AHEAD.test(heading) ? 'target' : 'unknown';
}

export interface NatureSite {
  /** Words of the sentence before the figure's clause. */
  readonly before: string;
  /** The figure's own clause up to the number, and the whole of it. */
  readonly lead: string;
  readonly clause: string;
  readonly period: Period | null;
  /** Nature of the figure before it in the paragraph; `unknown` when there is none. */
  readonly previous: Nature;
}

/** True when the figure's year has gone by, false when it is still to come, null when the page does not tell. */
function isPast(period: Period | null, context: FigureContext): boolean | null {
  const current = context.documentDate?.slice(0, 4);
  if (!period?.to || !current || period.source === 'heading') return null;
  if (Number(period.to) < Number(current)) return true;
  return Number(period.to) > Number(current) ? false : null;
}

function lastMatch(pattern: RegExp, words: string): number {
  let last = -1;
  for (const match of words.matchAll(pattern)) last = match.index;
  return last;
}

function nearer(words: string): Nature {
  const future = lastMatch(FUTURE, words);
  const past = lastMatch(PAST, words);
  if (future < 0 && past < 0) return 'unknown';
  return future > past ? 'target' : 'result';
}

/** The word of time or verb nearest to the figure: its clause first, then the sentence before it. */
function byWords(site: NatureSite): Nature {
  if (site.period?.kind === 'by' && site.period.source !== 'heading') return 'target';
  const future = lastMatch(FUTURE, site.lead) >= 0;
  if (!future && site.period?.source === 'clause' && RETROSPECTIVE.test(site.period.printed)) return 'result';
  const own = future ? 'target' : nearer(site.clause);
  const said = own === 'unknown' ? nearer(site.before) : own;
  return said === 'unknown' && WEAK_PAST.test(site.clause) ? 'result' : said;
}

function inReport(site: NatureSite, context: FigureContext, chapter: Nature): Nature {
  const past = isPast(site.period, context);
  const own = site.period?.source === 'clause';
  if (chapter === 'result') return own && past === false ? 'target' : 'result';
  if (chapter === 'target')
    return own && (past === true || RETROSPECTIVE.test(site.period?.printed ?? '')) ? 'result' : 'target';
  if (past !== null) return past ? 'result' : 'target';
  return byWords(site) === 'target' ? 'target' : 'result';
}

function inProgramme(site: NatureSite, context: FigureContext, chapter: Nature): Nature {
  const by = site.period?.kind === 'by' && site.period.source !== 'heading';
  const past = isPast(site.period, context);
  if (RATE.test(site.clause))
    return by && past !== true && !/给予|补助|补贴/u.test(site.clause) ? 'target' : 'unknown';
  if (by || past === false) return 'target';
  const since =
    site.period?.source === 'clause' && (site.period.kind === 'since' || site.period.kind === 'at');
  if (past === true || since || STRONG_PAST.test(site.clause)) return 'result';
  if (lastMatch(FUTURE, site.clause) >= 0 || chapter === 'target' || context.tableRow) return 'target';
  return BUILDS.test(site.lead) || lastMatch(FUTURE, site.before) >= 0 ? 'target' : 'unknown';
}

/** On a page read across columns only the figure's own unbroken words count, and only the plain ones; else most of the paragraph's. */
function inFragment(site: NatureSite, chapter: Nature): Nature {
  if (/力争|确保|年内|目标|计划|不低于|保持在|将(?!军)|以上/u.test(site.clause)) return 'target';
  if (/达到?\d|增长|降低|下降|已|全部|累计|荣获|获批|达到|投运|投产/u.test(site.clause)) return 'result';
  return chapter;
}

function elsewhere(site: NatureSite, context: FigureContext, chapter: Nature): Nature {
  const words = byWords(site);
  if (isPast(site.period, context) === true && words !== 'target') return 'result';
  if (words !== 'unknown') return words;
  return site.previous === 'unknown' ? chapter : site.previous;
}

/** The nature of a figure from its words, its period and its chapter. */
export function natureOf(site: NatureSite, context: FigureContext): Nature {
  if (context.columnsInterleaved) return inFragment(site, context.chapter.nature);
  const headings = context.headings.map(headingNature).filter((nature) => nature !== 'unknown');
  const chapter = context.chapter.nature === 'unknown' ? (headings[0] ?? 'unknown') : context.chapter.nature;
  if (REPORTS.has(context.documentType)) return inReport(site, context, chapter);
  return PROGRAMMES.has(context.documentType)
    ? inProgramme(site, context, chapter)
    : elsewhere(site, context, chapter);
}
