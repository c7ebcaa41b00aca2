/** What part of the claims a file shows. */
import type { DocumentId, EntityId } from '../../model/ids.ts';
import { type ExportSource, fullName } from './source.ts';

/** What is shown when the file is asked for; null narrows nothing. */
export interface ExportScope {
  readonly documents: readonly DocumentId[] | null;
  /** Only measures one of these bodies carries, in whatever role. */
  readonly bodies: readonly EntityId[] | null;
  readonly measures: readonly EntityId[] | null;
}

export const everything: ExportScope = { documents: null, bodies: null, measures: null };

/** What was narrowed down, in words for the file's own notes. */
export function scopeWords(
  source: ExportSource,
  { documents, bodies, measures }: ExportScope,
): readonly string[] {
  const papers = source.documents.filter(({ id }) => documents?.includes(id)).map(fullName);
  const names = source.entities.filter(({ id }) => bodies?.includes(id)).map(({ name }) => name);
  return [
    ...(documents === null ? [] : [`文件：${papers.join('、')}`]),
    ...(bodies === null ? [] : [`单位：${names.join('、')}`]),
    ...(measures === null ? [] : [`举措：所选${measures.length}项`]),
  ];
}
