/** What each column of a sheet seems to hold, with the reason: its title, or what stands below it. Proposed, never applied by itself. */
import type { ColumnMeaning } from '../../model/table-columns.ts';
import { isColumnTitle } from '../../readers/index.ts';
import { isPlausible } from '../names/morphology.ts';
import { splitNames } from '../names/split.ts';

/** `none`: neither the title nor the cells tell. */
export type GuessReason = 'title' | 'bodies' | 'numbers' | 'times' | 'longest' | 'none';

export interface ColumnGuess {
  readonly title: string;
  readonly meaning: ColumnMeaning;
  readonly reason: GuessReason;
}

/** Cells of one column that are looked at. */
const LOOKED_AT = 60;
/** Two cells can agree by chance with half of anything; one proves nothing. */
const FEWEST_CELLS = 2;
/** Characters of a task; what is shorter on the average is a mark or a word. */
const SHORTEST_TASK = 4;
const NUMBER = /^\d{1,4}[.、]?$/u;
const TIME =
  /^(?:\d{4}[-./年]\d{0,2}|\d{4}$|\d{1,2}月|.{0,8}(?:年底|月底|季度|上半年|下半年|年内)|长期|持续|全年|立即|常态化)/u;
const LONGEST_TIME = 20;

const folded = (cell: string): string => cell.normalize('NFKC').trim();

/** The filled cells of a column. */
export function cellsBelow(rows: readonly (readonly string[])[], column: number): readonly string[] {
  return rows
    .slice(0, LOOKED_AT)
    .map((cells) => folded(cells[column] ?? ''))
    .filter((cell) => cell !== '');
}

function namesBodies(cell: string): boolean {
  const names = splitNames(cell, 0, cell.length).map(({ start, end }) =>
    cell.slice(start, end).replace(/\s/gu, ''),
  );
  return names.filter(isPlausible).length * 2 > names.length;
}

const mostly = (cells: readonly string[], test: (cell: string) => boolean): boolean => {
  const count = cells.filter(test).length;
  return count >= FEWEST_CELLS && count * 2 > cells.length;
};

export const seemsBodies = (cells: readonly string[]): boolean => mostly(cells, namesBodies);

/** Null for a title no rule knows. */
export const meaningOfTitle = (title: string): ColumnMeaning | null => isColumnTitle(folded(title));

function byCells(cells: readonly string[]): Pick<ColumnGuess, 'meaning' | 'reason'> {
  if (mostly(cells, (cell) => NUMBER.test(cell))) return { meaning: 'number', reason: 'numbers' };
  if (mostly(cells, (cell) => cell.length <= LONGEST_TIME && TIME.test(cell)))
    return { meaning: 'time', reason: 'times' };
  return seemsBodies(cells) ? { meaning: 'joint', reason: 'bodies' } : { meaning: 'note', reason: 'none' };
}

/** Of several columns of bodies the first leads and the others support, unless a title says who leads. */
function rolesInOrder(guesses: readonly ColumnGuess[]): readonly ColumnGuess[] {
  const bodies = guesses.filter(({ reason }) => reason === 'bodies');
  const leads = guesses.some(({ meaning }) => meaning === 'lead');
  const titled = guesses.some(({ meaning, reason }) => meaning === 'joint' && reason === 'title');
  if (bodies.length === 0 || (bodies.length === 1 && !leads && !titled)) return guesses;
  const [first] = leads || titled ? [] : bodies;
  return guesses.map((guess) =>
    guess.reason === 'bodies' ? { ...guess, meaning: guess === first ? 'lead' : 'support' } : guess,
  );
}

const average = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);

/** The column with the longest texts is the task, where no title says which is. */
function withTask(
  guesses: readonly ColumnGuess[],
  rows: readonly (readonly string[])[],
): readonly ColumnGuess[] {
  if (guesses.some(({ meaning }) => meaning === 'task')) return guesses;
  const lengths = guesses.map(({ reason }, column) =>
    reason === 'none' ? average(cellsBelow(rows, column)) : 0,
  );
  const longest = Math.max(...lengths);
  if (longest < SHORTEST_TASK) return guesses;
  const at = lengths.indexOf(longest);
  return guesses.map((guess, column) =>
    column === at ? { ...guess, meaning: 'task', reason: 'longest' } : guess,
  );
}

/** @param rows those below the titles */
export function guessColumns(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnGuess[] {
  const guesses = titles.map((title, column): ColumnGuess => {
    const meaning = meaningOfTitle(title);
    return meaning === null
      ? { title, ...byCells(cellsBelow(rows, column)) }
      : { title, meaning, reason: 'title' };
  });
  return withTask(rolesInOrder(guesses), rows);
}
