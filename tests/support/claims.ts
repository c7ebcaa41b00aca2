/** Small invented graphs for tests of pages: things and claims in a few words. */
import type { BriefSource } from '../../graph-data/graph/brief/index.ts';
import { buildGraph } from '../../graph-data/graph/index.ts';
import type { DocumentRecord } from '../../graph-data/model/document.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import { type DocumentId, type EntityId, hashOf, type StatementId } from '../../graph-data/model/ids.ts';
import type { Role, Statement } from '../../graph-data/model/statement.ts';

export const thing = (name: string, kind: string, number = ''): EntityRecord => ({
  id: name as EntityId,
  kind,
  name,
  fullName: null,
  aliases: [],
  properties: number === '' ? {} : { number },
});

/** A paper whose entity bears its name. */
export function paper(
  name: string,
  date: string | null,
  classification: string | null = null,
): DocumentRecord {
  return {
    id: `${name}.1` as DocumentId,
    entity: name as EntityId,
    file: hashOf(name),
    part: 1,
    type: 'opinion',
    title: name,
    number: null,
    issuer: null,
    ...{ date, classification },
    roleRule: { id: 'joint-as-printed', statedAt: null },
    range: { start: 0, end: 1000 },
    firstLine: 1,
    lastLine: 100,
  };
}

/** `said('甲局', 'leads', '举措', 12)`: who says what of whom, on which line; a role makes it a duty. */
export function said(
  subject: string,
  relation: string,
  object: string,
  line: number,
  role?: Role,
  order = 1,
): Statement {
  return {
    id: `statement:${subject} ${relation} ${object} ${line}` as StatementId,
    subject: subject as EntityId,
    relation,
    object: object as EntityId,
    qualifiers: role === undefined ? {} : { role, order },
    evidence: [
      {
        document: '' as DocumentId,
        section: null,
        measure: null,
        paragraph: 1,
        line,
        range: { start: line * 100 + order, end: line * 100 + order + 1 },
        wording: hashOf(''),
      },
    ],
    document: '' as DocumentId,
    ...{ origin: 'list', basis: 'read', rule: 'test@1', confidence: 1 },
  };
}

export function sourceOf(
  documents: readonly DocumentRecord[],
  things: readonly EntityRecord[],
  statements: readonly Statement[],
): BriefSource {
  const papers = documents.map(({ title }) => thing(title ?? '', 'document'));
  return { documents, graph: buildGraph([...papers, ...things], statements) };
}
