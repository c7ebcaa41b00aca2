/** Short printed forms of a figure, for tables, coverage reports and tests. */
import type { Figure, FigureValue } from './types.ts';

/** `1609`, `3-5`, `25.3:30.6:44.1`, `1.2?12` for a damaged number. */
export function valueText(value: FigureValue): string {
  if (value.kind === 'number') return String(value.number);
  if (value.kind === 'range') return `${value.low}-${value.high}`;
  return value.kind === 'ratio' ? value.parts.join(':') : value.candidates.join('?');
}

/** `地区生产总值=1609 亿元` */
export function describe(figure: Pick<Figure, 'name' | 'value' | 'unit'>): string {
  return `${figure.name}=${valueText(figure.value)} ${figure.unit}`;
}
