/** What a cell shows: shared texts, dates behind numbers, results of formulas as they were last computed. */
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  type Element,
  type NodeWithChildren,
  textOf,
} from '../markup.ts';

/** Numbers of built-in formats that show a date (ECMA-376, 18.8.30), among them those of Chinese editions. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const DATE_PATTERN = /(?:y|年|月|d(?!b))/iu;
/** Days between 1899-12-30, where spreadsheets begin to count, and 1970-01-01. */
const EPOCH_DAYS = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** Phonetic hints (`rPh`) repeat the text and are not shown. */
const richText = (element: Element): string =>
  childrenOf(element)
    .filter(({ name }) => !name.endsWith('rPh'))
    .map((child) =>
      child.name.endsWith('r') ? [...descendantsOf(child, 't')].map(textOf).join('') : textOf(child),
    )
    .join('');

export function readSharedTexts(part: NodeWithChildren | null): string[] {
  return childrenOf(childOf(part, 'sst'), 'si').map(richText);
}

/** For each cell style whether it shows a date. */
export function readDateStyles(part: NodeWithChildren | null): boolean[] {
  const sheet = childOf(part, 'styleSheet');
  const patterns = new Map(
    childrenOf(childOf(sheet, 'numFmts'), 'numFmt').map((format) => [
      Number(attributeOf(format, 'numFmtId')),
      (attributeOf(format, 'formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./gu, ''),
    ]),
  );
  return childrenOf(childOf(sheet, 'cellXfs'), 'xf').map((style) => {
    const id = Number(attributeOf(style, 'numFmtId') ?? '0');
    return DATE_FORMATS.has(id) || DATE_PATTERN.test(patterns.get(id) ?? '');
  });
}

function shownDate(serial: number): string {
  const date = new Date(Math.round((serial - EPOCH_DAYS) * MILLISECONDS_A_DAY));
  return Number.isNaN(date.getTime())
    ? String(serial)
    : `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** A number as a person writes it: the noise of binary fractions beyond 12 digits is not shown. */
function shownNumber(text: string): string {
  const value = Number(text);
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : text;
}

/** Text of one `c` element; errors such as #REF! are shown as they are. */
export function shownValue(cell: Element, shared: readonly string[], dates: readonly boolean[]): string {
  const type = attributeOf(cell, 't') ?? 'n';
  if (type === 'inlineStr') {
    const inline = childOf(cell, 'is');
    return inline ? richText(inline) : '';
  }
  const value = childOf(cell, 'v');
  const text = value ? textOf(value).trim() : '';
  if (text === '') return '';
  if (type === 's') return shared[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? '是' : '否';
  if (type !== 'n') return text;
  return dates[Number(attributeOf(cell, 's') ?? '-1')] === true ? shownDate(Number(text)) : shownNumber(text);
}
