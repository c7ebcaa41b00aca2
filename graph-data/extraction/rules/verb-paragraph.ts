import type { Paragraph } from '../../readers/index.ts';
import { readDuty } from '../grammar.ts';
import { areBodies } from '../lists.ts';
import type { DutyList, Rule } from '../rule.ts';

/** A paragraph that is a list and nothing else is short. */
const LONGEST_PARAGRAPH = 400;

function read(paragraph: Paragraph): DutyList[] {
  const text = paragraph.folded.text;
  if (text.length > LONGEST_PARAGRAPH || paragraph.columns !== null || paragraph.numbering !== null)
    return [];
  if (/。.+/u.test(text) || /[:《]/u.test(text)) return [];
  const { groups, labels } = readDuty(text, 0, text.length, null);
  if (labels.length > 0 || !/牵头|负责|配合/u.test(text)) return [];
  if (groups.length === 0 || groups.some((group) => group.role === null) || !areBodies(text, groups))
    return [];
  return [{ start: 0, end: text.length, groups, confidence: 0.9 }];
}

export const verbParagraph: Rule = {
  id: 'verb-paragraph',
  version: 1,
  matches: '整段只有“A牵头，B、C配合”而无其他文字：相当于省略括号的名单',
  emits: 'leads / supports / jointly-responsible',
  origin: 'list',
  positive: [
    {
      text: '市教育局牵头；市财政局、市人社局配合',
      duties: ['lead:市教育局', 'support:市财政局', 'support:市人社局'],
    },
    { text: '市水利局、各县区政府按职责分工负责。', duties: ['joint:市水利局', 'joint:各县区政府'] },
  ],
  negative: ['市教育局要加强指导，市财政局要做好保障。', '建立部门牵头、企业参与的机制', '龙头企业牵头'],
  read,
};
