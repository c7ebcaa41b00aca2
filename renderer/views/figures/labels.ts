/** Labels of a drawing kept apart: one that would cover another moves down until it is free. Pure, in pixels. */

export interface Label {
  readonly text: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

const ROW = 15;
/** Width of a Chinese character and of a digit. */
const WIDE = 12;
const NARROW = 7;

const lengthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2000' ? WIDE : NARROW), 0);

const spanOf = ({ x, anchor, text }: Label): readonly [number, number] =>
  anchor === 'start' ? [x, x + lengthOf(text)] : [x - lengthOf(text), x];

function overlap(a: Label, b: Label): boolean {
  const [[left, right], [start, end]] = [spanOf(a), spanOf(b)];
  return Math.abs(a.y - b.y) < ROW && left < end && start < right;
}

/** Starts to the right of its point where that is free inside the frame, else ends to the left of it. */
export function besides(text: string, x: number, y: number, gap: number, right: number): Label {
  return x + gap + lengthOf(text) <= right
    ? { text, x: x + gap, y, anchor: 'start' }
    : { text, x: x - gap, y, anchor: 'end' };
}

/** In the order of their height; equal ones in the order given. */
export function spread(labels: readonly Label[]): readonly Label[] {
  const placed: Label[] = [];
  return labels
    .toSorted((a, b) => a.y - b.y)
    .map((wanted) => {
      let label = wanted;
      for (let other = placed.find((known) => overlap(known, label)); other !== undefined; ) {
        label = { ...label, y: other.y + ROW };
        other = placed.find((known) => overlap(known, label));
      }
      placed.push(label);
      return label;
    });
}
