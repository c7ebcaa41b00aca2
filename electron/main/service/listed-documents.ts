/** `documents.list`: all documents with their papers and routing slips, asked for at once: a question for each would be a thousand. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { ListedDocument } from '../../bridge/contract.ts';
import { grouped } from './grouped.ts';
import { oncePerSession } from './once.ts';
import type { Session } from './session.ts';

/** The word for a relation read from its other end, where documents can stand at both. */
const INVERSE: Readonly<Record<string, string>> = { carries: 'carried-by' };

/** What a relation is called by the thing that stands at this end of it. */
export const readFrom = (relation: string, end: 'source' | 'target'): string =>
  end === 'source' ? relation : (INVERSE[relation] ?? relation);

interface Tie {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly relation: string;
}

/** Claims that tie two documents, from either of them, in reading order. */
const tiesOf = oncePerSession(async ({ opened: { workspace } }: Session) => {
  const papers = new Set((await workspace.documents()).map(({ document }) => document.entity));
  const ties = (await workspace.statements()).flatMap(({ subject, object, relation }): readonly Tie[] =>
    object === null || !papers.has(object) || !papers.has(subject)
      ? []
      : [
          { from: subject, to: object, relation: readFrom(relation, 'source') },
          { from: object, to: subject, relation: readFrom(relation, 'target') },
        ],
  );
  return grouped(ties, ({ from }) => from);
});

export async function listedDocuments(session: Session): Promise<readonly ListedDocument[]> {
  const ties = await tiesOf(session);
  const documents = await session.opened.workspace.documents();
  const numbers = new Map(documents.map(({ document: { entity, number } }) => [entity, number]));
  const nameOf = (entity: EntityId): string =>
    numbers.get(entity) ?? session.graph.getNodeAttribute(entity, 'name');
  return documents.map((overview) => ({
    ...overview,
    related: (ties.get(overview.document.entity) ?? []).map(({ to, relation }) => ({
      ...{ relation, entity: to },
      name: nameOf(to),
    })),
  }));
}
