/**
 * Columns whose meaning somebody told, known again by the titles of the header: the header is printed with the word the rules know, its
 * own title behind it.
 */
import { bareTitle, type ColumnMeaning, type KnownColumns, shapeOf } from '../../../model/table-columns.ts';
import { isColumnTitle, LONGEST_HEADER } from '../../table-header.ts';

/** A title the rules of the reader know for each meaning. */
const TITLE_OF: Readonly<Record<ColumnMeaning, string>> = {
  number: '序号',
  task: '工作任务',
  lead: '牵头单位',
  support: '配合单位',
  joint: '责任单位',
  time: '完成时限',
  post: '责任人',
  note: '备注',
};
/** Characters of a printed title that are kept behind the known one, fewer where the header would grow too long to be one. */
const KEPT = [10, 4, 0] as const;

function titleFor(meaning: ColumnMeaning, printed: string, kept: number): string {
  const title = bareTitle(printed);
  if (isColumnTitle(title) === meaning && (kept > 0 || title.length <= KEPT[1])) return title;
  const known = TITLE_OF[meaning];
  const own = title.slice(0, kept).replace(/[（）()]/gu, '');
  return own === '' ? known : `${known}（${own}）`;
}

/** The titles the text prints for a header that was told. */
export function titlesOf({ titles, meanings }: KnownColumns): readonly string[] {
  const printed = KEPT.map((kept) =>
    titles.map((title, index) => titleFor(meanings[index] ?? 'note', title, kept)),
  );
  return printed.find((cells) => cells.join('\t').length <= LONGEST_HEADER) ?? printed.at(-1) ?? titles;
}

export type KnownHeader = (cells: readonly string[]) => KnownColumns | null;

/** Tells what was told of the header a row is, with the titles it prints; null for every other row. */
export function headersKnown(known: readonly KnownColumns[]): KnownHeader {
  const byShape = new Map(known.map((columns) => [shapeOf(columns.titles), columns]));
  byShape.delete('');
  return (cells) => {
    const columns = byShape.size === 0 ? undefined : byShape.get(shapeOf(cells));
    if (columns === undefined) return null;
    return { titles: columns.titles.map((_, index) => cells[index] ?? ''), meanings: columns.meanings };
  };
}
