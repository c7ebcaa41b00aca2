/** What answers about threads are made of: the claims of the workspace looked up once. */
import { pathTo } from '../../../graph-data/graph/brief/index.ts';
import {
  bodiesOf,
  type ClaimGraph,
  type Contradiction,
  conflictFinding,
  contradictionsOf,
  measuresOfThread,
  type Thread,
  threadsInSteps,
  verdictFinding,
} from '../../../graph-data/graph/index.ts';
import type { DocumentRecord, SectionRecord } from '../../../graph-data/model/document.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import type { DocumentId, EntityId, FindingId } from '../../../graph-data/model/ids.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import { STATING } from '../../../graph-data/ontology/index.ts';
import { oncePerSession } from './once.ts';
import type { Session } from './session.ts';
import { overClaims } from './slices.ts';

/** A thread with the bodies that carry the measures in which it is named, and the chapters in which it is. */
export interface BorneThread extends Thread {
  readonly bodies: readonly EntityId[];
  /** Headings right under the document. */
  readonly chapters: readonly EntityId[];
}

export interface ThreadGround {
  readonly threads: readonly BorneThread[];
  readonly contradictions: readonly Contradiction[];
  /** Every verdict and every contradiction that can be answered. */
  readonly findings: readonly { readonly id: FindingId }[];
  readonly entities: ReadonlyMap<EntityId, EntityRecord>;
  /** The claim that states a figure, by the figure. */
  readonly stated: ReadonlyMap<EntityId, Statement>;
  /** The indicator of a figure. */
  readonly observed: ReadonlyMap<EntityId, EntityId>;
  readonly documents: ReadonlyMap<DocumentId, DocumentRecord>;
  /** Of every document, in printed order. */
  readonly headings: readonly SectionRecord[];
}

const byObject = (statements: readonly Statement[]): ThreadGround['stated'] =>
  new Map(
    statements.flatMap((statement) =>
      STATING.has(statement.relation) && statement.object !== null
        ? [[statement.object, statement] as const]
        : [],
    ),
  );

/** The indicator of each figure. */
const indicators = (statements: readonly Statement[]): ThreadGround['observed'] =>
  new Map(
    statements.flatMap(({ relation, subject, object }) =>
      relation === 'observes' && object !== null ? [[subject, object] as const] : [],
    ),
  );

/** The chapters of every place at which the thread is told. */
function chaptersOf(graph: ClaimGraph, { steps }: Thread): readonly EntityId[] {
  const headings = steps.flatMap(({ evidence }) =>
    evidence.flatMap((place) => place.measure ?? place.section ?? []),
  );
  // The path begins with the document; a heading directly under it is its own chapter.
  return [...new Set(headings.map((heading) => pathTo(graph, heading)[1] ?? heading))];
}

/** Threads and contradictions as the claims tell them: the first page and the page of threads show the same. */
export const told = oncePerSession(async ({ opened: { workspace } }) => {
  const entities = await workspace.entities();
  const statements = await workspace.statements();
  return {
    threads: await overClaims(statements.length, threadsInSteps(entities, statements)),
    contradictions: contradictionsOf(statements),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    observed: indicators(statements),
  };
});

export async function threadGround(session: Session): Promise<ThreadGround> {
  const { graph } = session;
  const { workspace } = session.opened;
  const known = await told(session);
  const { contradictions, entities, observed } = known;
  const documents = await workspace.documents();
  const headings = await Promise.all(documents.map(({ document }) => workspace.sections(document.id)));
  const threads = known.threads.map((thread): BorneThread => {
    const measures = measuresOfThread(thread).filter((measure) => graph.hasNode(measure));
    return {
      ...thread,
      bodies: [...new Set(measures.flatMap((measure) => [...bodiesOf(graph, measure)]))],
      chapters: chaptersOf(graph, thread),
    };
  });
  return {
    ...{ threads, contradictions, entities, observed },
    findings: [...threads.map(verdictFinding), ...contradictions.map(conflictFinding)].map((id) => ({ id })),
    stated: byObject(await workspace.statements()),
    documents: new Map(documents.map(({ document }) => [document.id, document])),
    headings: headings.flat(),
  };
}
