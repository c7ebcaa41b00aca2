/** What the review of every document rests on, gathered once for each session: claims by document, imports, the ledger, accepted claims found again. */
import {
  claimsNear,
  findClaim,
  issueItem,
  type ReviewIssue,
} from '../../../../graph-data/graph/review/index.ts';
import type { AppliedAmendment } from '../../../../graph-data/model/amended.ts';
import type { Amendment } from '../../../../graph-data/model/amendment.ts';
import { type NewerEditions, newerEditions } from '../../../../graph-data/model/edition.ts';
import type { EntityRecord } from '../../../../graph-data/model/entity.ts';
import type { DocumentId, EntityId, Sha256, StatementId } from '../../../../graph-data/model/ids.ts';
import type { ReviewAcceptance, ReviewItemId } from '../../../../graph-data/model/review.ts';
import type { Statement } from '../../../../graph-data/model/statement.ts';
import { grouped } from '../grouped.ts';
import { oncePerSession } from '../once.ts';
import type { Session } from '../session.ts';

export interface FoundAgain {
  readonly claim: StatementId;
  readonly document: DocumentId;
}

export interface ReviewGround {
  readonly thing: (id: EntityId) => EntityRecord | undefined;
  /** Claims by the role rules in force, in reading order. */
  readonly statements: ReadonlyMap<DocumentId, readonly Statement[]>;
  /** How many of the claims of each document were read of it. */
  readonly claimCounts: ReadonlyMap<DocumentId, number>;
  readonly issues: ReadonlyMap<DocumentId, readonly ReviewIssue[]>;
  readonly imported: ReadonlyMap<Sha256, { readonly name: string; readonly importedAt: string }>;
  /** Documents of imported files. */
  readonly own: ReadonlySet<DocumentId>;
  readonly amendments: ReadonlyMap<string, Amendment>;
  /** What was said of claims that were read, by document. */
  readonly applied: ReadonlyMap<DocumentId, readonly AppliedAmendment[]>;
  /** The claim that was accepted under another id, perhaps in an edition that was replaced since. */
  readonly found: ReadonlyMap<ReviewItemId, FoundAgain>;
  /** Items that were accepted in earlier editions of a document and stand in it again. */
  readonly inherited: ReadonlyMap<DocumentId, readonly ReviewItemId[]>;
  /** The id a claim was read under, where the role rule in force gives it another. */
  readonly readAs: (id: StatementId) => StatementId;
}

/** Accepted claims that newer rules read under another id, or that a newer edition says in the same words. */
function foundAgain(
  session: Session,
  lost: readonly ReviewAcceptance[],
  newer: NewerEditions,
  { statements, thing }: Pick<ReviewGround, 'statements' | 'thing'>,
): Pick<ReviewGround, 'found' | 'inherited'> {
  const found = new Map<ReviewItemId, FoundAgain>();
  const inherited: (readonly [item: ReviewItemId, by: DocumentId])[] = [];
  for (const [document, own] of grouped(lost, (acceptance) => acceptance.document)) {
    const documents = [document, ...(newer.get(document) ?? [])];
    const near = claimsNear(documents.flatMap((id) => statements.get(id) ?? []).map(session.readAs));
    for (const { item, claim } of own) {
      const now = claim === null ? null : findClaim(claim, near(claim.place), thing);
      if (now === null) continue;
      found.set(item, { claim: now.id, document: now.document });
      if (now.document !== document) inherited.push([item, now.document]);
    }
  }
  const byEdition = [...grouped(inherited, ([, by]) => by)];
  return { found, inherited: new Map(byEdition.map(([by, own]) => [by, own.map(([item]) => item)])) };
}

async function issuesOf({ source }: Session): Promise<ReviewGround['issues']> {
  const issues = new Map<DocumentId, readonly ReviewIssue[]>();
  for (const { document } of await source.documents())
    issues.set(document.id, (await source.issues(document.id)).map(issueItem));
  return issues;
}

async function gather(session: Session): Promise<ReviewGround> {
  const { source, opened, readAs, ruled } = session;
  const entities = new Map((await opened.workspace.entities()).map((entity) => [entity.id, entity]));
  const all = await opened.workspace.statements();
  const statements = grouped(all, ({ document }) => document);
  const thing: ReviewGround['thing'] = (id) => entities.get(id);
  const applied = await source.appliedAmendments();
  const amended = new Set<ReviewItemId>(applied.flatMap((each) => each.source?.statement.id ?? []));
  const lost = (await source.lostAcceptances()).filter(({ item }) => !amended.has(item));
  const documents = await source.documents();
  const newer = newerEditions(
    await source.setAside(),
    documents.map(({ document }) => document),
  );
  const imported = new Map(
    (await source.imports()).map(({ file, name, importedAt }) => [file, { name, importedAt }]),
  );
  return {
    ...{ thing, statements },
    claimCounts: new Map(
      [...statements].map(([id, own]) => [id, own.filter((each) => readAs(each).basis === 'read').length]),
    ),
    issues: await issuesOf(session),
    imported,
    own: new Set(documents.flatMap(({ document: { id, file } }) => (imported.has(file) ? [id] : []))),
    amendments: new Map((await source.amendments()).map((amendment) => [amendment.id, amendment])),
    applied: grouped(applied, (each) => each.source?.statement.document ?? null),
    ...foundAgain(session, lost, newer, { statements, thing }),
    readAs: (id) => ruled.get(id)?.id ?? id,
  };
}

export const reviewGround = oncePerSession(gather);

/** What is accepted of a document now, and of its earlier editions where it stands in this one again; null for all documents. */
export async function acceptancesOf(
  { source }: Pick<Session, 'source'>,
  { inherited }: ReviewGround,
  document: DocumentId | null,
): Promise<readonly Omit<ReviewAcceptance, 'claim'>[]> {
  const earlier = document === null ? [] : (inherited.get(document) ?? []);
  return [
    ...(earlier.length === 0 ? [] : await source.reviewAcceptancesOf(earlier)),
    ...(await source.reviewMarks(document)),
  ];
}
