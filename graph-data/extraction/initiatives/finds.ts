/** All finds of one paragraph by the rules, without overlaps, and the reason for every type word and quotation left. */

import { ruleTag } from '../../model/rule.ts';
import type { Span } from '../places/name-text.ts';
import type { IgnoredName, IgnoredReason } from '../places/types.ts';
import { type Candidate, type ReadSegment, readSegments, startsWithPlace } from './candidates.ts';
import { findHeads } from './heads.ts';
import { countOf, type SharedList, sharedLists } from './lists.ts';
import { placeActRule, placeActs, placeCampaignRule, placeCampaigns } from './place-names.ts';
import { readQuote } from './quotes.ts';
import { firstFrom, type Reading } from './reading.ts';
import type { InitiativeRule } from './rule.ts';
import { headRule, listRule, quoteRule } from './rules.ts';
import { wholeRun } from './runs.ts';
import type { InitiativeFind, InitiativeType } from './types.ts';

export interface TaggedFind extends InitiativeFind {
  readonly rule: string;
  /** The clause it stands in. */
  readonly clause: Span;
}

export type LeftOut = Omit<IgnoredName, 'range' | 'surface'>;

export interface CountIssue extends Span {
  readonly said: number;
  readonly named: number;
}

export interface Finds {
  readonly found: readonly TaggedFind[];
  readonly ignored: readonly LeftOut[];
  readonly issues: readonly CountIssue[];
}

/** 三大工程, 九大行动: a numbered set, not one undertaking. */
const NUMBERED_SET = /(?:^|[^\d])([一二两三四五六七八九十]{1,2})大[^、,。]{0,8}$/u;

/** …示范区城市, …集群称号: a title given to a place. */
const TITLE = /^(?:城市|称号)/u;

/** 基金三期 is a fund: 期 takes the kind of the word before it. */
function typeOf(reading: Reading, { head, start }: Candidate): InitiativeType {
  if (!/期$/u.test(head.head.word)) return head.head.type;
  const before = reading.heads[firstFrom(reading.heads, head.start - 1)];
  return before && before.end === head.start && before.start >= start ? before.head.type : head.head.type;
}

function fromCandidate(reading: Reading, candidate: Candidate): InitiativeFind {
  const { start, end, head, verdict } = candidate;
  const confidence = verdict.name ? verdict.confidence : 0;
  const words = reading.prepared.mask.slice(start, head.end);
  const numbered = NUMBERED_SET.exec(words);
  if (!numbered)
    return {
      start,
      end,
      type: TITLE.test(reading.prepared.text.slice(head.end, end + 2))
        ? 'designation'
        : typeOf(reading, candidate),
      confidence,
    };
  return {
    start,
    end,
    type: 'group',
    group: { count: countOf(`${numbered[1]}大`), members: [] },
    confidence,
  };
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

/** True when the span lies in one of the sorted spans. */
function covered(spans: readonly Span[], span: Span): boolean {
  const other = spans[firstFrom(spans, span.start)];
  return other !== undefined && overlap(other, span);
}

/** In an interleaved page more words before a quotation may be another column's. */
const LONGEST_LEAD = 6;

/** 反颠覆“亮剑”行动 in a list of 反分裂、反渗透: words before a quotation belong to the list, not to the name. */
function trimmed(reading: Reading, segment: ReadSegment, candidate: Candidate): Candidate {
  const quote = reading.prepared.quotes[firstFrom(reading.prepared.quotes, candidate.start)];
  const previous = segment.items[candidate.item.index - 1];
  if (!quote || quote.end > candidate.head.start) return candidate;
  const lead = quote.start - candidate.start;
  const columns =
    reading.prepared.columnsInterleaved && lead > LONGEST_LEAD && !startsWithPlace(reading, candidate.start);
  if (columns) return { ...candidate, start: quote.start };
  if (!previous || candidate.start !== candidate.item.start) return candidate;
  const inList =
    lead > 0 && lead <= 4 && previous.end - previous.start <= 8 && !reading.headEnds.has(previous.end);
  return inList ? { ...candidate, start: quote.start } : candidate;
}

function readSegment(reading: Reading, segment: ReadSegment): { finds: TaggedFind[]; lists: SharedList[] } {
  const lists = sharedLists(reading, segment);
  const clause = { start: segment.start, end: segment.end };
  const shared = lists.flatMap((list) =>
    [...list.members, ...(list.sets ?? [])].map((find) => ({ ...find, rule: ruleTag(listRule), clause })),
  );
  const replaced = new Set(lists.flatMap((list) => list.replaces ?? []));
  const single = segment.candidates.flatMap((candidate): TaggedFind[] => {
    if (!candidate.verdict.name || replaced.has(candidate)) return [];
    const find = fromCandidate(reading, wholeRun(reading, segment, trimmed(reading, segment, candidate)));
    return [{ ...find, rule: ruleTag(headRule), clause }];
  });
  return { finds: [...single, ...shared], lists };
}

function clauseAt(reading: Reading, at: number): Span {
  return reading.prepared.segments[firstFrom(reading.prepared.segments, at)] ?? { start: at, end: at };
}

/** First come, first kept; a name that overlaps an earlier one is dropped. */
function disjoint(finds: readonly TaggedFind[]): TaggedFind[] {
  const kept: TaggedFind[] = [];
  for (const find of [...finds].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= find.start) kept.push(find);
  }
  return kept;
}

