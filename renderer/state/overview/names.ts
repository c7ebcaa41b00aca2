/** Names on the screen: their lines and boxes, and which room is still free. Pure. */
import { textWidth, wrapLabel } from '../layout/label.ts';

/** Side of a cell in which room is counted, in pixels of the screen. */
const CELL = 12;

/** What is named, in pixels of the screen; without lines it is a dot alone. */
export interface ChosenName {
  readonly lines: readonly string[];
  readonly type: number;
  readonly width: number;
  readonly height: number;
}

export function nameOfLines(lines: readonly string[], type: number): ChosenName {
  const widest = Math.max(...lines.map(textWidth), 1);
  return { lines, type, width: Math.ceil(widest * type) + 8, height: lines.length * (type + 4) + 2 };
}

/** @param width of a line, in em. */
export const nameOf = (text: string, width: number, most: number, type: number): ChosenName =>
  nameOfLines(wrapLabel(text, width, most), type);

export interface ScreenRoom {
  /** Takes the box; false when some of it is taken already, unless it must have it. */
  take(left: number, top: number, width: number, height: number, must?: boolean): boolean;
}

/** Room that is taken on the screen, by cells. */
export function screenRoom(): ScreenRoom {
  const taken = new Set<number>();
  const cellsOf = (left: number, top: number, width: number, height: number): readonly number[] => {
    const cells: number[] = [];
    for (let column = Math.floor(left / CELL); column * CELL < left + width; column += 1) {
      for (let row = Math.floor(top / CELL); row * CELL < top + height; row += 1)
        cells.push(column * 10_000 + row);
    }
    return cells;
  };
  return {
    take: (left, top, width, height, must = false) => {
      const cells = cellsOf(left, top, width, height);
      if (!must && cells.some((cell) => taken.has(cell))) return false;
      for (const cell of cells) taken.add(cell);
      return true;
    },
  };
}
