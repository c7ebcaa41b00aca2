/** Target or result? In a report the chapter decides more than the verb; elsewhere the words around the figure do. */
import type { FigureContext, Nature, Period } from './types.ts';

const REPORTS: ReadonlySet<string> = new Set(['work-report', 'congress-report']);
const PROGRAMMES: ReadonlySet<string> = new Set(['opinion', 'plan', 'notice', 'task-table']);

const LOOKS_BACK = /回顾|五年来|过去|成就|成效|完成情况|进展|工作总结|主要成绩|现状|基础/u;
const LOOKS_AHEAD =
  /目标|任务|今后|下一步|重点工作|工作安排|安排|部署|展望|计划|总体要求|预期|工作思路|措施|建议/u;
const FUTURE =
  /力争|力促|确保|争取|目标|预期|计划(?!单列)|拟|将(?!军)|要(?!素|求|闻)|努力|不低于|任期|今后|未来|明年|继续|加快|推动|持续|逐步|尽快|全力打造|以上(?=项目|企业)|年内|新一轮/u;
const PAST =
  /完成了|建成了|已|累计|截至|先后|成功|荣获|荣膺|获评|获批|共实施|共召开|共组织|取得|创下|迈上|再创|实现了|顺利|圆满|全部完成|增长了|提升到|提升至|提高到|由.{1,10}增加到|建成投|投入使用|脱贫|过去|去年|上年|五年来|年来|以来|目前|达到(?=\d)|突破|年均|完成/u;
const RATE =
  /给予|予以|补助|补贴|奖励|奖补|资助|贴息|返还|费率|利率|标准|不超过|最高|最长|上限|下限|按.{0,12}(?:的|%)|放宽|下调|期限|免收|减免|减半|降低|延长|缴纳|上浮|条件/u;

/** What a heading says about the time its chapter treats. */
export function headingNature(heading: string): Nature {
  if (LOOKS_BACK.test(heading) && !/任务|今后|目标/u.test(heading)) return 'result';
  return LOOKS_AHEAD.test(heading) ? 'target' : 'unknown';
}

function yearIsPast(period: Period | null, context: FigureContext): boolean | null {
  const current = context.documentDate?.slice(0, 4);
  if (!period?.to || !current || period.source === 'heading') return null;
  return Number(period.to) < Number(current)
    ? true
    : period.kind === 'by' && Number(period.to) > Number(current)
      ? false
      : null;
}

export interface NatureSite {
  /** Words of the sentence before the figure, and the figure's own clause. */
  readonly before: string;
  readonly clause: string;
  readonly period: Period | null;
}

function byWords(site: NatureSite): Nature {
  if (site.period?.kind === 'by' && site.period.source === 'clause') return 'target';
  if (FUTURE.test(site.clause)) return 'target';
  if (PAST.test(site.clause)) return 'result';
  if (FUTURE.test(site.before)) return 'target';
  return PAST.test(site.before) ? 'result' : 'unknown';
}

function inReport(site: NatureSite, context: FigureContext, chapter: Nature): Nature {
  const past = yearIsPast(site.period, context);
  const own = site.period?.source === 'clause';
  if (chapter === 'result') return own && past === false ? 'target' : 'result';
  if (chapter === 'target')
    return own && (past === true || /去年|上年|五年来|年来|以来/u.test(site.period?.printed ?? ''))
      ? 'result'
      : 'target';
  return past === true ? 'result' : past === false ? 'target' : byWords(site);
}

function inProgramme(site: NatureSite, context: FigureContext, chapter: Nature): Nature {
  if (RATE.test(site.clause))
    return site.period?.kind === 'by' && site.period.source === 'clause' ? 'target' : 'unknown';
  const past = yearIsPast(site.period, context);
  if (past === true) return 'result';
  const words = byWords(site);
  if (words !== 'unknown') return words;
  return chapter === 'target' ||
    past === false ||
    context.tableRow ||
    /建设|培育|打造|推出|实施|新增|引进|开发|建成|开放|实现/u.test(site.clause)
    ? 'target'
    : 'unknown';
}

/** The nature of a figure from its words, its period and its chapter. */
export function natureOf(site: NatureSite, context: FigureContext): Nature {
  const headings = context.headings.map(headingNature).filter((nature) => nature !== 'unknown');
  const chapter = context.chapter.nature === 'unknown' ? (headings[0] ?? 'unknown') : context.chapter.nature;
  if (REPORTS.has(context.documentType)) return inReport(site, context, chapter);
  if (PROGRAMMES.has(context.documentType)) return inProgramme(site, context, chapter);
  const past = yearIsPast(site.period, context);
  const words = byWords(site);
  if (past === true && words !== 'target') return 'result';
  return words === 'unknown' ? chapter : words;
}
