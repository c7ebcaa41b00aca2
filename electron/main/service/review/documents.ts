/** How far every document is looked through, imported ones first. */
import type { ReviewCounts } from '../../../../graph-data/graph/review/index.ts';
import type { AppliedAmendment } from '../../../../graph-data/model/amended.ts';
import type { DocumentId } from '../../../../graph-data/model/ids.ts';
import type { ReviewItemId } from '../../../../graph-data/model/review.ts';
import type { ReviewDocument } from '../../../bridge/contract.ts';
import type { DocumentOverview } from '../../../database/index.ts';
import { grouped } from '../grouped.ts';
import type { Session } from '../session.ts';
import { type ReviewGround, reviewGround } from './ground.ts';

/** Claims that were read and of which the user said something else, each once. */
function amendedClaims(
  applied: readonly AppliedAmendment[],
  { amendments }: ReviewGround,
): Pick<ReviewCounts, 'changed' | 'rejected'> {
  const states = new Map<ReviewItemId, 'changed' | 'rejected'>();
  for (const { amendment, source, result } of applied) {
    const kind = amendments.get(amendment)?.content.kind;
    if (source?.statement.basis !== 'read' || (kind !== 'claim-rejected' && kind !== 'claim-changed'))
      continue;
    states.set(source.statement.id, result === null ? 'rejected' : 'changed');
  }
  const count = (state: 'changed' | 'rejected'): number =>
    [...states.values()].filter((known) => known === state).length;
  return { changed: count('changed'), rejected: count('rejected') };
}

/** Counts of every document. */
async function counter({ source }: Session, ground: ReviewGround): Promise<(id: DocumentId) => ReviewCounts> {
  const accepted = await source.acceptedCounts();
  const left = new Set((await source.reviewAcceptancesOf([...ground.found.keys()])).map(({ item }) => item));
  const again = grouped(
    [...ground.found].flatMap(([item, { document }]) => (left.has(item) ? [document] : [])),
    (document) => document,
  );
  const seen = new Set<ReviewItemId>((await source.acceptedIssues()).map(({ item }) => item));
  return (id) => {
    const issues = ground.issues.get(id) ?? [];
    const looked = issues.filter((issue) => seen.has(issue.id)).length;
    const right = (accepted.get(id) ?? 0) + (again.get(id)?.length ?? 0);
    return {
      ...amendedClaims(ground.applied.get(id) ?? [], ground),
      open: (ground.claimCounts.get(id) ?? 0) - right,
      accepted: right + looked,
      unread: issues.length - looked,
    };
  };
}

const titleOf = ({ document: { title, number } }: DocumentOverview, name: string | undefined): string =>
  title ?? number ?? name ?? '';

export async function reviewDocuments(session: Session): Promise<readonly ReviewDocument[]> {
  const ground = await reviewGround(session);
  const countsOf = await counter(session, ground);
  const confirmations = new Map(
    (await session.source.roleRuleConfirmations()).map((confirmation) => [
      confirmation.document,
      confirmation,
    ]),
  );
  const documents: ReviewDocument[] = [];
  for (const overview of await session.source.documents()) {
    const { document, roleRule, linked, dutyCount } = overview;
    const file = ground.imported.get(document.file);
    const confirmed = confirmations.get(document.id);
    documents.push({
      ...{ id: document.id, entity: document.entity, linked, roleRule, duties: dutyCount },
      title: titleOf(overview, file?.name),
      imported: file === undefined ? null : { file: document.file, name: file.name, at: file.importedAt },
      counts: countsOf(document.id),
      confirmed: confirmed?.rule === roleRule.id ? { author: confirmed.author, at: confirmed.at } : null,
    });
  }
  const latest = ({ imported }: ReviewDocument): string => imported?.at ?? '';
  return documents.toSorted((a, b) => (latest(a) === latest(b) ? 0 : latest(a) < latest(b) ? 1 : -1));
}

/** Claims of imported documents that nobody decided on yet. */
export async function reviewWaiting(session: Session): Promise<number> {
  // Asked first: a workspace without imports is not looked through for the first page.
  if ((await session.source.imports()).length === 0) return 0;
  const own = (await reviewDocuments(session)).filter((document) => document.imported !== null);
  return own.reduce((sum, { counts }) => sum + counts.open, 0);
}
