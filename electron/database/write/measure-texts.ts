/** Linked texts → what is indexed of each measure. */
import type { DocumentId, EntityId, Sha256 } from '../../../graph-data/model/ids.ts';
import type { Connection } from '../connection.ts';
import { indexedBigrams } from '../search/bigrams.ts';
import { normalise } from '../search/normalise.ts';

interface MeasureRow {
  readonly id: EntityId;
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
}

const MEASURES_SQL = `
  SELECT section.id, section.document, section.range_start AS start, section.range_end AS end
  FROM document JOIN section ON section.document = document.id
  WHERE document.file = ? AND is_measure = 1
  ORDER BY section.document, section.position`;

function clear(connection: Connection, file: Sha256): void {
  connection
    .prepare('DELETE FROM measure_text_index WHERE rowid IN (SELECT id FROM measure_text WHERE file = ?)')
    .run(file);
  connection.prepare('DELETE FROM measure_text WHERE file = ?').run(file);
}

/** A measure's own words: up to the next measure, which may be one of its own. */
function ownText(text: string, measure: MeasureRow, next: MeasureRow | undefined): string {
  const end = next?.document === measure.document ? Math.min(measure.end, next.start) : measure.end;
  return text.slice(measure.start, end);
}

/** Indexes the measures of one linked file anew. */
export function indexMeasureTexts(connection: Connection, file: Sha256, text: string): void {
  clear(connection, file);
  const insert = connection.prepare('INSERT INTO measure_text (measure, file) VALUES (?, ?)');
  const index = connection.prepare('INSERT INTO measure_text_index (rowid, bigrams) VALUES (?, ?)');
  const measures = connection.prepare<[string], MeasureRow>(MEASURES_SQL).all(file);
  measures.forEach((measure, position) => {
    const own = ownText(text, measure, measures[position + 1]);
    const { lastInsertRowid } = insert.run(measure.id, file);
    index.run(lastInsertRowid, indexedBigrams(normalise(own)));
  });
}

/** Indexes every linked file anew, after the shipped part was written. */
export function indexAllMeasureTexts(connection: Connection): void {
  const files = connection.prepare<[], Sha256>('SELECT file FROM linked_text').pluck().all();
  const text = connection.prepare<[string], string>('SELECT text FROM linked_text WHERE file = ?').pluck();
  for (const file of files) indexMeasureTexts(connection, file, text.get(file) ?? '');
}
