/** A document's word about an initiative: who says it, what it does with it, and how far the thing has come. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { Evidence } from '../../model/locator.ts';
import type { Outlook, Statement } from '../../model/statement.ts';
import { byDate } from '../time.ts';

/** `task`: set to be done; `named`: no more than named. */
export type Stage = 'task' | 'started' | 'advanced' | 'completed' | 'named';

export interface Mention {
  readonly initiative: EntityRecord;
  /** The measure, section or document that says it. */
  readonly owner: EntityId;
  readonly document: DocumentRecord;
  readonly evidence: readonly Evidence[];
  readonly stage: Stage;
  readonly status: string | null;
  readonly outlook: Outlook;
  /** The place whose document names it; empty when unknown. */
  readonly place: string;
}

/** Stage of a relation where the chapter speaks of what has been done, or does not tell. */
const DONE: Readonly<Record<string, Stage>> = {
  plans: 'task',
  'strives-for': 'task',
  starts: 'started',
  advances: 'advanced',
  completes: 'completed',
  obtains: 'completed',
  names: 'named',
};

/**
 * In a chapter of tasks every verb tells what is to be done (确保完成, 推进). Where the chapter does not tell, 建成
 * may be either and counts as named only; 获批 and 入选 are past in themselves.
 */
function stageOf(relation: string, outlook: Outlook): Stage | null {
  const stage = DONE[relation];
  if (stage === undefined) return null;
  if (outlook === 'target') return stage === 'named' ? 'named' : 'task';
  return outlook === 'unknown' && relation === 'completes' ? 'named' : stage;
}

function inTime(a: Mention, b: Mention): number {
  const starts = [a, b].map(({ evidence }) => evidence[0]?.range.start ?? 0);
  return (
    byDate(a.document.date, b.document.date) ||
    (a.document.id === b.document.id ? 0 : a.document.id < b.document.id ? -1 : 1) ||
    (starts[0] ?? 0) - (starts[1] ?? 0)
  );
}

/** Every mention of an initiative or group, in time order. */
export function mentionsIn(
  statements: readonly Statement[],
  entities: ReadonlyMap<EntityId, EntityRecord>,
  documents: ReadonlyMap<DocumentId, DocumentRecord>,
): readonly Mention[] {
  return statements
    .flatMap((statement) => {
      const { relation, object, qualifiers } = statement;
      const outlook = qualifiers.outlook ?? 'unknown';
      const stage = stageOf(relation, outlook);
      const initiative = object === null ? undefined : entities.get(object);
      const document = documents.get(statement.document);
      if (stage === null || initiative === undefined || document === undefined) return [];
      const jurisdiction = initiative.properties['jurisdiction'];
      const place = typeof jurisdiction === 'string' ? jurisdiction : '';
      const { subject: owner, evidence } = statement;
      return [
        { initiative, owner, document, evidence, stage, status: qualifiers.status ?? null, outlook, place },
      ];
    })
    .sort(inTime);
}
