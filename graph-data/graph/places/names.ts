/** Which names of a map are written: the most important first, none over another. Pure; window and file choose alike. */
import { widthOf } from './label.ts';

export interface MapName {
  readonly key: number;
  /** Middle of the words, and their base line. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** What matters more has its name before others. */
  readonly weight: number;
}

/** Room around words, so that two names do not read as one. */
const APART = 4;

interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function fieldOf({ x, y, text }: MapName, size: number): Field {
  const half = widthOf(text, size) / 2 + APART;
  return { left: x - half, right: x + half, top: y - size - APART / 2, bottom: y + APART };
}

const touch = (a: Field, b: Field): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * @param size of the type, in the measure of the places.
 * @returns the keys of the names for which there is room.
 */
export function placeNames(names: readonly MapName[], size: number): ReadonlySet<number> {
  const order = names.toSorted((a, b) => b.weight - a.weight || a.key - b.key);
  const taken: Field[] = [];
  const kept = new Set<number>();
  for (const name of order) {
    if (name.text === '') continue;
    const field = fieldOf(name, size);
    if (taken.some((other) => touch(other, field))) continue;
    taken.push(field);
    kept.add(name.key);
  }
  return kept;
}
