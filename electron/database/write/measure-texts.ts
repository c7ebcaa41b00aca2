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

/** Takes the measures of one file out of the index; it is indexed again when claims are next written, or at once. */
export function forgetMeasureTextsOf(connection: Connection, file: Sha256): void {
  connection
    .prepare('DELETE FROM measure_text_index WHERE rowid IN (SELECT id FROM measure_text WHERE file = ?)')
    .run(file);
  connection.prepare('DELETE FROM measure_text WHERE file = ?').run(file);
}

/** Takes all of them out. */
export function forgetMeasureTexts(connection: Connection): void {
  connection.exec("INSERT INTO measure_text_index (measure_text_index) VALUES ('delete-all')");
  connection.exec('DELETE FROM measure_text');
}

/** A measure's own words: up to the next measure, which may be one of its own. */
function ownText(text: string, measure: MeasureRow, next: MeasureRow | undefined): string {
  const end = next?.document === measure.document ? Math.min(measure.end, next.start) : measure.end;
  return text.slice(measure.start, end);
}

/** Indexes the measures of one linked file anew. */
export function indexMeasureTexts(connection: Connection, file: Sha256, text: string): void {
  forgetMeasureTextsOf(connection, file);
  const insert = connection.prepare('INSERT INTO measure_text (measure, file) VALUES (?, ?)');
  const index = connection.prepare('INSERT INTO measure_text_index (rowid, bigrams) VALUES (?, ?)');
  const measures = connection.prepare<[string], MeasureRow>(MEASURES_SQL).all(file);
  measures.forEach((measure, position) => {
    const own = ownText(text, measure, measures[position + 1]);
    const { lastInsertRowid } = insert.run(measure.id, file);
    index.run(lastInsertRowid, indexedBigrams(normalise(own)));
  });
}

/** Files whose text is gone, whose measures are, or whose documents have other headings now. */
const STALE_SQL = `
  SELECT DISTINCT file FROM measure_text
  WHERE file NOT IN (SELECT file FROM linked_text)
    OR measure NOT IN (SELECT id FROM section WHERE is_measure = 1)
    OR file IN (SELECT file FROM document WHERE id IN (SELECT value FROM json_each(?)))`;

const MISSING_SQL = `
  SELECT file, text FROM linked_text
  WHERE file NOT IN (SELECT file FROM measure_text) AND EXISTS (
    SELECT 1 FROM document JOIN section ON section.document = document.id
    WHERE document.file = linked_text.file AND is_measure = 1
  )
  ORDER BY file LIMIT 1`;

/**
 * Brings the index up to the headings and texts that are there; every other text stays as it was indexed.
 * @param redrawn documents of which a heading was written
 */
export function bringMeasureTexts(connection: Connection, redrawn: ReadonlySet<string>): void {
  const stale = connection.prepare<[string], Sha256>(STALE_SQL).pluck();
  for (const file of stale.all(JSON.stringify([...redrawn]))) forgetMeasureTextsOf(connection, file);
  const missing = connection.prepare<[], { file: Sha256; text: string }>(MISSING_SQL);
  for (let next = missing.get(); next !== undefined; next = missing.get())
    indexMeasureTexts(connection, next.file, next.text);
}
