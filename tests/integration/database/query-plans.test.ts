/** Queries users wait on use an index: no scan of a table, no sort of a whole answer. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, connect } from '../../../electron/database/connection.ts';
import { migrate } from '../../../electron/database/migrations/index.ts';
import { BUSIEST_SQL, CARDS_SQL } from '../../../electron/database/read/cards.ts';
import { CLAIMS_SQL } from '../../../electron/database/read/claims.ts';
import { OVERVIEW_SQL } from '../../../electron/database/read/documents.ts';
import { DUTIES_SQL, EVIDENCE_SQL } from '../../../electron/database/read/statements.ts';
import { CANDIDATES_SQL, EXACT_SQL, TOTAL_SQL } from '../../../electron/database/search/find.ts';
import { TEXTS_SQL } from '../../../electron/database/search/measure-texts.ts';
import { ACCEPTED_COUNTS_SQL, DOCUMENT_ACCEPTANCES_SQL } from '../../../electron/database/write/reviews.ts';

let connection: Connection;

beforeAll(() => {
  connection = connect(':memory:');
  migrate(connection);
});
afterAll(() => connection.close());

function planOf(sql: string, parameters: readonly unknown[]): readonly string[] {
  const rows = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[];
  return rows.map((row) => row.detail);
}

test.each([
  ['candidates', CANDIDATES_SQL, ['bigrams : "发改"']],
  ['exact forms', EXACT_SQL, ['发改委']],
  ['measures by their text', TEXTS_SQL, ['bigrams : "肉牛"']],
  ['cards', CARDS_SQL, ['["agency:1"]']],
  ['busiest bodies', BUSIEST_SQL, ['agency', 10]],
  ['duties of a body', DUTIES_SQL.subject, ['agency:1']],
  ['bodies of a measure', DUTIES_SQL.object, ['measure:1']],
  ['duties of a document', DUTIES_SQL.document, ['1.1']],
  ['evidence of a claim', EVIDENCE_SQL, ['["statement:1"]']],
])('%s', (_, sql, parameters) => {
  const plan = planOf(sql, parameters);
  expect(
    plan.filter((line) =>
      /^SCAN (?!(?:form|measure_text)_index VIRTUAL TABLE INDEX|value|json_each)/u.test(line),
    ),
  ).toEqual([]);
  expect(plan.filter((line) => line.includes('TEMP B-TREE'))).toEqual([]);
});

test('claims about a thing are found from both ends without a scan', () => {
  const rows = connection.prepare(`EXPLAIN QUERY PLAN ${CLAIMS_SQL}`).all({ id: 'agency:1' }) as {
    detail: string;
  }[];
  expect(rows.filter(({ detail }) => detail.startsWith('SCAN statement'))).toEqual([]);
});

test('accepted claims are counted from the acceptances, not from all claims', () => {
  const plan = planOf(ACCEPTED_COUNTS_SQL, []);
  expect(
    plan.filter((line) => /^(?:SCAN|SEARCH) statement(?! USING (?:PRIMARY KEY|INDEX \S+ \(id=))/u.test(line)),
  ).toEqual([]);
});

test('counting all matches reads the index and no table whole', () => {
  const plan = planOf(TOTAL_SQL, ['bigrams : "发改"']);
  expect(plan.some((line) => line.startsWith('SCAN form_index VIRTUAL TABLE INDEX'))).toBe(true);
  expect(plan).toContain('SEARCH form USING INTEGER PRIMARY KEY (rowid=?)');
});

test('the duties of a document are counted in an index, not in the claims', () => {
  const plan = planOf(`${OVERVIEW_SQL} ORDER BY position`, []);
  expect(plan).toContainEqual(
    expect.stringContaining('SEARCH statement USING COVERING INDEX duty_by_document (document=?'),
  );
});

test('what was accepted of a document is found without what was accepted of the others', () => {
  const plan = planOf(DOCUMENT_ACCEPTANCES_SQL, ['1.1']);
  expect(plan[0]).toBe('SEARCH review_acceptance USING INDEX review_acceptance_by_document (document=?)');
});
