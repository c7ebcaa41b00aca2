/** Cells that span rows or columns → a plain grid of rows. */

export interface SpannedCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** Rows and columns a single cell may span; a wider one is damage. */
const WIDEST_SPAN = 512;
const TALLEST_SPAN = 10_000;

const bounded = (span: number, limit: number): number => (span >= 1 && span <= limit ? Math.floor(span) : 1);

/**
 * Lays spanned cells out as rows of equally wide cells. A cell over several rows stands in each of them, because it is said of
 * each (one 牵头单位 beside three tasks); over several columns it stands in the first.
 */
export function gridOf(rows: readonly (readonly SpannedCell[])[]): string[][] {
  const hanging = new Map<number, { text: string; left: number; first: boolean }>();
  return rows.map((cells) => {
    const line: string[] = [];
    const takeHanging = (): void => {
      for (let held = hanging.get(line.length); held; held = hanging.get(line.length)) {
        held.left -= 1;
        if (held.left === 0) hanging.delete(line.length);
        line.push(held.first ? held.text : '');
      }
    };
    for (const cell of cells) {
      takeHanging();
      const down = bounded(cell.rows, TALLEST_SPAN) - 1;
      for (let across = 0; across < bounded(cell.columns, WIDEST_SPAN); across += 1) {
        if (down > 0) hanging.set(line.length, { text: cell.text, left: down, first: across === 0 });
        line.push(across === 0 ? cell.text : '');
      }
    }
    takeHanging();
    return line;
  });
}
