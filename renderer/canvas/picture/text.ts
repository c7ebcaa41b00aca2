/** The words of a sheet: their sizes, colours and base lines. Pure. */
import { shown } from '../../../graph-data/graph/formats/cells.ts';
import type { Tag } from '../../../graph-data/graph/formats/xml.ts';
import { textWidth } from '../../state/layout/label.ts';
import { fixed } from './pen.ts';

/** Colours and type face of a sheet: those of the screen. */
export interface Look {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly font: string;
}

export type Anchor = 'start' | 'middle' | 'end';

export const TEXT = {
  title: { size: 20, leading: 30, weight: '600', color: 'ink' },
  plain: { size: 12, leading: 18, weight: '400', color: 'ink' },
  note: { size: 11, leading: 17, weight: '400', color: 'soft' },
} as const;

export type TextKind = keyof typeof TEXT;

/** From the middle of a line to its base, in em: half the height of a Chinese character. */
const BASE = 0.36;

/** One line, its middle at `y`. */
export function textTag(text: string, x: number, y: number, of: TextKind, look: Look, anchor: Anchor): Tag {
  const { size, weight, color } = TEXT[of];
  return {
    name: 'text',
    attributes: {
      x: fixed(x),
      y: fixed(y + BASE * size),
      'font-size': String(size),
      ...(weight !== '400' && { 'font-weight': weight }),
      ...(anchor !== 'start' && { 'text-anchor': anchor }),
      fill: look[color],
    },
    content: shown(text),
  };
}

/** Width of a text on the sheet, in pixels. */
export const widthOf = (text: string, of: TextKind): number => textWidth(text) * TEXT[of].size;
