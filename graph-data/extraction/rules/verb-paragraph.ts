import type { Paragraph } from '../../readers/index.ts';
import { readDuty } from '../grammar.ts';
import { areBodies } from '../lists.ts';
import type { DutyList, Rule } from '../rule.ts';

/** A paragraph that is a list and nothing else is short; so is a sentence that is one. */
const LONGEST = 400;

/** A sentence behind others says more than who is responsible, unless it ends with the verb. */
const ENDS_WITH_VERB = /^[^由要应]*(?:负责|牵头|配合|参与|落实|指导|实施)。?$/u;

/** Bodies with their verbs and no other word; null when anything else stands there. */
function readWhole(text: string, start: number, end: number): DutyList[] {
  const words = text.slice(start, end);
  if (words.length > LONGEST || /[:《]/u.test(words) || !/牵头|负责|配合/u.test(words)) return [];
  const { groups, labels } = readDuty(text, start, end, null);
  const named = groups.length > 0 && groups.every((group) => group.role !== null);
  if (labels.length > 0 || !named || !areBodies(text, groups)) return [];
  return [{ start, end, groups, confidence: 0.9 }];
}

function read(paragraph: Paragraph): DutyList[] {
  const text = paragraph.folded.text;
  if (paragraph.columns !== null) return [];
  if (!/。./u.test(text)) return paragraph.numbering === null ? readWhole(text, 0, text.length) : [];
  const sentence = /(?<=。)[^。]+。?$/u.exec(text);
  return sentence && ENDS_WITH_VERB.test(sentence[0]) ? readWhole(text, sentence.index, text.length) : [];
}

export const verbParagraph: Rule = {
  id: 'verb-paragraph',
  version: 1,
  matches: '整段或段末一句只有“A牵头，B、C配合”而无其他文字：相当于省略括号的名单',
  emits: 'leads / supports / jointly-responsible',
  origin: 'list',
  positive: [
    {
      text: '市教育局牵头；市财政局、市人社局配合',
      duties: ['lead:市教育局', 'support:市财政局', 'support:市人社局'],
    },
    { text: '市水利局、各县区政府按职责分工负责。', duties: ['joint:市水利局', 'joint:各县区政府'] },
    { text: '（一）开展排查。各乡镇负责，县林业局指导。', duties: ['joint:各乡镇', 'support:县林业局'] },
  ],
  negative: [
    '市教育局要加强指导，市财政局要做好保障。',
    '建立部门牵头、企业参与的机制',
    '龙头企业牵头',
    '开展排查。各部门要各负其责。',
    '落实政策。由此产生的费用企业负责。',
    '组建队伍。各市成立分队，市教育局负责日常工作。',
  ],
  read,
};
