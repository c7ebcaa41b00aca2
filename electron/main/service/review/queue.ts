/** The queue of one document, built once for each session, and what of it is accepted. */
import { randomUUID } from 'node:crypto';
import { printedLists, printedRole } from '../../../../graph-data/graph/index.ts';
import {
  issueItem,
  type ReviewItem,
  type ReviewMark,
  reviewItems,
} from '../../../../graph-data/graph/review/index.ts';
import type { DocumentId } from '../../../../graph-data/model/ids.ts';
import type { Issue } from '../../../../graph-data/model/issue.ts';
import type { Evidence } from '../../../../graph-data/model/locator.ts';
import type { ReviewItemId } from '../../../../graph-data/model/review.ts';
import type { Statement } from '../../../../graph-data/model/statement.ts';
import type { ListShapes, ReviewQueue } from '../../../bridge/contract.ts';
import { WorkspaceProblem } from '../../../database/index.ts';
import type { Session } from '../session.ts';
import { acceptancesOf, type ReviewGround, reviewGround } from './ground.ts';
import { type Holding, holdingIn } from './holding.ts';

/** Queues kept: a user goes to and fro between a few documents. */
const KEPT = 4;

export interface BuiltQueue {
  readonly stamp: string;
  readonly items: readonly ReviewItem[];
  readonly places: ReadonlyMap<ReviewItemId, readonly Evidence[]>;
  readonly shapes: ListShapes;
}

/** Lists by the roles they print: why the reading without words is what it is. */
function shapesOf(statements: readonly Statement[]): ListShapes {
  const lists = [...printedLists(statements).values()].flat();
  const having = (role: 'lead' | 'support'): number =>
    lists.filter((list) => list.some((duty) => printedRole(duty) === role)).length;
  const plain = lists.filter((list) => list.every((duty) => printedRole(duty) === 'joint')).length;
  return { lists: lists.length, lead: having('lead'), support: having('support'), plain };
}

/** Where an item that could not be read stands; nobody keeps what its words were. */
function placeOfIssue({ document, line, range }: Issue, holding: (offset: number) => Holding): Evidence {
  return {
    ...{ document, paragraph: 0, line, ...holding(range?.start ?? 0) },
    range: range ?? { start: 0, end: 0 },
    wording: '' as Evidence['wording'],
  };
}

async function build({ source }: Session, id: DocumentId, ground: ReviewGround): Promise<BuiltQueue> {
  if ((await source.document(id)) === null) throw new WorkspaceProblem('document-unknown', { id });
  const { readAs, thing, amendments } = ground;
  const statements = ground.statements.get(id) ?? [];
  const issues = await source.issues(id);
  const applied = ground.applied.get(id) ?? [];
  const holding = holdingIn(statements);
  const amended = applied.flatMap((each) => each.source?.statement ?? []);
  return {
    stamp: randomUUID(),
    items: reviewItems({ statements, issues, applied, readAs, thing, amendments }),
    places: new Map<ReviewItemId, readonly Evidence[]>([
      ...[...amended, ...statements].map((claim) => [readAs(claim.id), claim.evidence] as const),
      ...issues.map((issue) => [issueItem(issue).id, [placeOfIssue(issue, holding)]] as const),
    ]),
    shapes: shapesOf(statements),
  };
}

const shelves = new WeakMap<Session, Map<DocumentId, Promise<BuiltQueue>>>();

/** @throws WorkspaceProblem `document-unknown` */
export async function queueOf(session: Session, document: DocumentId): Promise<BuiltQueue> {
  const shelf = shelves.get(session) ?? new Map<DocumentId, Promise<BuiltQueue>>();
  shelves.set(session, shelf);
  const queue = shelf.get(document) ?? build(session, document, await reviewGround(session));
  shelf.delete(document);
  shelf.set(document, queue);
  queue.catch(() => shelf.delete(document));
  const [oldest] = shelf.keys();
  if (shelf.size > KEPT && oldest !== undefined) shelf.delete(oldest);
  return queue;
}

/** Accepted items of a document under the ids they have now. */
export async function marksOf(
  session: Session,
  document: DocumentId,
): Promise<ReadonlyMap<ReviewItemId, ReviewMark>> {
  const ground = await reviewGround(session);
  const acceptances = await acceptancesOf(session, ground, document);
  return new Map(
    acceptances.map(({ item, author, at }) => [ground.found.get(item)?.claim ?? item, { author, at }]),
  );
}

/** @param known stamp under which the window has the items already. */
export async function reviewQueue(
  session: Session,
  document: DocumentId,
  known: string | null,
): Promise<ReviewQueue> {
  const { stamp, items, shapes } = await queueOf(session, document);
  const marks = await marksOf(session, document);
  return {
    ...{ document, stamp, shapes },
    items: stamp === known ? null : items,
    accepted: [...marks].map(([item, mark]) => ({ item, ...mark })),
  };
}
