/** What answers about threads are made of: the claims of the workspace looked up once. */
import {
  bodiesOf,
  type Contradiction,
  conflictFinding,
  contradictionsOf,
  measuresOfThread,
  type Thread,
  threadsOf,
  verdictFinding,
} from '../../../graph-data/graph/index.ts';
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import type { DocumentId, EntityId, FindingId } from '../../../graph-data/model/ids.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import type { Session } from './session.ts';

/** A thread with the bodies that carry the measures in which it is named. */
export interface BorneThread extends Thread {
  readonly bodies: readonly EntityId[];
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
}

const STATING: ReadonlySet<string> = new Set(['sets-target', 'reports-result', 'states-figure']);

const byObject = (statements: readonly Statement[]): ThreadGround['stated'] =>
  new Map(
    statements.flatMap((statement) =>
      STATING.has(statement.relation) && statement.object !== null
        ? [[statement.object, statement] as const]
        : [],
    ),
  );

const indicators = (statements: readonly Statement[]): ThreadGround['observed'] =>
  new Map(
    statements.flatMap(({ relation, subject, object }) =>
      relation === 'observes' && object !== null ? [[subject, object] as const] : [],
    ),
  );

export async function threadGround({ opened: { workspace }, graph }: Session): Promise<ThreadGround> {
  const entities = await workspace.entities();
  const statements = await workspace.statements();
  const documents = await workspace.documents();
  const contradictions = contradictionsOf(statements);
  const threads = threadsOf(entities, statements).map((thread): BorneThread => {
    const measures = measuresOfThread(thread).filter((measure) => graph.hasNode(measure));
    return { ...thread, bodies: [...new Set(measures.flatMap((measure) => [...bodiesOf(graph, measure)]))] };
  });
  return {
    threads,
    contradictions,
    findings: [...threads.map(verdictFinding), ...contradictions.map(conflictFinding)].map((id) => ({ id })),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    stated: byObject(statements),
    observed: indicators(statements),
    documents: new Map(documents.map(({ document }) => [document.id, document])),
  };
}
