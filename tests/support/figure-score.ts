/** How well read figures agree with an independent reading. */

export interface TrueFigure {
  readonly line: number;
  readonly name: string;
  /** The number; ranges and ratios as printed (`3-5`, `1:4:5`). */
  readonly value: number | string;
  readonly unit: string;
  readonly nature: string;
  readonly measure: string;
  readonly comparator: string;
}

export interface FigureScore {
  readonly wanted: number;
  readonly read: number;
  /** Same line, value, unit and a name that speaks of the same thing. */
  readonly matched: number;
  /** Same line, value and unit, whatever the name. */
  readonly valuesOnly: number;
  readonly natures: number;
  readonly measures: number;
  readonly comparators: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Share of the shorter name's character pairs that the longer one holds; 1 when one contains the other. */
export function likeness(left: string, right: string): number {
  const clean = (name: string): string => name.replace(/[“”"'的、·]/gu, '');
  const [short = '', long = ''] = [clean(left), clean(right)].sort((a, b) => a.length - b.length);
  if (short === '') return 0;
  if (long.includes(short)) return 1;
  const pairs = Array.from({ length: short.length - 1 }, (_, index) => short.slice(index, index + 2));
  return pairs.length === 0 ? 0 : pairs.filter((pair) => long.includes(pair)).length / pairs.length;
}

const ALIKE = 0.5;

const text = ({ line, name, value, unit }: Pick<TrueFigure, 'line' | 'name' | 'value' | 'unit'>): string =>
  `${line} ${name}=${value} ${unit}`;

/** Compares; every read figure answers at most one wanted one. */
export function scoreFigures(wanted: readonly TrueFigure[], read: readonly TrueFigure[]): FigureScore {
  const free = new Set(read);
  const missed: string[] = [];
  const score = { matched: 0, valuesOnly: 0, natures: 0, measures: 0, comparators: 0 };
  for (const want of wanted) {
    const same = [...free].filter(
      (item) => item.line === want.line && item.value === want.value && item.unit === want.unit,
    );
    const best = same.sort((a, b) => likeness(b.name, want.name) - likeness(a.name, want.name))[0];
    if (best) {
      free.delete(best);
      score.valuesOnly += 1;
    }
    if (!best || likeness(best.name, want.name) < ALIKE) {
      missed.push(`${text(want)}${best ? ` (read as ${best.name})` : ''}`);
      continue;
    }
    score.matched += 1;
    score.natures += Number(best.nature === want.nature);
    score.measures += Number(best.measure === want.measure);
    score.comparators += Number(best.comparator === want.comparator);
  }
  return { ...score, wanted: wanted.length, read: read.length, missed, extra: [...free].map(text) };
}
