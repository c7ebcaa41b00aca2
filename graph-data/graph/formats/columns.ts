/** The declared columns of a graph file: one for each name and type that occurs, in the order of first use. */
import type { Cell, CellType } from './cells.ts';
import type { FlatElement } from './flat-graph.ts';

export interface Column {
  /** Number of the column among all of the file. */
  readonly number: number;
  readonly name: string;
  readonly type: CellType;
}

const keyOf = ({ name, type }: Pick<Cell, 'name' | 'type'>): string => `${type} ${name}`;

/** Columns of the elements; a name that has values of two types gets two columns. */
export class Columns {
  private readonly columns = new Map<string, Column>();

  /** `from` is the number of the first column. */
  constructor(elements: readonly FlatElement[], from: number) {
    for (const cell of elements.flatMap((element) => element.cells)) {
      const key = keyOf(cell);
      if (this.columns.has(key)) continue;
      this.columns.set(key, { number: from + this.columns.size, name: cell.name, type: cell.type });
    }
  }

  get all(): readonly Column[] {
    return [...this.columns.values()];
  }

  /** The number of the column a cell stands in. */
  numberOf(cell: Cell): number {
    return this.columns.get(keyOf(cell))?.number ?? -1;
  }
}
