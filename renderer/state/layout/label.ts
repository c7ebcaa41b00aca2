/** Breaking Chinese labels into few balanced lines that fit a node. */

/** Signs that may not begin a line (kinsoku). */
const NOT_FIRST = '，。、；：？！）〕】》”’…·%％,.;:)]';
/** Signs that may not end a line. */
const NOT_LAST = '（〔【《“‘([';
const ELLIPSIS = '…';
/** Width of a Latin letter or digit in the faces Remit asks for, in em; Chinese characters are one em. */
const NARROW = 0.56;

function characterWidth(character: string): number {
  return (character.codePointAt(0) ?? 0) < 0x2000 ? NARROW : 1;
}

/** Width of a text in em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** A number or a Latin word stays on one line; one that is longer than any line is broken like the rest. */
const PIECE = /[0-9A-Za-z.]{2,12}%?|./gu;

function breakGreedily(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const full = textWidth(line) + textWidth(piece) > width + 0.01;
    if (full && line !== '' && !NOT_FIRST.includes(piece)) {
      const last = line.at(-1) ?? '';
      const carried = NOT_LAST.includes(last) && line.length > 1 ? last : '';
      lines.push(carried ? line.slice(0, -1) : line);
      line = carried;
    }
    line += piece;
  }
  if (line !== '') lines.push(line);
  return lines;
}

function shorten(lines: readonly string[], maximum: number): string[] {
  if (lines.length <= maximum) return [...lines];
  const kept = lines.slice(0, maximum);
  const last = kept[maximum - 1] ?? '';
  return [...kept.slice(0, -1), `${last.slice(0, -1)}${ELLIPSIS}`];
}

/**
 * Lines of at most `width` em (one more for closing punctuation), balanced so that no line is left with a single
 * character; more than `maximum` lines are cut with an ellipsis.
 */
export function wrapLabel(text: string, width: number, maximum: number): string[] {
  const pieces = text.trim().match(PIECE) ?? [];
  const needed = Math.ceil(textWidth(text.trim()) / width);
  if (needed > maximum) return shorten(breakGreedily(pieces, width), maximum);
  for (let target = Math.ceil(textWidth(text) / Math.max(1, needed)); target < width; target += 1) {
    const lines = breakGreedily(pieces, target);
    if (lines.length <= needed) return lines;
  }
  return shorten(breakGreedily(pieces, width), maximum);
}
