/** Pages of newspapers: a headline over a subtitle, and the marks only newspapers print. */
import type { Fact } from './fact.ts';
import type { PrintedLine } from './lines.ts';

/** A headline and its subtitle are short and are no sentences; 48 characters fill the widest column seen. */
const LONGEST_LINE = 48;
const SUBTITLE = /^(?:——|--|—)(?=[^—-])/u;
const SENTENCE = /[。;!?:]/u;
/** A byline (□ and a name) or a photo credit; the name itself is never kept. */
const NEWSPAPER_MARK = /^□|(?<=[\u4e00-\u9fa5] ?)摄$|本报记者|^本报讯/u;

function isShort(line: PrintedLine | undefined): line is PrintedLine {
  if (line === undefined) return false;
  const { text } = line.folded;
  return text.length >= 4 && text.length <= LONGEST_LINE && !SENTENCE.test(text);
}

/** Headline and subtitle (…——…) among the first lines, joined; null where the page begins otherwise. */
export function readHeadline(header: readonly PrintedLine[]): Fact | null {
  const [headline, subtitle] = header.filter((line) => !line.blank);
  if (!isShort(headline) || !isShort(subtitle) || !SUBTITLE.test(subtitle.folded.text)) return null;
  return {
    value: `${headline.folded.text}——${subtitle.folded.text.replace(SUBTITLE, '')}`,
    line: headline.number,
    range: { start: headline.start, end: subtitle.end },
  };
}

/** True when a line carries a mark that only newspapers print. */
export function isNewspaper(lines: readonly PrintedLine[]): boolean {
  return lines.some(
    (line) => line.folded.text.length <= LONGEST_LINE && NEWSPAPER_MARK.test(line.folded.text.trim()),
  );
}
