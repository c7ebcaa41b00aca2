/**
 * Names from afar: how many are shown at a zoom, which ones first, and what of a name fits its card in type that can
 * still be read. Pure.
 */
import type { Size } from '../state/layout/geometry.ts';
import { textWidth, wrapLabel } from '../state/layout/label.ts';

/** From here on every card shows its whole label. */
export const NEAR = 0.6;
/** As long as the type on a card is legible, every card keeps a name of some kind. */
const ALL_NAMED = 0.35;
/** Here only what is important in itself keeps its name. */
const FAR = 0.1;
/** Type size on the screen that an office screen still shows legibly, in pixels. */
const LEGIBLE = 10;
/** A name is set this much smaller before a part of it is left out. */
const SMALLEST = 0.7;
const LINE_HEIGHT = 1.25;
/** Room between name and border, on both sides together. */
const PADDING = 12;
/** Of a name that is cut this much is shown, whatever its size. */
const LEAST_CHARACTERS = 3;
/** Zooms are told apart in steps, so that a turn of the wheel sets few names anew. */
const STEPS = 20;

export interface Named {
  readonly id: string;
  /** Start, selection, marks and the like: named at any zoom. */
  readonly isAttended: boolean;
  readonly links: number;
}

/** The zoom in steps; null when everything is near. */
export function levelOf(zoom: number): number | null {
  return zoom >= NEAR ? null : Math.floor(zoom * STEPS) / STEPS;
}

/** Those that are named at this zoom: what is important in itself, then what has most lines. */
export function namedAt(things: readonly Named[], zoom: number): ReadonlySet<string> {
  const share = Math.min(1, Math.max(0, (zoom - FAR) / (ALL_NAMED - FAR)));
  const attended = things.filter(({ isAttended }) => isAttended);
  const plain = things
    .filter(({ isAttended }) => !isAttended)
    .sort((a, b) => b.links - a.links || (a.id < b.id ? -1 : 1));
  const shown = plain.slice(0, Math.round(plain.length * share));
  return new Set([...attended, ...shown].map(({ id }) => id));
}

export interface AfarLabel {
  readonly label: string;
  readonly fontSize: number;
}

/** The lines of a name on a card; closing punctuation that hangs over the edge takes its room from the line. */
function linesOn(text: string, { width, height }: Size, fontSize: number): string[] {
  const room = (width - PADDING) / fontSize;
  const count = Math.max(1, Math.floor((height - PADDING / 2) / (fontSize * LINE_HEIGHT)));
  const lines = wrapLabel(text, room, count);
  const isWithin = lines.every((line) => textWidth(line) <= room);
  return isWithin ? lines : wrapLabel(text, room - 1, count);
}

/** A name in type that is legible at this zoom, as much of it as the card holds. */
export function afarLabel(text: string, card: Size, zoom: number): AfarLabel {
  const largest = Math.round(LEGIBLE / zoom);
  const smallest = Math.round(largest * SMALLEST);
  for (let fontSize = largest; fontSize >= smallest; fontSize -= 1) {
    const lines = linesOn(text, card, fontSize);
    if (!lines.at(-1)?.endsWith('…')) return { label: lines.join('\n'), fontSize };
  }
  const fontSize = Math.min(smallest, Math.floor((card.width - PADDING) / LEAST_CHARACTERS));
  return { label: linesOn(text, card, fontSize).join('\n'), fontSize };
}
