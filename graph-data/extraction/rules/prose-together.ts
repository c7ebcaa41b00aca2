import type { Paragraph } from '../../readers/index.ts';
import type { DutyGroup } from '../duty.ts';
import { insideTitle, namesOf } from '../lists.ts';
import { isPlausible } from '../names/morphology.ts';
import type { DutyList, Rule } from '../rule.ts';
import { isSpecific } from './prose-assigned.ts';

/** A sentence that begins with a body and says 会同. */
const SENTENCE =
  /(?<=^|。)\s*([^。;,:《》]{2,60}?)(?:要|应|应当|负责|牵头)?会同([^。;,:]{2,120}?)(?=负责|制定|做好|研究|抓好|开展|组织|推进|推动|落实|对|按|共同|建立|加强|指导|加快|完善|定期|适时|统筹|及时|认真|积极|深入|切实|贯彻|[,。;])/gu;

function read(paragraph: Paragraph): DutyList[] {
  const text = paragraph.folded.text;
  if (paragraph.columns) return [];
  return [...text.matchAll(SENTENCE)].flatMap((match): DutyList[] => {
    const [whole, first = '', second = ''] = match;
    const start = match.index + whole.indexOf(first);
    const after = match.index + whole.lastIndexOf(second);
    const groups: DutyGroup[] = [
      { role: 'lead', start, end: start + first.length, guides: false },
      { role: 'support', start: after, end: after + second.length, guides: false },
    ];
    const leads = namesOf(text, { role: 'lead', start, end: start + first.length, guides: false });
    const names = groups.flatMap((group) => namesOf(text, group));
    const follows = text.slice(match.index, match.index + whole.length + 8);
    if (/由|解释|说明/u.test(`${first}${follows.slice(-12)}`)) return [];
    if (!leads.every(isSpecific) || !names.every(isPlausible) || insideTitle(text, start)) return [];
    return [{ start, end: after + second.length, groups, confidence: 0.6 }];
  });
}

export const proseTogether: Rule = {
  id: 'prose-together',
  version: 1,
  matches: '以单位开头的句子“A（要）会同B…”：A牵头、B配合，正文表述',
  emits: 'leads / supports',
  origin: 'prose',
  positive: [
    {
      text: '省水利厅要会同有关部门对工程进度进行检查。',
      duties: ['lead:省水利厅', 'support:有关部门'],
    },
    { text: '国家林草局要会同有关方面做好指导工作。', duties: ['lead:国家林草局', 'support:有关方面'] },
  ],
  negative: ['企业会同高校开展研究。', '要加强部门会同办理机制。'],
  read,
};
