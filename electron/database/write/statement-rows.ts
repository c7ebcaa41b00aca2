/** Claims and their places → rows. */
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import { roleOf } from '../read/statements.ts';
import { keyed, type Row, type TableRows } from './bring.ts';
import type { Derived } from './derive.ts';

/** Positions a document has for itself, more than any has claims: a claim added to or taken from it moves no other document's. */
const POSITIONS = 2 ** 24;

interface Placed {
  readonly statement: Statement;
  readonly position: number;
}

/** The reading order as numbers: documents one after the other, the claims of each counted from its own start. */
function placed({ documents, statements }: Pick<Derived, 'documents' | 'statements'>): readonly Placed[] {
  const next = new Map<DocumentId, number>(documents.map(({ id }, index) => [id, index * POSITIONS]));
  return statements.map((statement) => {
    const position = next.get(statement.document) ?? 0;
    next.set(statement.document, position + 1);
    return { statement, position };
  });
}

export const statementRows = (derived: Pick<Derived, 'documents' | 'statements'>): TableRows => ({
  table: 'statement',
  columns: [
    ...['id', 'subject', 'relation', 'object', 'role', 'qualifiers', 'document', 'origin'],
    ...['basis', 'rule', 'confidence', 'position'],
  ],
  keys: 1,
  rows: keyed(
    placed(derived),
    ({ statement }) => statement.id,
    ({ statement, position }) => {
      const { id, subject, relation, object, qualifiers, document, origin } = statement;
      const { basis, rule, confidence } = statement;
      const told = [id, subject, relation, object, roleOf(statement), JSON.stringify(qualifiers)];
      return [...told, document, origin, basis, rule, confidence, position];
    },
  ),
});

function* placesOf(statements: readonly Statement[]): Generator<Row> {
  const ordered = statements.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, evidence } of ordered)
    for (const [ordinal, place] of evidence.entries()) {
      const { document, section, measure, paragraph, line, range, wording } = place;
      yield [id, ordinal, document, section, measure, paragraph, line, range.start, range.end, wording];
    }
}

export const evidenceRows = (statements: readonly Statement[]): TableRows => ({
  table: 'evidence',
  columns: [
    ...['statement', 'ordinal', 'document', 'section', 'measure', 'paragraph', 'line'],
    ...['range_start', 'range_end', 'wording'],
  ],
  keys: 2,
  rows: placesOf(statements),
});
