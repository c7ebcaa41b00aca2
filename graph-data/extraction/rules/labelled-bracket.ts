import { type BracketPair, bracketPairs } from '../../readers/brackets.ts';
import type { Paragraph } from '../../readers/index.ts';
import { bareLabels, findLabels } from '../cues.ts';
import { readDuty } from '../grammar.ts';
import { areBodies, insideTitle, mostlyBodies } from '../lists.ts';
import { isPlausible } from '../names/morphology.ts';
import type { DutyList, Rule } from '../rule.ts';

/** Characters after the opening bracket within which the first label begins (完成时限 may stand before it). */
const LABEL_WITHIN = 80;

/** True when the printed line that ends at `at` ends with a whole name and the next one does not go on with the list. */
function listEndsAtBreak(text: string, from: number, at: number): boolean {
  const name =
    text
      .slice(from, at)
      .split(/[、,;:]/u)
      .at(-1) ?? '';
  const next = text.slice(at, at + 24);
  return (
    isPlausible(name.trim()) &&
    !/^[、,;:)〕\]】及和]/u.test(next) &&
    !/^[^、。,]{1,12}[、)〕\]】]/u.test(next)
  );
}

/** Where a list without closing bracket ends: the first full stop, a line break after a whole name, or the paragraph. */
function contentEnd(paragraph: Paragraph, pair: BracketPair): number {
  if (pair.closed) return pair.close;
  const text = paragraph.folded.text;
  const stop = text.slice(pair.open, pair.close).search(/。/u);
  const end = stop < 0 ? pair.close : pair.open + stop;
  const mark = paragraph.marks.find(
    ({ offset }) => offset > pair.open && offset < end && listEndsAtBreak(text, pair.open, offset),
  );
  return mark?.offset ?? end;
}

function readPair(paragraph: Paragraph, pair: BracketPair): DutyList | null {
  const text = paragraph.folded.text;
  const start = pair.open + 1;
  const end = contentEnd(paragraph, pair);
  const labels = findLabels(text, start, Math.min(end, start + LABEL_WITHIN));
  const bare = labels.length === 0 ? bareLabels(text, start, end)[0] : undefined;
  if ((labels.length === 0 && bare?.role == null) || insideTitle(text, pair.open)) return null;
  const { groups } = readDuty(text, start, end, null);
  const named = groups.map((group) => (group.role === null ? { ...group, role: 'joint' as const } : group));
  const accepted = bare ? areBodies(text, named) : mostlyBodies(text, named);
  if (!accepted) return null;
  const list: DutyList = { start: pair.open, end, groups: named, confidence: 1 };
  if (pair.closed) return { ...list, end: end + 1 };
  const concern = { code: 'unclosed-list', message: '责任单位列表的括号没有闭合，按句末截止读取，请核对。' };
  return { ...list, confidence: 0.9, concern };
}

/** Brackets that stand inside no other responsibility list. */
function read(paragraph: Paragraph): DutyList[] {
  const text = paragraph.folded.text;
  const lists: DutyList[] = [];
  for (const pair of bracketPairs(text)) {
    if (pair.open < (lists.at(-1)?.end ?? 0)) continue;
    const list = readPair(paragraph, pair);
    if (list) lists.push(list);
  }
  return lists;
}

export const labelledBracket: Rule = {
  id: 'labelled-bracket',
  version: 1,
  matches: '任何括号内以“责任单位/牵头单位/配合单位…：”开头的名单；标签写明了角色，缺右括号时读到句末',
  emits: 'leads / supports / jointly-responsible',
  origin: 'list',
  positive: [
    {
      text: '（一）建设港口。（责任单位：市发改委、财政局，各县区）',
      duties: ['joint:市发改委', 'joint:市财政局', 'joint:各县区'],
    },
    { text: '完成改造。〔责任单位:市委组织部、宣传部〕', duties: ['joint:市委组织部', 'joint:市委宣传部'] },
    { text: '完成改造。[责任部门：省科技厅、工信厅]', duties: ['joint:省科技厅', 'joint:省工信厅'] },
    {
      text: '完成改造。【牵头单位：市住建局；配合单位：市公安局、各区政府】',
      duties: ['lead:市住建局', 'support:市公安局', 'support:各区政府'],
    },
    {
      text: '完成改造。（牵头单位:县农业农村局;责任单位:县水利局、各乡镇',
      duties: ['lead:县农业农村局', 'joint:县水利局', 'joint:各乡镇'],
    },
    {
      text: '完成改造。（责任单位：市经信局牵头，市商务局配合）',
      duties: ['lead:市经信局', 'support:市商务局'],
    },
    {
      text: '完成改造。（牵头单位：市教育局 责任单位：市人社局）',
      duties: ['lead:市教育局', 'joint:市人社局'],
    },
    { text: '完成改造。（完成时限：2026年底；责任单位：市水利局）', duties: ['joint:市水利局'] },
    { text: '完成改造。（责任领导：分管副市长；责任单位：市水利局）', duties: ['joint:市水利局'] },
    {
      text: '完成改造。（牵头单位市水利局；配合单位：市财政局）',
      duties: ['lead:市水利局', 'support:市财政局'],
    },
    {
      text: '完成改造。（牵头单位县文旅局责任单位县公安局、县应急局）',
      duties: ['lead:县文旅局', 'joint:县公安局', 'joint:县应急局'],
    },
    {
      text: '完成改造。（责任単位：省水利斤、省住房城乡建设厅）',
      duties: ['joint:省水利厅', 'joint:省住房城乡建设厅'],
    },
    { text: '完成改造。(责任 单位：市水利局）', duties: ['joint:市水利局'] },
    {
      text: '完成改造。（第一责任单位：市发改委；第二责任单位：市司法局）',
      duties: ['lead:市发改委', 'joint:市司法局'],
    },
    {
      text: '完成改造。（责任单位：永芦县委、县政府，兵团教育局、科技局）',
      duties: ['joint:永芦县委', 'joint:永芦县政府', 'joint:兵团教育局', 'joint:兵团科技局'],
    },
    {
      text: '完成改造。（牵头单位市审计局，配合单位市财政局）',
      duties: ['lead:市审计局', 'support:市财政局'],
    },
    {
      text: '完成改造。（责任单位：市教育局、市财政局\n各地要结合实际，认真抓好落实。',
      duties: ['joint:市教育局', 'joint:市财政局'],
    },
    {
      text: '完成改造。（责任单位：市发改委（牵头）、市财政局）',
      duties: ['lead:市发改委', 'joint:市财政局'],
    },
  ],
  negative: [
    '各责任单位（含牵头单位）要高度重视。',
    '《关于明确责任（责任单位：市财政局）的通知》已经印发。',
    '（责任人要按时到岗）',
    '（主任单位：市财政局）',
    '（龙头单位：市水利局）',
    '（配套单位：市水利局）',
  ],
  read,
};
