/** Asks the index, ranks what it gives. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Connection } from '../connection.ts';
import { readCards } from '../read/cards.ts';
import type { Found, Hit } from '../types.ts';
import { measuresByText } from './measure-texts.ts';
import { indexQuery, scatteredIndexQuery, type Term, termsOf } from './query.ts';
import { questionOf } from './question.ts';
import { type Candidate, rank } from './rank.ts';

/** Forms ranked at most: they come in order of importance, so what is left out is what nobody would see. */
const CANDIDATES = 600;

const CANDIDATE_COLUMNS = 'form.entity, entity.kind, entity.duties, form.field, form.form';

/** Exported so that the plan of what a user waits on is asserted in a test. */
export const CANDIDATES_SQL = `
  SELECT ${CANDIDATE_COLUMNS}
  FROM form_index
  JOIN form ON form.id = form_index.rowid
  JOIN entity ON entity.id = form.entity
  WHERE form_index MATCH ?
  ORDER BY form_index.rowid
  LIMIT ${CANDIDATES}`;

/** An exact form counts however unimportant its thing is, so it is asked for on its own. */
export const EXACT_SQL = `
  SELECT ${CANDIDATE_COLUMNS}
  FROM form JOIN entity ON entity.id = form.entity
  WHERE form.normalised = ?`;

export const TOTAL_SQL = `
  SELECT count(DISTINCT form.entity)
  FROM form_index JOIN form ON form.id = form_index.rowid
  WHERE form_index MATCH ?`;

function candidates(connection: Connection, query: string): readonly Candidate[] {
  return connection.prepare<[string], Candidate>(CANDIDATES_SQL).all(query);
}

function exact(connection: Connection, terms: readonly Term[]): readonly Candidate[] {
  const normalised = terms.map((term) => term.text).join('');
  return connection.prepare<[string], Candidate>(EXACT_SQL).all(normalised);
}

function toHits(connection: Connection, ranked: ReturnType<typeof rank>): readonly Hit[] {
  const cards = readCards(
    connection,
    ranked.map(({ entity }) => entity as EntityId),
  );
  return ranked.flatMap(({ entity, match }) => {
    const card = cards.get(entity as EntityId);
    return card === undefined ? [] : [{ card, match }];
  });
}

/** Things whose forms match, best first; nothing found is asked again with the characters scattered. */
export function find(connection: Connection, text: string, limit: number): Found {
  const { subject, asks } = questionOf(text);
  const terms = termsOf(subject);
  if (terms.length === 0) return { hits: [], total: 0 };
  const query = indexQuery(terms);
  const near = rank([...exact(connection, terms), ...candidates(connection, query)], terms, {
    scattered: false,
    asks,
    more: measuresByText(connection, terms),
  });
  if (near.length > 0) {
    const counted = connection.prepare<[string], number>(TOTAL_SQL).pluck().get(query) ?? 0;
    return { hits: toHits(connection, near.slice(0, limit)), total: Math.max(counted, near.length) };
  }
  const far = rank(candidates(connection, scatteredIndexQuery(terms)), terms, {
    scattered: true,
    asks,
  });
  return { hits: toHits(connection, far.slice(0, limit)), total: far.length };
}
