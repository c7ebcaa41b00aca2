/** A bare text as the reader's paragraph. */
import { foldText } from '../../../../../graph-data/readers/folded-text.ts';
import type { Paragraph } from '../../../../../graph-data/readers/index.ts';

/** `lines` are joined as a reader joins the lines of one paragraph; a mark stands where each begins. */
export function paragraphOf(...lines: readonly string[]): Paragraph {
  let offset = 0;
  const marks = lines.map((line, index) => {
    const mark = { offset, line: index + 1 };
    offset += line.length;
    return mark;
  });
  return { folded: foldText(lines.join('')), marks, numbering: null, columns: null };
}
