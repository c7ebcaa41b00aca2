/** Contradictions in the words of a file: whether somebody decided them, when, and what was noted. */
import type { EntityId } from '../../model/ids.ts';
import { type ConflictMark, conflictMarks } from '../figures/index.ts';
import { chineseDate } from './dates.ts';
import type { ExportSource } from './source.ts';

/** Words by figure; a figure without a contradiction is not in it. */
export type ConflictNotes = ReadonlyMap<EntityId, readonly string[]>;

function wordsOf({ resolved }: ConflictMark): string {
  if (resolved === null) return '数据冲突，未处理';
  const { at, author, note } = resolved;
  return [`数据冲突，已处理（${chineseDate(at.slice(0, 10))}）`, note, author ?? '']
    .filter((part) => part !== '')
    .join('，');
}

export function conflictNotes({
  statements,
  acceptances = new Map(),
}: Pick<ExportSource, 'statements' | 'acceptances'>): ConflictNotes {
  return notesOf(conflictMarks(statements, acceptances));
}

/** The same of contradictions that are at hand. */
export function notesOf(marks: readonly ConflictMark[]): ConflictNotes {
  const notes = new Map<EntityId, readonly string[]>();
  for (const mark of marks)
    for (const figure of mark.figures) notes.set(figure, [...(notes.get(figure) ?? []), wordsOf(mark)]);
  return notes;
}

/** Stands behind the figure's name; empty where nothing contradicts it. */
export function conflictNote(notes: ConflictNotes, figure: EntityId): string {
  return (notes.get(figure) ?? []).map((words) => `【${words}】`).join('');
}
