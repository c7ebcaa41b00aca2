/** Titles in 《…》: documents, plans, laws and works that are cited, a kind of their own. */
import { rawRange } from '../../readers/folded-text.ts';
import type { Paragraph } from '../../readers/index.ts';
import type { NameText } from '../places/name-text.ts';
import type { Citation } from './types.ts';

const KINDS: readonly (readonly [RegExp, Citation['kind']])[] = [
  [/(?:法|条例|规定|准则|规则|办法|细则|宪法|章程)(?:\([^)]*\))?$/u, 'law'],
  [/(?:规划|计划|纲要|方案|总体规划)(?:\([^)]*\)|草案)*$/u, 'plan'],
  [/(?:决定|意见|措施|通知|决议|建议|报告|批复|公报|导则|标准|目录)(?:\([^)]*\))?$/u, 'decision'],
  [/(?:日报|时报|晚报|早报|法院报|经济报|参考|动态|新闻|周刊|杂志)$/u, 'periodical'],
];

/** The citations of a paragraph in printed order. */
export function readCitations(paragraph: Paragraph, prepared: NameText): Citation[] {
  return prepared.titles.map((span) => {
    const title = prepared.text.slice(span.start + 1, span.end - 1);
    const kind = KINDS.find(([pattern]) => pattern.test(title))?.[1] ?? 'other';
    return {
      title,
      start: span.start,
      end: span.end,
      range: rawRange(paragraph.folded, span.start, span.end),
      kind,
    };
  });
}
