/** Measures whose linked text holds what was typed, each with the place of the word. */
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { Connection } from '../connection.ts';
import { bigramQuery } from './bigrams.ts';
import { type Match, tier } from './match.ts';
import { normaliseWithMap, printedRange } from './normalise.ts';
import type { Term } from './query.ts';
import type { Scored } from './rank.ts';

/** Texts looked into at most, in printed order. */
const MOST_TEXTS = 60;
/** One character stands in nearly every text. */
const SHORTEST = 2;
/** Characters shown around the word. */
const BEFORE = 10;
const AFTER = 26;

interface TextRow {
  readonly measure: string;
  readonly duties: number;
  readonly file: Sha256;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Exported so that the plan of what a user waits on is asserted in a test. */
export const TEXTS_SQL = `
  SELECT measure, entity.duties, file, section.line, section.range_start AS start, section.range_end AS end
  FROM measure_text_index
  JOIN measure_text ON measure_text.id = measure_text_index.rowid
  JOIN entity ON entity.id = measure_text.measure
  JOIN section ON section.id = measure_text.measure
  WHERE measure_text_index MATCH ?
  ORDER BY measure_text_index.rowid
  LIMIT ${MOST_TEXTS}`;

/** The words around the first of the terms, on one line, with the line of the file they stand on. */
function matchIn(body: string, firstLine: number, terms: readonly Term[]): Match | null {
  const folded = normaliseWithMap(body);
  const [first] = terms;
  const at = first === undefined ? -1 : folded.text.indexOf(first.text);
  if (first === undefined || at < 0) return null;
  const [start, end] = printedRange(folded, at, at + first.text.length);
  const lead = body.slice(Math.max(0, start - BEFORE), start).replace(/\s/gu, '');
  const word = body.slice(start, end).replace(/\s/gu, '');
  const form = `${lead}${word}${body.slice(end, end + AFTER).replace(/\s/gu, '')}`;
  return {
    tier: tier.text,
    field: 'text',
    form,
    ranges: [[lead.length, lead.length + word.length]],
    line: firstLine + body.slice(0, start).split('\n').length - 1,
  };
}

/** Reads each linked text once, however many of its measures are found. */
function textReader(connection: Connection): (file: Sha256) => string {
  const read = connection.prepare<[string], string>('SELECT text FROM linked_text WHERE file = ?').pluck();
  const texts = new Map<Sha256, string>();
  return (file) => {
    const known = texts.get(file) ?? read.get(file) ?? '';
    texts.set(file, known);
    return known;
  };
}

/** Nothing for pinyin and single characters: in running text both find everything. */
export function measuresByText(connection: Connection, terms: readonly Term[]): readonly Scored[] {
  if (terms.length === 0 || terms.some(({ text, typed }) => typed || text.length < SHORTEST)) return [];
  const query = terms.map(({ text }) => `(${bigramQuery(text)})`).join(' AND ');
  const textOf = textReader(connection);
  const rows = connection.prepare<[string], TextRow>(TEXTS_SQL).all(query);
  return rows.flatMap(({ measure, duties, file, line, start, end }) => {
    const match = matchIn(textOf(file).slice(start, end), line, terms);
    if (match === null) return [];
    const candidate = { entity: measure, kind: 'measure', duties, field: 'text', form: match.form } as const;
    return [{ entity: measure, match, candidate }];
  });
}
