/**
 * Cells that count the measures two bodies share. Half a million pairs meet in a large matrix, so only counts are
 * kept; the measures of one pair are listed when somebody asks for them.
 */
import type { CellSource } from './cell-source.ts';
import type { Keep } from './keep.ts';
import { type SumBuilder, sumBuilder } from './sums.ts';
import type { MatrixClaim, MatrixModel } from './types.ts';

/** Claims of each measure. */
type ByMeasure = ReadonlyMap<number, readonly number[]>;

function byMeasure({ claims }: MatrixModel, indexes: Iterable<number>): ByMeasure {
  const groups = new Map<number, number[]>();
  for (const index of indexes) {
    const measure = claims.measure[index] ?? -1;
    const group = groups.get(measure);
    if (group === undefined) groups.set(measure, [index]);
    else group.push(index);
  }
  return groups;
}

interface Sides {
  /** Duties that may stand in a row, after the whole filter but its text. */
  readonly rows: ByMeasure;
  /** Duties that may stand in a column: roles, systems and categories ask about rows alone. */
  readonly columns: ByMeasure;
}

function bodiesIn({ claims }: MatrixModel, indexes: readonly number[] | undefined): ReadonlySet<number> {
  return new Set((indexes ?? []).map((index) => claims.row[index] ?? -1));
}

function countPairs(model: MatrixModel, sides: Sides, keep: Keep): Uint32Array {
  const size = model.rows.length;
  const counts = new Uint32Array(size * size);
  for (const [measure, indexes] of sides.rows) {
    const others = bodiesIn(model, sides.columns.get(measure));
    const measureFits = keep.fits(model.measures[measure]);
    for (const row of bodiesIn(model, indexes)) {
      const rowFits = measureFits || keep.fits(model.rows[row]);
      for (const column of others) {
        if (row === column || !(rowFits || keep.fits(model.columns[column]))) continue;
        const key = row * size + column;
        counts[key] = (counts[key] ?? 0) + 1;
      }
    }
  }
  return counts;
}

function sumUp(size: number, counts: Uint32Array): SumBuilder['done'] {
  const sums = sumBuilder();
  counts.forEach((count, key) => {
    if (count > 0) sums.add(Math.floor(key / size), key % size, [], count);
  });
  return sums.done;
}

/** The measures two bodies share: the row's claims, each with the column's first claim on the same measure. */
function claimsBetween(
  model: MatrixModel,
  sides: Sides,
  keep: Keep,
  row: number,
  column: number,
): readonly MatrixClaim[] {
  const { claims, measures } = model;
  return [...sides.rows].flatMap(([measureAt, indexes]) => {
    const measure = measures[measureAt];
    const other = sides.columns.get(measureAt)?.find((index) => claims.row[index] === column);
    if (measure === undefined || other === undefined) return [];
    if (!keep.fits(measure, model.rows[row], model.columns[column])) return [];
    const [secondStatement, secondRole] = [claims.statement[other], claims.role[other]];
    return indexes.flatMap((index) => {
      const [statement, role, line] = [claims.statement[index], claims.role[index], claims.line[index]];
      if (claims.row[index] !== row || !statement || !role || line === undefined) return [];
      if (!secondStatement || !secondRole) return [];
      return [{ statement, role, measure, line, second: { statement: secondStatement, role: secondRole } }];
    });
  });
}

export function sharedCells(model: MatrixModel, kept: readonly number[], keep: Keep): CellSource {
  const { claims } = model;
  const mayBeOther = claims.row.flatMap((row, index) =>
    keep.columns[row] === true && keep.measures[claims.measure[index] ?? -1] === true ? [index] : [],
  );
  const sides = { rows: byMeasure(model, kept), columns: byMeasure(model, mayBeOther) };
  const size = model.rows.length;
  const counts = countPairs(model, sides, keep);
  return {
    sums: sumUp(size, counts),
    at: (row, column) => {
      const count = counts[row * size + column] ?? 0;
      return count === 0 ? null : { row, column, roles: [], count };
    },
    claims: ({ row, column }) => claimsBetween(model, sides, keep, row, column),
  };
}
