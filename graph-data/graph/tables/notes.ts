/** 笔记与书签: what the user wrote beside the facts, as a table and as data. Files of facts never hold it. */
import { type NoteSubject, noteKey } from '../../model/note.ts';
import { plainTable } from './plain-table.ts';
import { type ExportSource, headingOf } from './source.ts';
import type { ExportColumn, ExportDocument, ExportHeading } from './types.ts';

const COLUMNS: readonly ExportColumn[] = [
  { title: '序号', kind: 'number', width: 6 },
  { title: '类别', kind: 'text', width: 12 },
  { title: '对象', kind: 'text', width: 40 },
  { title: '笔记', kind: 'text', width: 60 },
  { title: '书签', kind: 'mark', width: 8 },
  { title: '时间', kind: 'text', width: 18 },
  { title: '说明', kind: 'text', width: 18 },
  { title: '编号', kind: 'text', width: 34 },
];
const SUBJECTS: Readonly<Record<NoteSubject['kind'], string>> = {
  thing: '事项',
  claim: '记录',
  line: '原文位置',
  view: '保存的视图',
};

/** Names of things stand in it, so it is as secret as the workspace. */
function headingOfNotes(source: ExportSource, date: string): ExportHeading {
  return headingOf(source, new Set(source.documents.map(({ id }) => id)), {
    title: '笔记与书签',
    date,
    filters: ['使用者所写，不是文件内容'],
  });
}

export function notesDocument(source: ExportSource, date: string): ExportDocument {
  const rows = (source.notes ?? []).map(({ subject, name, text, bookmarked, at, gone }, index) => [
    index + 1,
    SUBJECTS[subject.kind],
    name,
    text || null,
    bookmarked ? '★' : null,
    at.slice(0, 16).replace('T', ' '),
    gone ? '已不在工作区' : null,
    noteKey(subject),
  ]);
  return {
    heading: headingOfNotes(source, date),
    paper: { size: 'A4', orientation: 'landscape' },
    blocks: [plainTable('笔记与书签', COLUMNS, rows)],
  };
}

/** Everything that is kept of them, to be read by another program. */
export function notesFile(
  source: ExportSource,
  date: string,
): { readonly heading: ExportHeading; readonly text: string } {
  const heading = headingOfNotes(source, date);
  const { title, classification } = heading;
  const about = { title, date, classification };
  const text = `${JSON.stringify({ about, notes: source.notes ?? [] }, null, 1)}\n`;
  return { heading, text };
}
