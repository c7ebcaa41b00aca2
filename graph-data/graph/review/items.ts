/** Claims and issues of one document → its review queue, in reading order. */
import { type AppliedAmendment, type ClaimReading, readingOf } from '../../model/amended.ts';
import type { Amendment, ThingReference } from '../../model/amendment.ts';
import type { EntityRecord } from '../../model/entity.ts';
import { type EntityId, issueId, type StatementId } from '../../model/ids.ts';
import type { Issue } from '../../model/issue.ts';
import type { Statement } from '../../model/statement.ts';
import { roleOf } from '../printed-lists.ts';
import type {
  ReviewAmendment,
  ReviewClaim,
  ReviewIssue,
  ReviewItem,
  ReviewReading,
  ReviewThing,
} from './types.ts';

export interface ReviewSource {
  /** Claims of the document as they stand, by the role rule in force. */
  readonly statements: readonly Statement[];
  /** The id a claim was read under, where the role rule in force gave it another. */
  readonly readAs: (id: StatementId) => StatementId;
  readonly issues: readonly Issue[];
  readonly thing: (id: EntityId) => EntityRecord | undefined;
  /** What the ledger did to claims of the document. */
  readonly applied: readonly AppliedAmendment[];
  readonly amendments: ReadonlyMap<string, Amendment>;
}

/** Claims that follow from others, or that somebody curated, are not what was read. */
const wasRead = ({ basis }: Statement): boolean => basis === 'read';

export function issueItem({ document, code, line, range, message }: Issue): ReviewIssue {
  const start = range?.start ?? 0;
  return {
    ...{ kind: 'issue', code, line, start, message },
    id: issueId(document, code, String(line), String(start), message),
  };
}

function numberOf(thing: EntityRecord | undefined): string {
  const number = thing?.kind === 'document' ? undefined : thing?.properties['number'];
  return typeof number === 'string' ? number : '';
}

/** Ends of claims as things in few words; each thing once, so that a queue of thousands crosses the boundary light. */
function describer(thing: ReviewSource['thing']): (end: ThingReference) => ReviewThing {
  const known = new Map<string, ReviewThing>();
  return (end) => {
    const key = `${end.id} ${end.name}`;
    const told = known.get(key) ?? { ...end, number: numberOf(thing(end.id)) };
    known.set(key, told);
    return told;
  };
}

/** Builds items of one document; an end is called what it is called now, in an amended claim what it was called when it was read. */
export function reviewItems(source: ReviewSource): readonly ReviewItem[] {
  const describe = describer(source.thing);
  const told = ({ statement, subject, object }: ClaimReading): ReviewReading => ({
    subject: describe(subject),
    relation: statement.relation,
    object: object === null ? null : describe(object),
    role: roleOf(statement),
    value: statement.object === null ? (statement.qualifiers.value ?? null) : null,
  });
  const standing = (statement: Statement): ClaimReading => readingOf(statement, source.thing);
  const claimOf = (
    id: StatementId,
    reading: ClaimReading,
    amendment: ReviewAmendment | null,
  ): ReviewClaim => {
    const { qualifiers, rule, confidence, origin, evidence } = reading.statement;
    const [place] = evidence;
    return {
      ...told(reading),
      ...{ kind: 'claim', id, rule, confidence, origin, amendment },
      surface: qualifiers.surface ?? null,
      line: place?.line ?? 0,
      paragraph: place?.paragraph ?? 0,
      start: place?.range.start ?? 0,
    };
  };
  const now = new Map(source.statements.map((statement) => [source.readAs(statement.id), statement]));
  const amendmentOf = (amendment: Amendment, result: StatementId | null): ReviewAmendment => {
    const statement = result === null ? undefined : now.get(result);
    return {
      id: amendment.id,
      state: statement === undefined ? 'rejected' : 'changed',
      now: statement === undefined ? null : told(standing(statement)),
      ...{ author: amendment.author, note: amendment.note, at: amendment.at },
    };
  };
  const amended = new Map<StatementId, ReviewClaim>();
  for (const { amendment, source: reading, result } of source.applied) {
    const entry = source.amendments.get(amendment);
    if (reading === null || !wasRead(reading.statement) || !isAboutClaim(entry)) continue;
    const { id } = reading.statement;
    amended.set(id, claimOf(id, reading, amendmentOf(entry, result)));
  }
  const claims = source.statements.flatMap((statement) => {
    const id = source.readAs(statement.id);
    const isOwn = id !== statement.id || wasRead(statement);
    return isOwn && !amended.has(id) ? [claimOf(id, standing(statement), null)] : [];
  });
  const items: readonly ReviewItem[] = [...claims, ...amended.values(), ...source.issues.map(issueItem)];
  return items.toSorted((a, b) => a.line - b.line || a.start - b.start);
}

/** Entries about things move claims too; only what was said of the claim itself is a decision about it. */
function isAboutClaim(entry: Amendment | undefined): entry is Amendment {
  return entry?.content.kind === 'claim-rejected' || entry?.content.kind === 'claim-changed';
}
