/** Which figures may be drawn on one scale. Different unit or scope is another drawing, whatever the names say. */
import type { EntityId } from '../../model/ids.ts';
import { scopeWords } from './figure.ts';
import type { Figure, FigureRow, FigureSeries, FiguresModel } from './types.ts';

/** A number, a year, and known to be a target or a result. */
export function isDrawable({ low, high, year, nature }: Figure): boolean {
  return (low !== null || high !== null) && year !== null && nature !== 'unknown';
}

function grouped<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known === undefined) groups.set(key(item), [item]);
    else known.push(item);
  }
  return [...groups.values()];
}

/** As a table behind the drawing is read; what was said first stands first. */
const inTime = (a: Figure, b: Figure): number =>
  (a.year ?? 0) - (b.year ?? 0) || (a.said ?? 0) - (b.said ?? 0);

/** Comparable figures by unit and scope, drawn or left to the table; a group of which nothing can be drawn is none. */
export function seriesOf(
  name: string,
  thread: EntityId | null,
  figures: readonly Figure[],
): readonly FigureSeries[] {
  return grouped(figures, (figure) => `${figure.unit}|${scopeWords(figure)}`).flatMap((group) => {
    const [first] = group;
    const drawable = group.filter(isDrawable).toSorted(inTime);
    if (first === undefined || drawable.length === 0) return [];
    const { unit } = first;
    const left = group.filter((figure) => !isDrawable(figure));
    return [{ name, thread, unit, scope: scopeWords(first), figures: drawable, left }];
  });
}

/** Figures needed before a drawing shows a course. */
const COURSE = 2;

/**
 * One drawing an indicator: the threads of which `shown` has a figure, each whole, in the order of `shown`. What the rules
 * compare with nothing is drawn with nothing.
 */
export function seriesAmong(model: FiguresModel, shown: readonly FigureRow[]): readonly FigureSeries[] {
  const names = new Map(model.threads.map(({ id, name }) => [id, name]));
  const wanted = [...new Set(shown.flatMap(({ thread }) => thread ?? []))];
  const members = new Map(
    grouped(model.rows, ({ thread }) => thread ?? '').map((rows) => [rows[0]?.thread ?? null, rows]),
  );
  return wanted.flatMap((thread) =>
    seriesOf(names.get(thread) ?? '', thread, members.get(thread) ?? []).filter(
      ({ figures }) => figures.length >= COURSE,
    ),
  );
}
