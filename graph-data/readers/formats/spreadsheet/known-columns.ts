/**
 * Columns whose meaning somebody told, known again by the titles of the header: the header is printed with the word the rules know, its
 * own title behind it.
 */
import { type ColumnMeaning, isColumnTitle } from '../../table-header.ts';

export interface KnownColumns {
  /** As the header prints them, from the first column; blanks and breaks do not matter. */
  readonly titles: readonly string[];
  /** One for every title; `note` is a column nothing is read from. */
  readonly meanings: readonly ColumnMeaning[];
}

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
/** Characters of a printed title that are kept behind the known one: a header stays short. */
const KEPT = 10;

const bare = (title: string): string => title.replace(/\s/gu, '');

/** Cells beyond the last title are empty. */
const shapeOf = (titles: readonly string[]): string => titles.map(bare).join('\t').replace(/\t+$/u, '');

function titleFor(meaning: ColumnMeaning | undefined, printed: string): string {
  const title = bare(printed);
  if (meaning === undefined || isColumnTitle(title) === meaning) return title;
  const known = TITLE_OF[meaning];
  return title === '' ? known : `${known}（${title.slice(0, KEPT).replace(/[（）()]/gu, '')}）`;
}

/** The cells of a row, with the words the rules know where the row is a header that was told. */
export function withKnownTitles(cells: readonly string[], known: readonly KnownColumns[]): readonly string[] {
  const shape = shapeOf(cells);
  const columns = shape === '' ? undefined : known.find(({ titles }) => shapeOf(titles) === shape);
  if (columns === undefined) return cells;
  return columns.titles.map((title, index) => titleFor(columns.meanings[index], title));
}
