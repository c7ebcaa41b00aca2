/** Finding items right, one or many at once, and taking that back; only what nobody decided on is ever taken. */
import { randomUUID } from 'node:crypto';
import {
  issueItem,
  type ReviewItem,
  referenceTo,
  reviewItems,
  ruleOf,
} from '../../../../graph-data/graph/review/index.ts';
import type { DocumentId } from '../../../../graph-data/model/ids.ts';
import type { ReviewAcceptance, ReviewItemId } from '../../../../graph-data/model/review.ts';
import type { Statement } from '../../../../graph-data/model/statement.ts';
import type { ReviewAccepted, ReviewChoice, ReviewPreview } from '../../../bridge/contract.ts';
import { titlesIn } from '../document-titles.ts';
import { requireWritable, type Session } from '../session.ts';
import { acceptancesOf, type ReviewGround, reviewGround } from './ground.ts';

/** Items shown of what an action would take. */
const SAMPLE = 8;

function fits(choice: ReviewChoice): (statement: Statement) => boolean {
  switch (choice.by) {
    case 'items': {
      const items = new Set<ReviewItemId>(choice.items);
      return ({ id }) => items.has(id);
    }
    case 'rule':
      return ({ rule }) => ruleOf(rule) === choice.rule;
    case 'confidence':
      return ({ confidence }) => confidence >= choice.least;
  }
}

/** Claims by the rules in force that the choice takes and nobody decided on. */
async function claimsOf(
  { source, readAs }: Session,
  choice: ReviewChoice,
  ground: ReviewGround,
): Promise<readonly Statement[]> {
  const { document } = choice;
  const acceptances = await acceptancesOf({ source }, ground, document);
  const accepted = new Set<ReviewItemId>(
    acceptances.map(({ item }) => ground.found.get(item)?.claim ?? item),
  );
  const statements =
    document === null ? [...ground.statements.values()].flat() : (ground.statements.get(document) ?? []);
  const wanted = fits(choice);
  return statements.filter((statement) => {
    const read = readAs(statement);
    return read.basis === 'read' && wanted(read) && !accepted.has(read.id);
  });
}

/** The same number of every document, as far as there are so many. */
function spread(claims: readonly Statement[]): readonly Statement[] {
  const step = Math.max(1, Math.floor(claims.length / SAMPLE));
  return claims.filter((_, index) => index % step === 0).slice(0, SAMPLE);
}

export async function previewAcceptance(session: Session, choice: ReviewChoice): Promise<ReviewPreview> {
  const ground = await reviewGround(session);
  const claims = await claimsOf(session, choice, ground);
  const titles = await titlesIn(session.source);
  const shown = spread(claims);
  const items = reviewItems({
    statements: shown,
    ...{ issues: [], applied: [], amendments: ground.amendments },
    ...{ readAs: ground.readAs, thing: ground.thing },
  });
  const documents = new Map<ReviewItem['id'], DocumentId>(
    shown.map(({ id, document }) => [ground.readAs(id), document]),
  );
  return {
    count: claims.length,
    documents: new Set(claims.map(({ document }) => document)).size,
    sample: items.map((item) => {
      const document = documents.get(item.id) ?? null;
      return { document, title: document === null ? '' : (titles.get(document) ?? ''), item };
    }),
  };
}

/** @throws WorkspaceProblem that says why nothing can be written. */
export async function acceptItems(
  session: Session,
  choice: ReviewChoice,
  author: string | null,
): Promise<ReviewAccepted> {
  requireWritable(session);
  const ground = await reviewGround(session);
  const [batch, at] = [randomUUID(), new Date().toISOString()];
  const claims = (await claimsOf(session, choice, ground)).map(session.readAs).map(
    (statement): ReviewAcceptance => ({
      ...{ item: statement.id, document: statement.document, batch, author, at },
      claim: referenceTo(statement, ground.thing),
    }),
  );
  const issues: ReviewAcceptance[] = [];
  if (choice.by === 'items') {
    const wanted = new Set(choice.items);
    for (const { id } of (await session.source.issues(choice.document)).map(issueItem))
      if (wanted.has(id))
        issues.push({ item: id, document: choice.document, claim: null, batch, author, at });
  }
  return { batch, count: await session.source.acceptReviewItems([...claims, ...issues]) };
}

/** Takes one action back, or the acceptance of these items, whatever id they were accepted under. */
export async function withdrawAcceptance(
  session: Session,
  what: { readonly batch: string } | { readonly items: readonly ReviewItemId[] },
): Promise<void> {
  requireWritable(session);
  if ('batch' in what) {
    await session.source.withdrawReviewBatch(what.batch);
    return;
  }
  const { found } = await reviewGround(session);
  const items = new Set<ReviewItemId>(what.items);
  const earlier = [...found].flatMap(([item, { claim }]) => (items.has(claim) ? [item] : []));
  await session.source.withdrawReviewItems([...items, ...earlier]);
}

/** @throws WorkspaceProblem that says why nothing can be written. */
export async function confirmRoleRule(
  session: Session,
  document: DocumentId,
  author: string | null,
  confirmed: boolean,
): Promise<void> {
  requireWritable(session);
  const overview = await session.source.document(document);
  if (!confirmed || overview === null) return session.source.withdrawConfirmation(document);
  const at = new Date().toISOString();
  return session.source.confirmRoleRule({ document, rule: overview.roleRule.id, author, at });
}
