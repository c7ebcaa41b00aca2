/** The heading and the measure that hold a place of which nothing was read: those of what was read last before it. */
import type { Evidence } from '../../../../graph-data/model/locator.ts';
import type { Statement } from '../../../../graph-data/model/statement.ts';

export type Holding = Pick<Evidence, 'section' | 'measure'>;

/** @param statements of one document; asked for many places, they are sorted once */
export function holdingIn(statements: readonly Statement[]): (offset: number) => Holding {
  const places = statements
    .flatMap(({ evidence }) => evidence)
    .toSorted((a, b) => a.range.start - b.range.start);
  return (offset) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.range.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const last = places[low - 1];
    return { section: last?.section ?? null, measure: last?.measure ?? null };
  };
}
