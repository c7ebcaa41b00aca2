/** Whether a printed line goes on in the next one. Captured text breaks lines in the middle of words. */
import { LONGEST_LIST } from './brackets.ts';
import type { PrintedLine } from './lines.ts';
import { readNumbering } from './numbering.ts';
import { LABEL_ALONE, LABEL_AT_START, LABEL_WORDS } from './responsibility-words.ts';

/** What is known of the paragraph so far. */
export interface OpenParagraph {
  /** Its first `HEAD` characters: every question about the beginning is answered by them. */
  readonly head: string;
  readonly length: number;
  /** Folded text of its last printed line. */
  readonly lastLine: string;
  /** Index of an open bracket that begins like a responsibility list, or -1. */
  readonly openList: number;
  /** An opening quotation mark or title mark without partner. */
  readonly openQuote: boolean;
}

/** Labels, numbers and headings are shorter; more would be copied with every line that is added. */
export const HEAD = 200;
const TERMINAL = /[。!?;:！？；：…]["”’)）〕\]】》]*$/u;
const ENDS_LIST = /[)〕\]】]$/u;
const MARKER_ALONE =
  /^(?:[一二三四五六七八九十百]{1,4}、|\([一二三四五六七八九十百]{1,4}\)|第[一二三四五六七八九十百]{1,4}[条章])$/u;
const MIDDLE_OF_LIST = /[、,，:：及和]$/u;
/** A line of running text; shorter lines without end mark are titles, signatures and headings. */
const PROSE_LENGTH = 20;
const LONGEST_HEADING_LINE = 60;
const HEADER_LINE =
  /^(?:抄送|主送|附件|附:|联系人|(?:\d{4}|[二〇○]{2}..)年.{1,6}月.{1,4}日)|^[^、,，。;；(]*(?:文件|办公室|办公厅|人民政府|委员会)$/u;
/** 各市、县（区）⏎人民政府: a bracket inside a name stands at the end of the line. */
const OPEN_NAME = /[省市州县区旗盟地镇乡][(〔][^()〔〕]{1,12}[)〕]$/u;
const REST_OF_NAME = /^(?:人民政府|政府|党委|管委会|党工委)/u;

function opensHeading(text: string): boolean {
  const numbering = readNumbering(text);
  return numbering !== null && (numbering.level <= 4 || text.startsWith('——'));
}

/** A numbered line without a full stop: most likely a heading on a line of its own. */
function isHeadingSoFar(text: string): boolean {
  return text.length <= LONGEST_HEADING_LINE && !/[。;]/u.test(text) && opensHeading(text);
}

function insideList(paragraph: OpenParagraph): boolean {
  return paragraph.openList >= 0 && paragraph.length - paragraph.openList < LONGEST_LIST;
}

/** True when `next` belongs to the paragraph; `width` is the usual length of a full printed line. */
export function continues(paragraph: OpenParagraph, next: PrintedLine, width: number): boolean {
  const text = next.folded.text;
  const last = paragraph.lastLine;
  if (MARKER_ALONE.test(paragraph.head)) return true;
  if (LABEL_AT_START.test(text)) return false;
  if (insideList(paragraph))
    return !/^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d))/u.test(
      text,
    );
  if (opensHeading(text)) return false;
  if (LABEL_ALONE.test(paragraph.head)) return true;
  if (OPEN_NAME.test(last) && REST_OF_NAME.test(text)) return true;
  if (TERMINAL.test(last) || ENDS_LIST.test(last)) return false;
  if (LABEL_AT_START.test(paragraph.head)) return MIDDLE_OF_LIST.test(last) || last.length >= width - 2;
  if (paragraph.openQuote) return true;
  if (last.length < Math.min(PROSE_LENGTH, width * 0.9) || HEADER_LINE.test(last)) return false;
  if (isHeadingSoFar(paragraph.head)) return last.length >= width * 0.9;
  return /[。,，;；]/u.test(last) || last.length >= width * 0.9;
}

/** A line that is one name and nothing else. */
const ONE_NAME =
  /^(?:[\u4e00-\u9fa5]|\([^()]{1,16}\)){2,24}(?<=[局委办厅部院会署府心司团室位门道队处馆站所校社联镇乡区县市行])$/u;
/** A label with the names stacked under it so far, apart by tabs. */
const STACK = new RegExp(`^[(〔[【]?\\s*(?:${LABEL_WORDS})\\s*[)〕\\]】]?\\s*[:：]?\\t`, 'u');

/** Names printed one a line under a label (责任单位：⏎市教育局⏎市财政局). */
export function isStackedName(paragraph: OpenParagraph, next: PrintedLine): boolean {
  const text = next.folded.text;
  if (!ONE_NAME.test(text) || opensHeading(text)) return false;
  if (LABEL_ALONE.test(paragraph.head) || STACK.test(paragraph.head)) return true;
  if (!LABEL_AT_START.test(paragraph.head)) return false;
  return ONE_NAME.test(paragraph.lastLine) || ONE_NAME.test(paragraph.lastLine.replace(LABEL_AT_START, ''));
}
