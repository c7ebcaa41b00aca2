import { cellValue } from '../cell.ts';
import type { DeadlineRule, FoundDeadline } from '../rule.ts';

const LABEL =
  /(?:(?:完成|办结|整改|落实|实施|工作|任务|推进)?(?:时限|期限)(?:要求)?|(?:完成|办结|整改)时间(?:节点)?)[:：]\s*([^,，;；)）\]】。\s]{2,24})/gu;

export const timeLabel: DeadlineRule = {
  id: 'time-label',
  version: 1,
  matches: '“完成时限：”一类标签后的时间，在括号里或单独成句；标签写明它就是时限',
  origin: 'list',
  read: (text, { documentDate }) =>
    [...text.matchAll(LABEL)].flatMap((match): FoundDeadline[] => {
      const words = match[1] ?? '';
      const value = cellValue(words, documentDate);
      if (value === undefined) return [];
      const end = match.index + match[0].length;
      return [{ start: end - words.length, end, value, confidence: 1 }];
    }),
  positive: [
    { text: '新建公园三处。(完成时限:2025年6月底)', deadlines: ['2025-06 2025年6月底'] },
    { text: '(责任单位:市城管局;完成时限:2025年12月31日前)', deadlines: ['2025-12-31 2025年12月31日前'] },
    { text: '办结时限:年底前', documentDate: '2024-03', deadlines: ['2024 年底前'] },
    { text: '(完成时限:长期坚持)', deadlines: ['standing 长期坚持'] },
    { text: '时限:9月底前', deadlines: ['? 9月底前'] },
  ],
  negative: [
    { text: '压缩办理时限:由五个工作日减为一个', deadlines: [] },
    { text: '完成时间:另行通知', deadlines: [] },
  ],
};
