/** What the running text says about the time it treats: kept from paragraph to paragraph inside a chapter. */
import { headingNature } from './nature.ts';
import { anchorsOf } from './period.ts';
import { type Chapter, type FigureContext, type Nature, REPORTS } from './types.ts';

/** Openings that set the time of what follows. Looked for in the first characters of a paragraph. */
const OPENING_REACH = 160;
const BACK =
  /^(?:\([^()]{1,12}\))?(?:——)?(?:\**)?(?:各位代表[,、!]?(?:同志们[,、!:]?)?)?(?:(?:过去|刚刚过去|回首|回顾|一年来|[一二三四五六七八九十]年来|20\d\d年,(?:我们|全市|全区|全省|面对)|上年|去年))/u;
const PRAISE = /(?:取得|实现|完成).{0,12}(?:成绩|成就|成效|任务)|回顾/u;
const AHEAD =
  /(?:今年|明年|(?:19|20)\d{2}年|十[一二三四五六七]五[”"]?时期|今后(?:五|几|一个时期)?年?)[^。;]{0,60}?(?:主要)?(?:预期)?(?:目标|总体要求|主要任务|重点任务|重点工作|工作安排|总体思路|指导思想)(?:任务)?(?:是|为|和|:|,)/u;

/** The nature and period an opening gives to what follows; null when the paragraph sets none. */
export function openingOf(text: string, context: FigureContext): Chapter | null {
  if (!REPORTS.has(context.documentType)) return null;
  const opening = text.slice(0, OPENING_REACH);
  const ahead = AHEAD.exec(opening);
  if (ahead) return { nature: 'target', period: periodIn(ahead[0], context) };
  if (BACK.test(opening.trimStart())) return { nature: 'result', period: null };
  return PRAISE.test(opening.slice(0, 40)) && /过去|五年来|回顾/u.test(opening.slice(0, 40))
    ? { nature: 'result', period: null }
    : null;
}

function periodIn(words: string, context: FigureContext): Chapter['period'] {
  return anchorsOf(words, context, () => false)[0]?.period ?? null;
}

/** The chapter a heading opens; its period is the last one printed in it (…目标任务和2026年重点工作). */
export function chapterOf(heading: string, context: FigureContext): Chapter {
  const nature: Nature = headingNature(heading);
  return { nature, period: anchorsOf(heading, context, () => false).at(-1)?.period ?? null };
}
