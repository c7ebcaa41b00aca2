/** Cuts a text that is too long to be one paper: a collection at the heads of its papers, anything else at a quiet place. */
import { isSlipTitle } from './routing-slip.ts';

/** A stretch of the text that is read on its own, so that memory follows the largest part and not the file. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
  /** 1-based line of the file on which it begins. */
  readonly line: number;
  /** True when it goes on with the paper before it, which was too long to be read at once. */
  readonly continued: boolean;
}

/** UTF-16 units; ten times the longest plan seen. Shorter texts are always read whole. */
export const LONGEST_PART = 500_000;
const LONGEST_HEAD_LINE = 48;
/** The red head of a paper stands alone on its line: 云岭市人民政府文件. */
const RED_HEAD =
  /^[\u4e00-\u9fa5()（）〔〕]{2,38}(?:政府|办公厅|办公室|委员会|委|厅|局|部|院|会|集团|大学)文件$/u;
const CHAPTER = /^(?:第[一二三四五六七八九十百零〇]{1,5}[章篇部]|[一二三四五六七八九十]{1,3}、)/u;

/** Quiet places for a cut, the best first. */
const QUIET = ['chapter', 'blank', 'break'] as const;
type Quiet = (typeof QUIET)[number];

interface Place {
  readonly at: number;
  readonly line: number;
}

interface Line extends Place {
  /** Where the next line begins. */
  readonly next: number;
  /** Its characters without spaces; `…` for a line too long to be a head. */
  readonly words: string;
}

function* rawLines(text: string): Generator<Line> {
  const breaks = /\r\n|\n|\r|$/gu;
  for (let at = 0, line = 1; at < text.length; line += 1) {
    breaks.lastIndex = at;
    breaks.exec(text);
    const next = breaks.lastIndex;
    const words = next - at > LONGEST_HEAD_LINE ? '…' : text.slice(at, next).replace(/\s/gu, '');
    yield { at, line, next, words };
    at = next;
  }
}

function quietKind(words: string): Quiet {
  if (words === '') return 'blank';
  return CHAPTER.test(words) ? 'chapter' : 'break';
}

/** Where a line longer than a part is cut: behind its last full stop, never between the halves of a character. */
function insideLine(text: string, start: number): number {
  const hard = start + LONGEST_PART;
  const stop = text.lastIndexOf('。', hard - 1) + 1;
  if (stop > start + LONGEST_PART / 2) return stop;
  const code = text.charCodeAt(hard);
  return code >= 0xdc00 && code <= 0xdfff ? hard - 1 : hard;
}

/** The part under way and the places where it could end. */
class OpenPart {
  private readonly quiet = new Map<Quiet, Place>();

  constructor(
    readonly start: Place,
    private readonly continued: boolean,
    /** A slip is read with the paper behind it, so the first red head does not end it. */
    public slip: boolean,
  ) {}

  note(line: Line): void {
    this.quiet.set(quietKind(line.words), line);
  }

  /** A cut in the first half would make many small parts. */
  lastQuiet(): Place | undefined {
    const late = this.start.at + LONGEST_PART / 2;
    return QUIET.map((kind) => this.quiet.get(kind)).find((place) => place !== undefined && place.at > late);
  }

  endingAt(end: number): TextPart {
    return { start: this.start.at, end, line: this.start.line, continued: this.continued };
  }
}

/** The parts of a text in order; they cover it without gaps. */
export function* textParts(text: string): Generator<TextPart> {
  if (text.length <= LONGEST_PART) {
    yield { start: 0, end: text.length, line: 1, continued: false };
    return;
  }
  let part = new OpenPart({ at: 0, line: 1 }, false, false);
  for (const line of rawLines(text)) {
    const slip = isSlipTitle(line.words);
    if (slip || RED_HEAD.test(line.words)) {
      const carried = !slip && part.slip;
      if (carried) part.slip = false;
      else {
        if (line.at > part.start.at) yield part.endingAt(line.at);
        part = new OpenPart(line, false, slip);
      }
    }
    part.note(line);
    while (line.next - part.start.at > LONGEST_PART) {
      const place = part.lastQuiet() ?? { at: insideLine(text, part.start.at), line: line.line };
      yield part.endingAt(place.at);
      part = new OpenPart(place, true, false);
    }
  }
  yield part.endingAt(text.length);
}
