import type { Paragraph } from '../../readers/index.ts';
import { areBodies } from '../lists.ts';
import type { DutyList, Rule } from '../rule.ts';

const REQUEST =
  /请(各[^。;,:]{1,60}?)(?=对照|按照?|认真|结合|抓好|贯彻|落实|组织|研究|做好)[^。;]{0,60}?(?:落实|执行|推进|组织实施)/gu;

function read(paragraph: Paragraph): DutyList[] {
  const text = paragraph.folded.text;
  return [...text.matchAll(REQUEST)].flatMap((match): DutyList[] => {
    const names = match[1] ?? '';
    const groups = [
      { role: 'joint' as const, start: match.index + 1, end: match.index + 1 + names.length, guides: false },
    ];
    if (!areBodies(text, groups)) return [];
    return [{ start: match.index, end: match.index + match[0].length, groups, confidence: 0.6 }];
  });
}

/** Only on routing slips: in a notice the same words are a closing formula. */
export const slipRequest: Rule = {
  id: 'slip-request',
  version: 1,
  matches: '批办单拟办意见中的“请各…抓好落实”：对所列群体单位提出的要求',
  emits: 'jointly-responsible',
  origin: 'prose',
  positive: [
    { text: '2.请各镇街、各部门对照要求，抓好工作落实。', duties: ['joint:各镇街', 'joint:各部门'] },
  ],
  negative: ['请领导阅示。', '请各位同志传阅。'],
  read,
};
