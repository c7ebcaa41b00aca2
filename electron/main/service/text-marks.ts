/** Claims as marks in a text: one mark for each thing at each place, whatever number of claims name it there. */
import type { DocumentId, EntityId } from '../../../graph-data/model/ids.ts';
import type { Evidence, TextRange } from '../../../graph-data/model/locator.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import type { TextDoubt, TextMark, TextMarkKind } from '../../bridge/contract.ts';

export const MARK_KINDS: readonly TextMarkKind[] = [
  'lead',
  'joint',
  'support',
  'initiative',
  'figure',
  'place',
  'citation',
  'doubt',
];

/** The kind of mark a named thing gets, by the kind of the thing. */
const BY_THING: Readonly<Record<string, TextMarkKind>> = {
  initiative: 'initiative',
  group: 'initiative',
  observation: 'figure',
  place: 'place',
  'cited-document': 'citation',
};
const DUTIES: Readonly<Record<string, TextMarkKind>> = {
  leads: 'lead',
  'jointly-responsible': 'joint',
  supports: 'support',
};
const DOUBTS: ReadonlySet<string> = new Set([
  'property:suspected-name',
  'property:suspected-value',
  'contradicts',
]);

/** A mark with its range in the file; names are filled in by the caller. */
export type LocatedMark = Omit<TextMark, 'name' | 'measure'> & {
  readonly measure: EntityId | null;
  readonly range: TextRange;
};

const thingKind = (id: EntityId): string => id.slice(0, id.indexOf(':'));

interface Meaning {
  readonly kind: TextMarkKind;
  readonly thing: EntityId;
  readonly measure: EntityId | null;
  readonly doubt: TextDoubt | null;
}

/** What a claim marks in the text; null where it says nothing that is printed there. */
function meaningOf({ subject, relation, object, basis, qualifiers }: Statement): Meaning | null {
  if (DOUBTS.has(relation)) {
    const doubt = { relation, value: qualifiers.value ?? null, reason: qualifiers.resolution ?? null };
    return { kind: 'doubt', thing: subject, measure: null, doubt };
  }
  if (basis === 'inferred') return null;
  const duty = DUTIES[relation];
  if (duty !== undefined) return { kind: duty, thing: subject, measure: object, doubt: null };
  // A property stands where its own value is printed, which need not be where the thing is named.
  if (object === null) return null;
  const named = BY_THING[thingKind(object)];
  if (named !== undefined) return { kind: named, thing: object, measure: null, doubt: null };
  return thingKind(object) === 'indicator'
    ? { kind: 'figure', thing: subject, measure: null, doubt: null }
    : null;
}

const inPrintedOrder = (a: LocatedMark, b: LocatedMark): number =>
  a.range.start - b.range.start ||
  b.range.end - a.range.end ||
  MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind);

/**
 * The marks of one document, in printed order.
 * @param rejected claims that were read and taken out by the user: their passages stay as they stand
 */
export function marksOf(
  document: DocumentId,
  statements: readonly Statement[],
  rejected: readonly Statement[] = [],
): readonly LocatedMark[] {
  const marks = new Map<string, LocatedMark>();
  const out = new Set(rejected);
  const add = (statement: Statement, meaning: Meaning, { range, line }: Evidence): void => {
    const isRejected = out.has(statement);
    const key = [
      meaning.kind,
      meaning.thing,
      meaning.measure,
      meaning.doubt?.relation,
      range.start,
      range.end,
      isRejected,
    ].join();
    const known = marks.get(key);
    marks.set(key, {
      ...meaning,
      ...{ range, line },
      rejected: isRejected,
      statements: [...new Set([...(known?.statements ?? []), statement.id])],
    });
  };
  for (const statement of [...statements, ...rejected]) {
    const here = statement.evidence.filter((evidence) => evidence.document === document);
    const meaning = here.length === 0 ? null : meaningOf(statement);
    if (meaning !== null) for (const evidence of here) add(statement, meaning, evidence);
  }
  return [...marks.values()].sort(inPrintedOrder);
}

/** How many marks of each kind begin in the range; in all without one. What was rejected does not count. */
export function countMarks(
  marks: readonly LocatedMark[],
  range?: TextRange,
): Readonly<Record<TextMarkKind, number>> {
  const counts: Record<TextMarkKind, number> = {
    ...{ lead: 0, joint: 0, support: 0, initiative: 0, figure: 0, place: 0, citation: 0, doubt: 0 },
  };
  for (const mark of marks)
    if (
      !mark.rejected &&
      (range === undefined || (mark.range.start >= range.start && mark.range.start < range.end))
    )
      counts[mark.kind] += 1;
  return counts;
}
