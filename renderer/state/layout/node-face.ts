/**
 * What stands on a node and how large that makes it, by kind. Placement, drawing and hit areas all derive from
 * this one place, so that a label can never be wider than its box.
 */
import type { EntityCard } from '../../bridge/contract.ts';
import type { Box, Point, Size } from './geometry.ts';
import { textWidth, wrapLabel } from './label.ts';

export interface NodeFace extends Size {
  readonly lines: readonly string[];
  readonly fontSize: number;
}

interface FaceStyle {
  /** Em per line: about eight characters for names, more for headings, which are read as text. */
  readonly lineWidth: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly paddingX: number;
  readonly paddingY: number;
  readonly minimumWidth: number;
  /** Headings share one width, so that a column of them reads as a list. */
  readonly fixedWidth: boolean;
}

const NAME: FaceStyle = {
  lineWidth: 8,
  fontSize: 13,
  lineHeight: 17,
  paddingX: 14,
  paddingY: 9,
  minimumWidth: 96,
  fixedWidth: false,
};
const HEADING: FaceStyle = {
  lineWidth: 11,
  fontSize: 12,
  lineHeight: 17,
  paddingX: 14,
  paddingY: 9,
  minimumWidth: 0,
  fixedWidth: true,
};
const STYLES: Readonly<Record<string, FaceStyle>> = {
  agency: NAME,
  collective: { ...NAME, paddingX: 18, paddingY: 11 },
  measure: HEADING,
  section: { ...HEADING, lineWidth: 10 },
  initiative: { ...NAME, paddingX: 18 },
  group: { ...NAME, paddingX: 20, paddingY: 11 },
  indicator: { ...NAME, lineWidth: 9, fontSize: 12, paddingX: 16 },
  observation: { ...NAME, lineWidth: 11, fontSize: 12, paddingX: 18 },
  place: { ...NAME, minimumWidth: 72, paddingX: 16 },
  'cited-document': { ...NAME, lineWidth: 10, fontSize: 12 },
  document: { ...HEADING, fontSize: 13, lineHeight: 18, lineWidth: 11, paddingX: 16 },
};
export const MAXIMUM_LINES = 3;

/** The words on a node: a measure's printed number comes before its heading. */
export function nodeText(card: EntityCard): string {
  return `${card.number}${card.name}`;
}

/** Lines, type size and box of a node. */
export function nodeFace(card: EntityCard): NodeFace {
  const style = STYLES[card.kind] ?? NAME;
  const lines = wrapLabel(nodeText(card), style.lineWidth, MAXIMUM_LINES);
  const widest = style.fixedWidth ? style.lineWidth : Math.max(...lines.map(textWidth), 0);
  return {
    lines,
    fontSize: style.fontSize,
    width: Math.max(style.minimumWidth, Math.ceil(widest * style.fontSize) + style.paddingX * 2),
    height: Math.max(1, lines.length) * style.lineHeight + style.paddingY * 2,
  };
}

/** The box of a node where it stands. */
export function boxOf({ card, position }: { readonly card: EntityCard; readonly position: Point }): Box {
  const { width, height } = nodeFace(card);
  return { ...position, width, height };
}
