/** `threads.list` and `threads.read`. */
import { seriesOf } from '../../../graph-data/graph/figures/index.ts';
import { type ThreadStep, verdictFinding } from '../../../graph-data/graph/index.ts';
import { yearOf } from '../../../graph-data/graph/timeline/dates.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Evidence } from '../../../graph-data/model/locator.ts';
import type {
  EntityCard,
  Place,
  ThreadLine,
  ThreadMention,
  ThreadPage,
  ThreadsReport,
} from '../../bridge/contract.ts';
import { WorkspaceProblem } from '../../database/index.ts';
import type { Finder } from './checks.ts';
import { oncePerSession } from './once.ts';
import type { Session } from './session.ts';
import { type Answered, figureOf, toConflict } from './thread-figures.ts';
import { type BorneThread, type ThreadGround, threadGround } from './thread-ground.ts';

export interface Threads extends Finder {
  report(session: Session): Promise<ThreadsReport>;
  /** @throws WorkspaceProblem `entity-unknown` where it is no thread. */
  page(session: Session, thread: EntityId): Promise<ThreadPage>;
}

type Cards = ReadonlyMap<EntityId, EntityCard>;

async function answeredIn({ opened: { workspace } }: Session): Promise<Answered> {
  const all = await workspace.acceptances();
  return new Map(all.map(({ finding, note, author, at }) => [finding, { note, author, at }]));
}

/** Years in which a thread is told, and those its figures speak of. */
function yearsOf(ground: ThreadGround, { steps }: BorneThread): readonly number[] {
  const years = steps.flatMap((step) => [yearOf(step.at), figureOf(ground, step.id)?.year ?? null]);
  return [...new Set(years.flatMap((year) => year ?? []))].toSorted((a, b) => a - b);
}

function toLine(ground: ThreadGround, thread: BorneThread, answered: Answered): ThreadLine {
  const { id, name, about, verdict, gap, steps, bodies, chapters } = thread;
  const dates = steps.flatMap(({ at }) => at ?? []);
  return {
    ...{ id, name, about, verdict, agencies: bodies, sections: chapters, years: yearsOf(ground, thread) },
    gap: gap === null ? null : { amount: gap.amount, share: gap.share, unit: gap.unit },
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    documents: [...new Set(steps.flatMap(({ evidence }) => evidence.map(({ document }) => document)))],
    overruled: answered.get(verdictFinding(thread)) ?? null,
  };
}

/** Bodies by the number of threads they bear, then by name. */
function bearing({ entities }: ThreadGround, lines: readonly ThreadLine[]): ThreadsReport['agencies'] {
  const counts = new Map<EntityId, number>();
  for (const { agencies } of lines) for (const id of agencies) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count, name: entities.get(id)?.name ?? '' }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ id, name }) => ({ id, name }));
}

/** Chapters in which threads are told, in the order of the documents and of the page. */
function chaptersIn(ground: ThreadGround, lines: readonly ThreadLine[]): ThreadsReport['sections'] {
  const told = new Set(lines.flatMap(({ sections }) => sections));
  return ground.headings
    .filter(({ id }) => told.has(id))
    .map(({ id, number, heading, document }) => ({ id, document, name: `${number}${heading}` }));
}

function reportOf(ground: ThreadGround, answered: Answered): ThreadsReport {
  const threads = ground.threads.map((thread) => toLine(ground, thread, answered));
  const run = new Set(threads.flatMap(({ documents }) => documents));
  return {
    threads,
    documents: [...ground.documents.values()]
      .filter(({ id }) => run.has(id))
      .map(({ id, title, number }) => ({ id, title: title ?? number ?? '' })),
    agencies: bearing(ground, threads),
    sections: chaptersIn(ground, threads),
    conflicts: ground.contradictions.flatMap((found) => toConflict(ground, found, answered)),
  };
}

/** The heading that says it: for a figure the one above its words. */
function headingOf(
  { documents }: ThreadGround,
  { id, evidence }: ThreadStep,
  isFigure: boolean,
): EntityId | null {
  if (!isFigure) return id;
  const [place] = evidence;
  if (place === undefined) return null;
  return place.measure ?? place.section ?? documents.get(place.document)?.entity ?? null;
}

function placeOfStep({ documents }: ThreadGround, { statement, evidence }: ThreadStep): Place {
  const [place] = evidence;
  return {
    statement,
    document: place === undefined ? null : (documents.get(place.document) ?? null),
    line: place?.line ?? 0,
  };
}

function toMention(ground: ThreadGround, step: ThreadStep, cards: Cards): ThreadMention {
  const figure = figureOf(ground, step.id);
  const heading = headingOf(ground, step, figure !== null);
  const { at, outlook, status, reason } = step;
  return {
    ...placeOfStep(ground, step),
    ...{ at, outlook, status, reason, figure },
    where: heading === null ? null : (cards.get(heading) ?? null),
  };
}

/** A place of the verdict, opened as the mention that stands there. */
function passageOf(ground: ThreadGround, thread: BorneThread, place: Evidence): Place {
  const step = thread.steps.find(({ evidence }) =>
    evidence.some(({ document, range }) => document === place.document && range.start === place.range.start),
  );
  return {
    statement: step?.statement ?? thread.statement,
    document: ground.documents.get(place.document) ?? null,
    line: place.line,
  };
}

async function pageOf(session: Session, ground: ThreadGround, id: EntityId): Promise<ThreadPage> {
  const thread = ground.threads.find((known) => known.id === id);
  if (thread === undefined) throw new WorkspaceProblem('entity-unknown', { id });
  const answered = await answeredIn(session);
  const { steps, follows, bodies, reason, confidence, statement } = thread;
  const headings = steps.flatMap((step) => headingOf(ground, step, figureOf(ground, step.id) !== null) ?? []);
  const wanted = [...new Set([...headings, ...follows, ...bodies])];
  const cards: Cards = new Map((await session.opened.workspace.cards(wanted)).map((card) => [card.id, card]));
  const figures = new Set(steps.map((step) => step.id));
  return {
    ...{ reason, confidence, statement },
    line: toLine(ground, thread, answered),
    finding: verdictFinding(thread),
    passages: thread.evidence.map((place) => passageOf(ground, thread, place)),
    follows: follows.flatMap((thing) => cards.get(thing) ?? []),
    bodies: bodies.flatMap((body) => cards.get(body) ?? []),
    mentions: steps.map((step) => toMention(ground, step, cards)),
    series: seriesOf(
      thread.name,
      thread.id,
      steps.flatMap((step) => figureOf(ground, step.id) ?? []),
    ),
    conflicts: ground.contradictions
      .filter(({ earlier, later }) => figures.has(earlier) || figures.has(later))
      .flatMap((found) => toConflict(ground, found, answered)),
  };
}

/** Threads are kept for as long as the claims they were made of. */
export function createThreads(): Threads {
  const groundOf = oncePerSession(threadGround);
  return {
    findings: async (session) => (await groundOf(session)).findings,
    report: async (session) => reportOf(await groundOf(session), await answeredIn(session)),
    page: async (session, thread) => pageOf(session, await groundOf(session), thread),
  };
}
