/** From what is asked for to the document that is written: the window and the command line come through here alike. */
import { breakdownDocument } from './breakdown.ts';
import type { ExportSubject } from './choices.ts';
import type { ExportScope } from './scope.ts';
import { type ExportSource, fullName } from './source.ts';
import type { ExportDocument } from './types.ts';

/** What was narrowed down, in words for the file's own notes. */
function filterWords(source: ExportSource, { documents, bodies, measures }: ExportScope): readonly string[] {
  const papers = source.documents.filter(({ id }) => documents?.includes(id)).map(fullName);
  const names = source.entities.filter(({ id }) => bodies?.includes(id)).map(({ name }) => name);
  return [
    ...(documents === null ? [] : [`文件：${papers.join('、')}`]),
    ...(bodies === null ? [] : [`单位：${names.join('、')}`]),
    ...(measures === null ? [] : [`举措：所选${measures.length}项`]),
  ];
}

/** @param date the day the file is made, `2026-11-29`. */
export function composeExport(
  subject: ExportSubject,
  source: ExportSource,
  scope: ExportScope,
  date: string,
): ExportDocument {
  const said = { date, filters: filterWords(source, scope) };
  const composers: Readonly<Record<ExportSubject, () => ExportDocument>> = {
    breakdown: () => breakdownDocument(source, scope, said),
  };
  return composers[subject]();
}
