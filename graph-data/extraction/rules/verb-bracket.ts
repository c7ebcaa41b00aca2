import { type BracketPair, bracketPairs } from '../../readers/brackets.ts';
import type { Paragraph } from '../../readers/index.ts';
import { findLabels } from '../cues.ts';
import { readDuty } from '../grammar.ts';
import { areBodies, insideTitle, withoutPosts } from '../lists.ts';
import type { DutyList, Rule } from '../rule.ts';

/** A printed line that ends with the verb ends the list when its closing bracket is lost. */
const VERB_AT_BREAK = /(?:负责|配合|牵头|落实|参与|参加|实施)[。;]?$/u;

/** Where the words of a bracket end: at its partner; without one at the verb before a line break, or the full stop. */
function contentEnd(paragraph: Paragraph, pair: BracketPair): number {
  if (pair.closed) return pair.close;
  const text = paragraph.folded.text;
  const start = pair.open + 1;
  const stop = text.slice(start, pair.close).indexOf('。');
  const end = stop < 0 ? pair.close : start + stop;
  const mark = paragraph.marks.find(
    ({ offset }) => offset > start && offset < end && VERB_AT_BREAK.test(text.slice(start, offset).trimEnd()),
  );
  return mark?.offset ?? end;
}

function read(paragraph: Paragraph): DutyList[] {
  const text = paragraph.folded.text;
  const lists: DutyList[] = [];
  for (const pair of bracketPairs(text)) {
    if (pair.open < (lists.at(-1)?.end ?? 0)) continue;
    const start = pair.open + 1;
    const end = contentEnd(paragraph, pair);
    if (end - start < 4 || insideTitle(text, pair.open) || findLabels(text, start, end).length > 0) continue;
    const groups = withoutPosts(text, readDuty(text, start, end, null).groups);
    if (groups.length === 0 || groups.some((group) => group.role === null) || !areBodies(text, groups))
      continue;
    lists.push({
      start: pair.open,
      end: pair.closed ? end + 1 : end,
      groups,
      confidence: pair.closed ? 1 : 0.9,
    });
  }
  return lists;
}

export const verbBracket: Rule = {
  id: 'verb-bracket',
  version: 1,
  matches: '括号内名单后接“牵头/配合/负责/按职责分工负责/会同”等动词；动词给出角色',
  emits: 'leads / supports / jointly-responsible',
  origin: 'list',
  positive: [
    {
      text: '推进改革。（市发改委牵头，市财政局、市商务局配合）',
      duties: ['lead:市发改委', 'support:市财政局', 'support:市商务局'],
    },
    {
      text: '推进改革。（市发改委牵头，市财政局等按职责分工负责）',
      duties: ['lead:市发改委', 'joint:市财政局'],
    },
    { text: '推进改革。（财政部、教育部等按职责分工负责）', duties: ['joint:财政部', 'joint:教育部'] },
    { text: '推进改革。（省税务局牵头）', duties: ['lead:省税务局'] },
    {
      text: '推进改革。（市教育局会同市财政局、市人社局负责）',
      duties: ['lead:市教育局', 'support:市财政局', 'support:市人社局'],
    },
    {
      text: '推进改革。（省民政厅指导，各市、县〔区〕人民政府落实）',
      duties: ['support:省民政厅', 'joint:各市、县〔区〕人民政府'],
    },
    {
      text: '推进改革。（市商务局牵头，市科技局，各市、县（市、区）人民政府、云岭新区管委会配合）',
      duties: [
        'lead:市商务局',
        'support:市科技局',
        'support:各市、县(市、区)人民政府',
        'support:云岭新区管委会',
      ],
    },
    {
      text: '推进改革。（人民银行、银保监会负责。列第一位者为牵头单位，下同）',
      duties: ['joint:人民银行', 'joint:银保监会'],
    },
    {
      text: '推进改革。（市发改委负责，市财政局按职责分工负责，2026年6月底前完成）',
      duties: ['joint:市发改委', 'joint:市财政局'],
    },
    {
      text: '推进改革。（市发改委、市财政局负责\n各地各部门要加强领导，确保落实到位。',
      duties: ['joint:市发改委', 'joint:市财政局'],
    },
    {
      text: '推进改革。（规划司牵头，财务司、办公厅配合）',
      duties: ['lead:规划司', 'support:财务司', 'support:办公厅'],
    },
    {
      text: '推进改革。（市住建局牵头起草，市司法局负责合法性审查）',
      duties: ['lead:市住建局', 'joint:市司法局'],
    },
    {
      text: '推进改革。（市财政局会市住建局、市国资委办理）',
      duties: ['lead:市财政局', 'support:市住建局', 'support:市国资委'],
    },
    {
      text: '推进改革。（副县长某某负责，县住建局落实）',
      duties: ['joint:县住建局'],
    },
    {
      text: '推进改革。（市数据局总牵头，各牵头部门分头落实）',
      duties: ['lead:市数据局', 'joint:各牵头部门'],
    },
    {
      text: '推进改革。（市发改委牵头，各参与单位按职责分工负责；持续推进）',
      duties: ['lead:市发改委', 'joint:各参与单位'],
    },
  ],
  negative: [
    '建立（政府负责人牵头）的工作机制。',
    '鼓励组建联合体（由龙头企业牵头）。',
    '推进项目（企业自主实施）建设。',
    '对草案（起草人负责）进行修订。',
    '实行县长负责制（县长负责，副县长协助）。',
    '落实（市教育局负责人签字）程序。',
  ],
  read,
};
