/** Runs the rules over a document and resolves the names of every list. */
import type { Role } from '../model/statement.ts';
import type { LocatedDocument, Paragraph } from '../readers/index.ts';
import { findStatedRule, type StatedRoleRule, type StatedRule } from './document-rules.ts';
import { NOTHING_INHERITED } from './names/inherit.ts';
import { type ReadName, readNames } from './names/read-names.ts';
import type { NameSpan } from './names/split.ts';
import type { DutyList, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { slipRequest } from './rules/slip-request.ts';
import { sectionAt } from './section-at.ts';

export interface ReadDutyName extends ReadName {
  readonly role: Role;
  /** What the list itself prints, where a rule of the document gives another role. */
  readonly printedRole?: Role;
  /** 1-based position in the printed list. */
  readonly order: number;
  readonly guides: boolean;
}

/** A list of the document with its names resolved and its roles settled. */
export interface ReadList {
  readonly rule: Rule;
  readonly list: DutyList;
  /** Index of the paragraph in the document. */
  readonly paragraph: number;
  readonly names: readonly ReadDutyName[];
  readonly rejected: readonly NameSpan[];
}

interface FoundList {
  readonly rule: Rule;
  readonly list: DutyList;
}

/** True when no list of `taken` (sorted, disjoint) overlaps; binary search keeps long paragraphs linear. */
function isFree(taken: readonly FoundList[], list: DutyList): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.list.end ?? 0) <= list.start) low = middle + 1;
    else high = middle;
  }
  return (taken[low]?.list.start ?? Number.POSITIVE_INFINITY) >= list.end;
}

const byStart = (left: FoundList, right: FoundList): number => left.list.start - right.list.start;

/** All lists of one paragraph; a place belongs to the first rule that reads it. */
export function listsOf(paragraph: Paragraph, active: readonly Rule[]): FoundList[] {
  let taken: FoundList[] = [];
  const everywhere: FoundList[] = [];
  for (const rule of active) {
    const found = rule.read(paragraph).map((list) => ({ rule, list }));
    const free = found.filter(({ list }) => list.wholeDocument !== true && isFree(taken, list));
    everywhere.push(...found.filter(({ list }) => list.wholeDocument === true));
    if (free.length > 0) taken = [...taken, ...free].sort(byStart);
  }
  return [...taken, ...everywhere].sort(byStart);
}

/** Resolves the names of one list in printed order. */
export function resolveList(paragraph: Paragraph, list: DutyList): Pick<ReadList, 'names' | 'rejected'> {
  const names: ReadDutyName[] = [];
  const rejected: NameSpan[] = [];
  let state = NOTHING_INHERITED;
  for (const group of list.groups) {
    const read = readNames(paragraph, group.start, group.end, state);
    state = read.state;
    rejected.push(...read.rejected);
    for (const name of read.names) {
      names.push({
        ...name,
        role: name.remark ?? group.role ?? 'joint',
        order: names.length + 1,
        guides: group.guides,
      });
    }
  }
  return { names, rejected };
}

/** A rule of the document makes it a lead; what the list prints is kept. */
function asLead(name: ReadDutyName): ReadDutyName {
  return { ...name, role: 'lead', printedRole: name.role };
}

/** The first-listed body leads where the document says so; a class of bodies never becomes a lead by this rule. */
function promoteFirst(list: ReadList): ReadList {
  const first = list.names[0];
  if (!first || first.resolved.collective || list.names.some((name) => name.role !== 'joint')) return list;
  return { ...list, names: [asLead(first), ...list.names.slice(1)] };
}

/** Starred bodies lead where the document says so. */
function promoteStarred(list: ReadList): ReadList {
  const names = list.names.map((name) => (name.starred && name.role === 'joint' ? asLead(name) : name));
  return { ...list, names };
}

/** The bodies before the mark lead where the document says so; all of them when the list has no mark. */
function promoteBeforeMark(list: ReadList, text: string, mark: string): ReadList {
  if (list.names.some((name) => name.role !== 'joint')) return list;
  const from = list.names[0]?.start ?? 0;
  const at = list.names.findIndex(
    (name, index) => index > 0 && text.slice(list.names[index - 1]?.end ?? from, name.start).includes(mark),
  );
  const leads = at < 0 ? list.names.length : at;
  const names = list.names.map((name, index) =>
    index < leads && !name.resolved.collective ? asLead(name) : name,
  );
  return { ...list, names };
}

