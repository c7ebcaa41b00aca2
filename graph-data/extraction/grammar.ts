/**
 * The grammar of a responsibility list: labels (牵头单位：…；责任单位：…), clauses with a verb (…牵头，…配合), and
 * mixtures. Works on a folded range without its outer bracket.
 */
import type { Role } from '../model/statement.ts';
import { isClosing, isOpening } from '../readers/brackets.ts';
import { bareLabels, FIRST_LISTED, findLabels, type Label, readCue } from './cues.ts';
import type { DutyGroup } from './duty.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A clause longer than this is text; keeps the cue patterns bounded. */
const LONGEST_CLAUSE = 900;
/** The sentence that states the rule of order is short; a longer clause that holds it is something else. */
const LONGEST_RULE = 40;
const NOT_NAMES =
  /^(?:(?:逗号|分号)之?[前后].*|(?:以下|下列|上述|其他|其余).*(?:均|都).*|.*不再.{0,4}列出|下同|以下同|同上|(?:长期|持续|全年|年内|常年|逐年|分步|滚动|有序|全程|立行立改|分阶段)+(?:坚持|推进|任务|实施|落实|开展|完成|整改|组织实施)?|常态化.*|贯穿全年|全年|每年.*|每季度.*|按月.*|(?:完成)?(?:时限|时间|期限|时间节点|进度).*|.{0,8}\d{4}年.{0,24}|\d{1,2}月.{0,16}|“?十[四五]五”?.*|(?:今年|明年|年内|年底|近期|立即|即时).{0,16}|.*(?:月底|年底|季度|上旬|中旬|下旬)前?(?:完成|落实)?|分年度.*|责任领导.*)$/u;

/** A `、` or a space after a role verb separates clauses too: 甲局牵头、乙局配合. */
function endsClause(text: string, at: number, from: number): boolean {
  const character = text.charAt(at);
  if (character !== '、' && character !== ' ') return false;
  if (!/(?:牵头|负责|配合|主办|参与|落实|协办|实施)$/u.test(text.slice(Math.max(from, at - 4), at)))
    return false;
  return !/^(?:牵头|负责|配合|主办|参与|落实|协办|实施|组织|推进|督促|指导)/u.test(
    text.slice(at + 1, at + 5),
  );
}

/** Cuts at `;`, `。` and `,` outside brackets. */
function clauses(text: string, range: Range): Range[] {
  const found: Range[] = [];
  let from = range.start;
  let depth = 0;
  for (let at = range.start; at < range.end; at += 1) {
    const character = text.charAt(at);
    if (isOpening(character)) depth += 1;
    else if (isClosing(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (/[,;。]/u.test(character) || endsClause(text, at, range.start))) {
      found.push({ start: from, end: at });
      from = at + 1;
    }
  }
  found.push({ start: from, end: range.end });
  return found.filter((clause) => text.slice(clause.start, clause.end).trim() !== '');
}

/** 会同 and the like inside a clause: who stands before leads, who stands after supports. */
const TOGETHER =
  /(?:牵头)?(?:负责)?[,]?(?:会同|会商|联合(?=[省市县区各有相国自中])|商(?=[省市县区各有相])|(?<=[局委办厅部])会(?=[省市县区各有相国自]))/u;
const GUIDES = /(?:负责)?(?:指导|督促|督导)(?=[省市县区各有相属])/u;
const LEADS_INSIDE = /(?<=.)牵头(?:负责|组织)?(?=[省市县区各有相自国])/u;

function innerGroups(text: string, names: Range, role: Role, guides: boolean): DutyGroup[] {
  const words = text.slice(names.start, names.end);
  const group = (start: number, end: number, of: Role, guiding = false): DutyGroup[] =>
    end > start ? [{ role: of, start: names.start + start, end: names.start + end, guides: guiding }] : [];
  const together = TOGETHER.exec(words);
  if (together) {
    const after = together.index + together[0].length;
    return [...group(0, together.index, 'lead'), ...group(after, words.length, 'support')];
  }
  const guide = GUIDES.exec(words);
  if (guide && guide.index > 1) {
    const after = guide.index + guide[0].length;
    return [...group(0, guide.index, 'support', true), ...group(after, words.length, role)];
  }
  const leads = LEADS_INSIDE.exec(words);
  if (leads) {
    const after = leads.index + leads[0].length;
    return [...group(0, leads.index, 'lead'), ...group(after, words.length, role)];
  }
  return group(0, words.length, role, guides);
}

function isIgnored(clause: string): boolean {
  const words = clause.replace(/\s/gu, '');
  return (
    NOT_NAMES.test(words) ||
    (words.length < LONGEST_RULE && FIRST_LISTED.test(words)) ||
    /^(?:列|排)(?:名|序)?(?:在)?(?:第一|首)/u.test(words)
  );
}

/** What to do with names that no verb follows. */
function leftover(
  text: string,
  pending: Range,
  groups: readonly DutyGroup[],
  defaultRole: Role | null,
): readonly DutyGroup[] {
  if (TOGETHER.test(text.slice(pending.start, pending.end)))
    return innerGroups(text, pending, 'joint', false);
  const afterLead = groups.some((group) => group.role === 'lead') && defaultRole === null;
  const role = defaultRole ?? (afterLead ? 'support' : null);
  return [{ role, start: pending.start, end: pending.end, guides: false }];
}

/** Groups of a range without labels; `defaultRole` is that of the label before it. */
function readClauses(text: string, range: Range, defaultRole: Role | null): DutyGroup[] {
  const groups: DutyGroup[] = [];
  let pending: Range | null = null as Range | null;
  for (const clause of clauses(text, range)) {
    const words = text.slice(clause.start, clause.end);
    if (clause.end - clause.start > LONGEST_CLAUSE || isIgnored(words)) continue;
    const cue = readCue(words);
    if (!cue) {
      pending = { start: pending?.start ?? clause.start, end: clause.end };
      continue;
    }
    const end = clause.start + cue.namesLength;
    if (pending && defaultRole !== null && groups.length === 0 && cue.role !== defaultRole) {
      groups.push({ role: defaultRole, start: pending.start, end: pending.end, guides: false });
      pending = null;
    }
    const supports = /^\s*(?:会同|联合|并会同|协同)/u.test(words) && cue.role !== 'lead';
    const start = pending?.start ?? clause.start;
    groups.push(...innerGroups(text, { start, end }, supports ? 'support' : cue.role, cue.guides));
    pending = null;
  }
  if (pending) groups.push(...leftover(text, pending, groups, defaultRole));
  return groups.filter((group) => text.slice(group.start, group.end).trim() !== '');
}

export interface ReadDuty {
  readonly groups: readonly DutyGroup[];
  readonly labels: readonly Label[];
}

/** Reads the groups of a folded range; `defaultRole` holds for names before the first label (a table column). */
export function readDuty(text: string, start: number, end: number, defaultRole: Role | null): ReadDuty {
  const found = findLabels(text, start, end);
  const labels = [...bareLabels(text, start, found[0]?.start ?? end), ...found];
  const groups: DutyGroup[] = [];
  const firstLabel = labels[0];
  if (!firstLabel || text.slice(start, firstLabel.start).trim() !== '') {
    groups.push(...readClauses(text, { start, end: firstLabel?.start ?? end }, defaultRole));
  }
  labels.forEach((label, index) => {
    if (label.role === null) return;
    groups.push(...readClauses(text, { start: label.end, end: labels[index + 1]?.start ?? end }, label.role));
  });
  return { groups, labels };
}
