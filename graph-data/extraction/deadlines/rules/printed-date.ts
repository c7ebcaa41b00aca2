import { isHistory, MOMENT, momentValue } from '../moment.ts';
import type { DeadlineRule, FoundDeadline } from '../rule.ts';

/** 2023年前三季度 is a time that was, 2020年前后 is vague, 每年…前 comes back every year. */
const BEFORE = `(?<yearly>每年)?(?:到|至|于|在)?(?<before>${MOMENT})(?:之前|以前|前)(?!三季度|后|期|沿|往|[一二三四五六七八九十两\\d])`;
const AFTERWARDS = '(?!以来|期间|时期|同期|起|前|之前|以前|以后|度)';
const UNTIL = `(?<![从自由比较])到(?<until>${MOMENT})${AFTERWARDS}`;
/** 力争2025年 alone tells of the year's figure; with 底 it says until when. */
const AT_THE_END = `(?:力争|确保)(?:在|于)?(?<end>${MOMENT})(?<=[底末])${AFTERWARDS}`;
const DONE = '(?=[^,。;]{0,6}(?:完成|建成|完工|竣工|投产|投用|投入|实现|开工|启动|印发|出台))';
const WITHIN = `(?<within>(?:(?:今年|20\\d{2})年?|(?<![\\d一二三四五六七八九十两几]))年内)${DONE}`;
const DATE = new RegExp([BEFORE, UNTIL, AT_THE_END, WITHIN].join('|'), 'gu');
/** Titles hold years that set nobody a task. */
const TITLE = /《[^》]*》?/gu;

const SURE = 0.9;
/** 到2025年 often belongs to a figure of the task rather than to the whole of it. */
const OFTEN_OF_A_FIGURE = 0.8;

/** Titles blanked out, so that offsets stay. */
const withoutTitles = (text: string): string => text.replace(TITLE, (title) => '《'.repeat(title.length));

export const printedDate: DeadlineRule = {
  id: 'printed-date',
  version: 1,
  matches: '正文写明到什么时候：…底前、…日前、到…年；以文件日期推定“年底”是哪一年',
  origin: 'prose',
  read: (text, { documentDate }) =>
    [...withoutTitles(text).matchAll(DATE)].flatMap((match): FoundDeadline[] => {
      const { yearly, before, until, end, within } = match.groups ?? {};
      const moment = before ?? until ?? end ?? within ?? '';
      const value = yearly ? null : momentValue(moment, documentDate);
      if (isHistory(value, documentDate)) return [];
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          value,
          confidence: until === undefined ? SURE : OFTEN_OF_A_FIGURE,
        },
      ];
    }),
  positive: [
    { text: '到2025年,新建公园五处。', deadlines: ['2025 到2025年'] },
    { text: '年底前完成改造。', documentDate: '2024-05-06', deadlines: ['2024 年底前'] },
    { text: '年底前完成改造。', deadlines: ['? 年底前'] },
    { text: '2025年6月底前建成投用。', deadlines: ['2025-06 2025年6月底前'] },
    { text: '于2025年6月30日前报送。', deadlines: ['2025-06-30 于2025年6月30日前'] },
    {
      text: '2025年第三季度前开工,2026年上半年前投用。',
      deadlines: ['2025-09 2025年第三季度前', '2026-06 2026年上半年前'],
    },
    { text: '到“十四五”末,全部达标。', deadlines: ['2025 到“十四五”末'] },
    {
      text: '力争2026年底投产,年内完成选址。',
      documentDate: '2025',
      deadlines: ['2026 力争2026年底', '2025 年内'],
    },
    { text: '明年3月底前印发。', documentDate: '2024-11', deadlines: ['2025-03 明年3月底前'] },
    { text: '每年12月底前报告。', documentDate: '2024', deadlines: ['? 每年12月底前'] },
  ],
  negative: [
    { text: '到2020年底,已建成公园三处。', documentDate: '2024', deadlines: [] },
    { text: '2023年前三季度增长一成,2020年前后曾有停顿。', deadlines: [] },
    { text: '落实《到2030年的城市规划》。', deadlines: [] },
    { text: '确保2025年融资成本低于上年,三年内免租。', documentDate: '2025', deadlines: [] },
    { text: '2023年新建公园三处,五年来共十处。', deadlines: [] },
  ],
};
