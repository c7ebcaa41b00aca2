import { LONGEST_LIST } from '../../readers/brackets.ts';
import type { Paragraph } from '../../readers/index.ts';
import { firstLine, lineAt } from '../../readers/located-text.ts';
import { bareLabels, findLabels } from '../cues.ts';
import { readDuty } from '../grammar.ts';
import { areBodies, mostlyBodies } from '../lists.ts';
import { isPlausible } from '../names/morphology.ts';
import type { DutyList, Rule } from '../rule.ts';

/** A full stop after which no further label of the same list follows. */
const LIST_STOP = /。(?!\s*(?:牵头|责任|配合|协办|主办|协同|参与)(?:责任|配合)?(?:单位|部门))/u;

/** The number of a next measure behind a name: 市商务局（二）发放消费券, 市投促局2.建设商圈. */
const NEXT_ITEM =
  /(?<=[\u4e00-\u9fa5)])(?:\s+[一二三四五六七八九十]{1,3}、|\s*[(〔][一二三四五六七八九十]{1,3}[)〕]|\s*\d{1,2}[.、])(?=\s*[\u4e00-\u9fa5“(（])/gu;

/** Where the next measure begins on the same line; a number before a body only counts the bodies. */
function nextItem(text: string, from: number, end: number): number {
  for (const match of text.slice(from, end).matchAll(NEXT_ITEM)) {
    const after = from + match.index + match[0].length;
    const words = text.slice(after, end).split(/[、,;。\s:]/u)[0] ?? '';
    if (!isPlausible(words)) return from + match.index;
  }
  return end;
}

/** A labelled list that stands outside brackets ends with its sentence, or where the next measure begins. */
function listEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_LIST);
  const stop = text.slice(from, limit).search(LIST_STOP);
  return nextItem(text, from, stop < 0 ? limit : from + stop);
}

/** Where the words begin: behind the number, dash or dot of the paragraph. */
function bodyStart(paragraph: Paragraph): number {
  const text = paragraph.folded.text;
  const mark = /^[\s\-*·•—○●■◆]+/u.exec(text)?.[0].length ?? 0;
  return Math.max(mark, paragraph.numbering?.length ?? 0);
}

/** Characters looked at before a label. */
const NEARBY = 8;

/** Labels inside running text count only after a full stop or at the start of a printed line. */
function startsThere(paragraph: Paragraph, at: number): boolean {
  if (at <= bodyStart(paragraph) || /[【〔[]/u.test(paragraph.folded.text.charAt(at))) return true;
  const before = paragraph.folded.text.slice(Math.max(0, at - NEARBY), at).trimEnd();
  if (
    at === 0 ||
    /\s/u.test(paragraph.folded.text.charAt(at - 1)) ||
    (before === '' && at < NEARBY) ||
    /[。;)〕\]】]$/u.test(before)
  )
    return true;
  return lineAt(paragraph, at) > Math.max(firstLine(paragraph), lineAt(paragraph, at - 1));
}

function read(paragraph: Paragraph): DutyList[] {
  const text = paragraph.folded.text;
  const lists: DutyList[] = [];
  for (const label of findLabels(text, 0, text.length)) {
    if (label.role === null || label.start < (lists.at(-1)?.end ?? 0) || !startsThere(paragraph, label.start))
      continue;
    const end = listEnd(text, label.end);
    const { groups } = readDuty(text, label.start, end, null);
    const named = groups.filter((group) => group.role !== null);
    if (mostlyBodies(text, named)) lists.push({ start: label.start, end, groups: named, confidence: 1 });
  }
  if (lists.length > 0) return lists;
  const from = bodyStart(paragraph);
  const bare = bareLabels(text, from, text.length)[0];
  const end = listEnd(text, bare?.end ?? 0);
  if (!bare || bare.role === null || text.slice(end + 1).trim() !== '') return [];
  const { groups } = readDuty(text, from, end, null);
  return areBodies(text, groups) ? [{ start: from, end, groups, confidence: 0.9 }] : [];
}

export const labelledParagraph: Rule = {
  id: 'labelled-paragraph',
  version: 1,
  matches: '不带括号、独立成段（或句末另起）的“责任单位：…”“牵头单位：…；配合单位：…”；标签写明角色',
  emits: 'leads / supports / jointly-responsible',
  origin: 'list',
  positive: [
    {
      text: '责任单位：省水利厅、民政厅，各市、县（区）人民政府',
      duties: ['joint:省水利厅', 'joint:省民政厅', 'joint:各市、县(区)人民政府'],
    },
    {
      text: '牵头单位：市教育局；配合单位：市财政局、人社局。',
      duties: ['lead:市教育局', 'support:市财政局', 'support:市人社局'],
    },
    {
      text: '牵头责任单位：市发展改革委。协同责任单位：市商务局等，各县、市、区政府。',
      duties: ['lead:市发展改革委', 'support:市商务局', 'support:各县、市、区政府'],
    },
    { text: '【责任单位】市文旅局、市体育局', duties: ['joint:市文旅局', 'joint:市体育局'] },
    { text: '新建学校三所。责任单位：市教育局、市住建局', duties: ['joint:市教育局', 'joint:市住建局'] },
    {
      text: '责任单位\n市应急管理局\n市消防救援支队\n团市委',
      duties: ['joint:市应急管理局', 'joint:市消防救援支队', 'joint:团市委'],
    },
    { text: '规范执法。责任单位为市司法局、市水利局。', duties: ['joint:市司法局', 'joint:市水利局'] },
    { text: '责任单位 县教育局、县住建局', duties: ['joint:县教育局', 'joint:县住建局'] },
    { text: '主办单位：市文旅局 协办单位：市体育局', duties: ['lead:市文旅局', 'support:市体育局'] },
    { text: '（九）牵头单位为市财政局，配合单位为市审计局。', duties: ['lead:市财政局', 'support:市审计局'] },
    { text: '- 责任单位：市国资委、市属企业', duties: ['joint:市国资委', 'joint:市属企业'] },
    { text: '8.责任单位：市人社局；', duties: ['joint:市人社局'] },
    { text: '5.推进采购【责任单位】市财政局', duties: ['joint:市财政局'] },
    { text: '6.推进招标。责任单位;市发改委', duties: ['joint:市发改委'] },
    { text: '（一）生产总值增长7%以上 责任单位：区发改局 （二）（略）', duties: ['joint:区发改局'] },
    {
      text: '（一）办节。责任单位：市商务局、各县（市、区）政府 （二）发券。责任单位：市财政局',
      duties: ['joint:市商务局', 'joint:各县(市、区)政府', 'joint:市财政局'],
    },
    {
      text: '1.引店。责任单位：市商务局2.建街。责任单位：市住建局',
      duties: ['joint:市商务局', 'joint:市住建局'],
    },
  ],
  negative: [
    '各责任单位要加强组织领导，明确分工。',
    '责任单位要于每月底前报送进展。',
    '牵头单位：张三',
    '主送单位：市教育局',
  ],
  read,
};
