/** Duty claims and mentions of initiatives, in reading order, as the matrix is built from them. */
import type { DocumentId, EntityId, StatementId } from '../../model/ids.ts';
import type { Role, Statement } from '../../model/statement.ts';
import { relations } from '../../ontology/index.ts';

export interface DutyOfBody {
  readonly statement: StatementId;
  readonly role: Role;
  readonly body: EntityId;
  readonly measure: EntityId;
  readonly document: DocumentId;
  readonly line: number;
  readonly order: number;
}

function roleOf({ qualifiers, relation }: Statement): Role | null {
  return qualifiers.role ?? relations.get(relation)?.role ?? null;
}

function dutyOf(statement: Statement): readonly DutyOfBody[] {
  const { id, subject, object, document, evidence, qualifiers } = statement;
  const role = roleOf(statement);
  if (role === null || object === null) return [];
  const line = evidence[0]?.line ?? 0;
  return [
    { statement: id, role, body: subject, measure: object, document, line, order: qualifiers.order ?? 0 },
  ];
}

/** Duties by document, then line, then printed position. */
export function dutiesInOrder(
  statements: Iterable<Statement>,
  documentRank: ReadonlyMap<DocumentId, number>,
): readonly DutyOfBody[] {
  const rank = ({ document }: DutyOfBody): number => documentRank.get(document) ?? documentRank.size;
  return [...statements]
    .flatMap(dutyOf)
    .sort(
      (a, b) =>
        rank(a) - rank(b) || a.line - b.line || a.order - b.order || (a.statement < b.statement ? -1 : 1),
    );
}

export interface Mention {
  readonly statement: StatementId;
  readonly measure: EntityId;
  readonly initiative: EntityId;
}

/** Claims that tie a measure to an initiative, whatever the relation says about it. */
export function mentionsOf(
  statements: Iterable<Statement>,
  kindOf: (id: EntityId) => string | undefined,
): readonly Mention[] {
  return [...statements].flatMap(({ id, subject, object }) =>
    object !== null && kindOf(subject) === 'measure' && kindOf(object) === 'initiative'
      ? [{ statement: id, measure: subject, initiative: object }]
      : [],
  );
}