/** All responsible bodies lead where the list has no lead of its own; a class of bodies never does. */
function promoteAll(list: ReadList): ReadList {
  if (list.names.some((name) => name.role !== 'joint')) return list;
  const names = list.names.map((name) => (name.resolved.collective ? name : asLead(name)));
  return { ...list, names };
}

/** From the rule's own list on; a rule stated after the last list (a note under a table) holds for all. */
function isGoverned(list: ReadList, stated: StatedRoleRule, isNote: boolean): boolean {
  if (isNote) return true;
  return (
    list.paragraph > stated.paragraph ||
    (list.paragraph === stated.paragraph && list.list.end >= stated.offset)
  );
}

function noteAfterLists(lists: readonly ReadList[], stated: StatedRoleRule): boolean {
  return lists.every((list) => list.paragraph < stated.paragraph);
}

export interface ReadLists {
  readonly lists: readonly ReadList[];
  /** The rule the document states about the roles of its lists. */
  readonly stated: StatedRule | null;
}

/** The measure of a list, or its paragraph where no section holds it. */
function placeOf(document: LocatedDocument, { paragraph }: ReadList): string {
  return String(sectionAt(document.sections, paragraph) ?? `paragraph ${paragraph}`);
}

/** A sentence whose bodies a list of the same measure names again says nothing more: the list is the stronger place. */
function withoutRepeats(document: LocatedDocument, lists: readonly ReadList[]): ReadList[] {
  const keyOf = (list: ReadList, agency: string): string => `${placeOf(document, list)}:${agency}`;
  const listed = new Set(
    lists
      .filter((list) => list.rule.origin !== 'prose')
      .flatMap((list) => list.names.map(({ resolved }) => keyOf(list, resolved.agency))),
  );
  return lists.flatMap((list) => {
    if (list.rule.origin !== 'prose' || list.list.wholeDocument === true) return [list];
    const names = list.names.filter(({ resolved }) => !listed.has(keyOf(list, resolved.agency)));
    return names.length > 0 ? [{ ...list, names }] : [];
  });
}

export function readLists(document: LocatedDocument): ReadLists {
  const active = document.header.type === 'routing-slip' ? [...rules, slipRequest] : rules;
  const found = document.paragraphs.flatMap((paragraph, index) =>
    listsOf(paragraph, active).map(
      ({ rule, list }): ReadList => ({ rule, list, paragraph: index, ...resolveList(paragraph, list) }),
    ),
  );
  return settleRoles(document, withoutRepeats(document, found));
}

/** How a stated rule changes one list it governs. */
function promoted(
  document: LocatedDocument,
  lists: readonly ReadList[],
  stated: StatedRule,
): (list: ReadList) => ReadList {
  if (stated.kind === 'starred') return promoteStarred;
  if (stated.kind === 'first-listed') return promoteFirst;
  if (stated.kind === 'before-mark')
    return (list) =>
      promoteBeforeMark(list, document.paragraphs[list.paragraph]?.folded.text ?? '', stated.mark);
  const led = new Set(
    lists
      .filter((list) => list.names.some((name) => name.role === 'lead'))
      .map((list) => placeOf(document, list)),
  );
  return (list) => (led.has(placeOf(document, list)) ? list : promoteAll(list));
}

/** The roles the document states once for all its lists. */
function settleRoles(document: LocatedDocument, lists: readonly ReadList[]): ReadLists {
  const stated = findStatedRule(document);
  if (!stated) return { lists, stated };
  const isNote = noteAfterLists(lists, stated);
  const promote = promoted(document, lists, stated);
  const settled = lists.map((list) => {
    const governed = stated.kind === 'starred' || isGoverned(list, stated, isNote);
    return governed && list.rule.origin !== 'prose' ? promote(list) : list;
  });
  return { lists: settled, stated };
}