function leftQuotes(reading: Reading, taken: readonly Span[]): { finds: TaggedFind[]; ignored: LeftOut[] } {
  const finds: TaggedFind[] = [];
  const ignored: LeftOut[] = [];
  for (const span of reading.prepared.quotes) {
    const kind = 'quotation' as const;
    if (covered(reading.bodies, span)) ignored.push({ ...span, kind, reason: 'agency-name' });
    else if (covered(taken, span)) ignored.push({ ...span, kind, reason: 'inside-taken-name' });
    else {
      const verdict = readQuote(reading, span);
      if ('find' in verdict)
        finds.push({ ...verdict.find, rule: ruleTag(quoteRule), clause: clauseAt(reading, span.start) });
      else ignored.push({ ...span, kind, reason: verdict.reason });
    }
  }
  return { finds, ignored };
}

/** Every type word that is no part of a taken name, with the reason. */
function leftHeads(reading: Reading, segments: readonly ReadSegment[], taken: readonly Span[]): LeftOut[] {
  const reasons = new Map<number, { readonly start: number; readonly reason: IgnoredReason }>();
  for (const segment of segments) {
    for (const { head, start, verdict } of segment.candidates) {
      if (!verdict.name) reasons.set(head.start, { start, reason: verdict.reason });
    }
  }
  return reading.heads.flatMap((head): LeftOut[] => {
    if (covered(taken, head)) return [];
    const told = reasons.get(head.start);
    const reason = covered(reading.bodies, head)
      ? 'agency-name'
      : !head.free
        ? 'part-of-word'
        : (told?.reason ?? 'generic-phrase');
    return [{ start: told?.start ?? head.start, end: head.end, kind: 'initiative', reason }];
  });
}

/** Type words inside brackets, which the mask hides. */
function headsInBrackets(reading: Reading): LeftOut[] {
  return reading.prepared.brackets.flatMap((bracket) =>
    findHeads(reading.prepared.text.slice(bracket.start, bracket.end)).map((head): LeftOut => {
      const span = { start: bracket.start + head.start, end: bracket.start + head.end };
      return {
        ...span,
        kind: 'initiative',
        reason: covered(reading.bodies, span) ? 'agency-name' : 'in-bracket',
      };
    }),
  );
}

function countIssues(lists: readonly SharedList[]): CountIssue[] {
  return lists.flatMap(({ members, count, tail }) =>
    count === null || count === members.length || members.length < 2
      ? []
      : [{ ...tail, said: count, named: members.length }],
  );
}

/** Names told by a place and no type word. */
function placed(reading: Reading): TaggedFind[] {
  const tagged = (finds: readonly InitiativeFind[], rule: InitiativeRule): TaggedFind[] =>
    finds.map((find) => ({ ...find, rule: ruleTag(rule), clause: clauseAt(reading, find.start) }));
  return [...tagged(placeActs(reading), placeActRule), ...tagged(placeCampaigns(reading), placeCampaignRule)];
}

/** Reads one prepared paragraph. */
export function findInitiatives(reading: Reading): Finds {
  const segments = readSegments(reading);
  const read = segments.map((segment) => readSegment(reading, segment));
  const outside = (span: Span): boolean =>
    !covered(reading.bodies, span) && !covered(reading.prepared.titles, span);
  const named = disjoint([...read.flatMap(({ finds }) => finds), ...placed(reading)].filter(outside));
  const quotes = leftQuotes(reading, named);
  const found = disjoint([...named, ...quotes.finds]);
  const lists = read.flatMap((segment) => segment.lists);
  return {
    found,
    ignored: [...quotes.ignored, ...leftHeads(reading, segments, found), ...headsInBrackets(reading)],
    issues: countIssues(lists),
  };
}
