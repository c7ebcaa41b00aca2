/** What is derived from the records before they are written: reading order, cards, role counts. */
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import type { DocumentId, EntityId } from '../../../graph-data/model/ids.ts';
import type { Role, Statement } from '../../../graph-data/model/statement.ts';
import { roleOf } from '../read/statements.ts';
import type { Named } from '../search/forms.ts';
import type { RoleCounts } from '../types.ts';
import { namesByMeasure } from './named-by-measure.ts';

export interface Derived {
  readonly documents: readonly DocumentRecord[];
  readonly statements: readonly Statement[];
  readonly documentOfEntity: ReadonlyMap<EntityId, DocumentRecord>;
  numberOf(entity: EntityId): string;
  contextOf(entity: EntityRecord): string | null;
  rolesOf(entity: EntityId): RoleCounts;
  /** Initiatives and indicators the thing names, if it is a measure. */
  namedBy(entity: EntityId): readonly Named[];
}

const NO_ROLES: RoleCounts = { lead: 0, support: 0, joint: 0 };

/** Files in the order of the dataset, documents in printed order inside each. */
function inReadingOrder(dataset: Dataset): readonly DocumentRecord[] {
  const rank = new Map(dataset.files.map((file, index) => [file.sha256, index]));
  return [...dataset.documents].sort(
    (a, b) => (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) || a.part - b.part,
  );
}

function statementsInOrder(
  statements: readonly Statement[],
  documents: readonly DocumentRecord[],
): readonly Statement[] {
  const rank = new Map(documents.map((document, index) => [document.id, index]));
  const start = (statement: Statement): number => statement.evidence[0]?.range.start ?? 0;
  const line = (statement: Statement): number => statement.evidence[0]?.line ?? 0;
  return [...statements].sort(
    (a, b) =>
      (rank.get(a.document) ?? 0) - (rank.get(b.document) ?? 0) ||
      line(a) - line(b) ||
      (a.qualifiers.order ?? 0) - (b.qualifiers.order ?? 0) ||
      start(a) - start(b) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Measures of a body and bodies of a measure by role; two lists that name the same pair count once. */
function countRoles(statements: readonly Statement[]): ReadonlyMap<EntityId, RoleCounts> {
  const counts = new Map<EntityId, Record<Role, number>>();
  const seen = new Set<string>();
  for (const statement of statements) {
    const role = roleOf(statement);
    const { subject, object } = statement;
    const pair = `${role} ${subject} ${object}`;
    if (role === null || object === null || seen.has(pair)) continue;
    seen.add(pair);
    for (const end of [subject, object]) {
      const known = counts.get(end) ?? { ...NO_ROLES };
      known[role] += 1;
      counts.set(end, known);
    }
  }
  return counts;
}

function titleOf(document: DocumentRecord | undefined): string | null {
  return document?.title ?? document?.number ?? null;
}

export function derive(dataset: Dataset): Derived {
  const documents = inReadingOrder(dataset);
  const byId = new Map<DocumentId, DocumentRecord>(documents.map((document) => [document.id, document]));
  const sections = new Map(dataset.sections.map((section) => [section.id, section]));
  const counts = countRoles(dataset.statements);
  const named = namesByMeasure(dataset);
  return {
    documents,
    statements: statementsInOrder(dataset.statements, documents),
    documentOfEntity: new Map(documents.map((document) => [document.entity, document])),
    numberOf: (entity) => sections.get(entity)?.number ?? '',
    contextOf: ({ id, fullName }) => {
      const section = sections.get(id);
      return section === undefined ? fullName : titleOf(byId.get(section.document));
    },
    rolesOf: (entity) => counts.get(entity) ?? NO_ROLES,
    namedBy: (entity) => named.get(entity) ?? [],
  };
}
