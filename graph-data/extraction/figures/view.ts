/** The paragraph as the rules read it: spaces of the layout dropped, joints of columns and cells kept as separators. */
import type { FigureContext, FoldedRange } from './types.ts';

export interface View {
  readonly text: string;
  /** Folded offset behind each character of `text`, and one past the end. */
  readonly offsets: Int32Array;
}

const LATIN = /[A-Za-z0-9.]/u;
const UNIT_START = /[万亿%个项家户人名亩吨处座所条套件米元公平千兆]/u;

/** A space that only the layout put there: 产值突破 500 亿元. Between two digits it may be a lost point and stays. */
function isLayoutSpace(text: string, at: number, tableRow: boolean): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (tableRow) return /\d/u.test(before) && UNIT_START.test(after);
  return !(LATIN.test(before) && LATIN.test(after));
}

/** The view of a folded paragraph; linear. */
export function viewOf(text: string, context: FigureContext): View {
  const kept: string[] = [];
  const offsets: number[] = [];
  const joints = new Set(context.columnsInterleaved ? context.lineStarts.filter((start) => start > 0) : []);
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (joints.has(at)) {
      kept.push('\n');
      offsets.push(at);
    }
    if (character === ' ' && !context.columnsInterleaved && isLayoutSpace(text, at, context.tableRow))
      continue;
    kept.push(character);
    offsets.push(at);
  }
  offsets.push(text.length);
  return { text: kept.join(''), offsets: Int32Array.from(offsets) };
}

/** Folded range behind a range of the view; the range must not be empty. */
export function foldedRange(view: View, start: number, end: number): FoldedRange {
  return { start: view.offsets[start] ?? 0, end: (view.offsets[end - 1] ?? 0) + 1 };
}
