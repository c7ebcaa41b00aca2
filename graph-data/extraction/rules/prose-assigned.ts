import type { Paragraph } from '../../readers/index.ts';
import type { DutyGroup } from '../duty.ts';
import { readDuty } from '../grammar.ts';
import { insideTitle, namesOf } from '../lists.ts';
import { bodyTypeOf, centralBodyOf } from '../names/gazetteer.ts';
import { isBody, isCollective, isGeneric, isPlausible, withoutBrackets } from '../names/morphology.ts';
import { splitPrefix } from '../names/prefix.ts';
import type { DutyList, Rule } from '../rule.ts';

/** 由/请 + names + verb. The clause ends at the first full stop or semicolon. */
const ASSIGNMENT =
  /(?:(?<=^|[。,;:\s])(?:本(?:措施|方案|意见|办法|通知|规划|计划|行动|政策|细则|规定))?(?:具体)?(?:工作)?(?:建议|拟)?由|(?<=^|[。,;:\s\d.])(?:建议|拟)?请|(?<=^|。)(?=[^。,;:的]{3,60}牵头(?:[,，]|负责|组织)))(?=[\u4e00-\u9fa5])/gu;
const NO_DUTY =
  /解释|说明|组成|承担费用|出资|审议|批准|印发|公布|另行|予以|同意|处理|给予|任命|决定|列支|安排解决/u;
/** Verbs that end the assignment; what follows is what is to be done. */
const DUTY_VERB = /牵头|会同|配合|负责|参与|参加|协助|主办|协办|承办/u;
const LONGEST = 400;

/** A specific body of the state, not 主管部门 or 企业. */
export function isSpecific(name: string): boolean {
  const bare = withoutBrackets(name);
  if (!isPlausible(name) || isCollective(name) || isGeneric(name) || /部门$/u.test(bare)) return false;
  return bodyTypeOf(bare) !== null || centralBodyOf(bare) !== null || splitPrefix(bare) !== null;
}

/** The clause up to the last one that holds a role verb. */
function assignment(text: string, start: number): number {
  const stop = text.slice(start, start + LONGEST).search(/[。;]/u);
  const sentenceEnd = stop < 0 ? Math.min(text.length, start + LONGEST) : start + stop;
  let end = start;
  for (let at = start; at < sentenceEnd; ) {
    const comma = text.indexOf(',', at);
    const clauseEnd = comma < 0 || comma > sentenceEnd ? sentenceEnd : comma;
    const clause = text.slice(at, clauseEnd);
    const verb =
      /^.*?(?:负责|牵头|组织实施|组织|配合|参与|参加|协助)*(?:负责|牵头|配合|参与|参加|协助|主办|协办|承办)(?:组织实施)?(?!部门|单位|人)/u.exec(
        clause,
      );
    if (!verb && end > start && !/^[^的]{2,30}$/u.test(clause)) break;
    if (verb) end = at + verb[0].length;
    if (verb && verb[0].length < clause.length) break;
    at = clauseEnd + 1;
  }
  return end;
}

function together(text: string, start: number): number {
  const match =
    /^[^。;,]{2,80}?会同[^。;,]{2,200}?(?=负责|制定|做好|研究|抓|开展|组织|推|落实|对|按|共同|建立|加|[,。;])/u.exec(
      text.slice(start, start + LONGEST),
    );
  return match ? start + match[0].length : start;
}

/** 主管部门, 企业, 政府 and the like are no addressees of a request. */
const NO_ADDRESSEE = /(?:企业|部门|单位|机构|政府|高校|学校|医院|公司)$|^(?:本|该|其|上级|同级)/u;

function accept(text: string, groups: readonly DutyGroup[], request: boolean): boolean {
  if (groups.length === 0 || groups.some((group) => group.role === null)) return false;
  const names = groups.flatMap((group) => namesOf(text, group));
  const first = names[0] ?? '';
  const addressed = request && isBody(first) && !isCollective(first) && !NO_ADDRESSEE.test(first);
  return names.every(isPlausible) && (isSpecific(first) || addressed);
}

function read(paragraph: Paragraph): DutyList[] {
  const text = paragraph.folded.text;
  if (paragraph.columns) return [];
  const lists: DutyList[] = [];
  for (const match of text.matchAll(ASSIGNMENT)) {
    const start = match.index + match[0].length;
    if (start < (lists.at(-1)?.end ?? 0) || insideTitle(text, start)) continue;
    const end = Math.max(assignment(text, start), together(text, start));
    const sentence = text.slice(start, Math.min(text.length, end + 12));
    if (end === start || !DUTY_VERB.test(text.slice(start, end)) || NO_DUTY.test(sentence)) continue;
    const { groups } = readDuty(text, start, end, null);
    const spread =
      /会同/u.test(text.slice(start, end)) && groups.some((group) => group.role === null)
        ? splitTogether(text, start, end)
        : groups;
    if (accept(text, spread, match[0].endsWith('请')))
      lists.push({ start: match.index, end, groups: spread, confidence: 0.6 });
  }
  return lists;
}

function splitTogether(text: string, start: number, end: number): DutyGroup[] {
  const at = text.slice(start, end).indexOf('会同') + start;
  return [
    { role: 'lead', start, end: at, guides: false },
    { role: 'support', start: at + 2, end, guides: false },
  ];
}

export const proseAssigned: Rule = {
  id: 'prose-assigned',
  version: 1,
  matches: '正文中“由/请A牵头，B、C配合”“由A会同B…”“由A负责”的句子：是任务，但弱于名单',
  emits: 'leads / supports / jointly-responsible',
  origin: 'prose',
  positive: [
    {
      text: '建议：1.请党政办公室牵头，教育局、人社局配合，按照文件要求制定方案。',
      duties: ['lead:党政办公室', 'support:教育局', 'support:人社局'],
    },
    { text: '具体工作由市发改委会同市财政局研究制定。', duties: ['lead:市发改委', 'support:市财政局'] },
    { text: '本办法由省水利厅负责牵头组织实施。', duties: ['lead:省水利厅'] },
    { text: '建议由县住建局牵头，县财政局参加，抓好落实。', duties: ['lead:县住建局', 'support:县财政局'] },
  ],
  negative: [
    '本办法由市财政局负责解释。',
    '形成由县政府负责人牵头、有关方面参加的协调机制。',
    '由龙头企业牵头组建创新联合体。',
    '请各位代表审议。',
    '由市财政局给予补助。',
  ],
  read,
};
