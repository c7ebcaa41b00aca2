/** All list rules, in the order they are tried: a place read by one rule is not read again by a later one. */
import type { Rule } from '../rule.ts';
import { bareBracket } from './bare-bracket.ts';
import { labelledBracket } from './labelled-bracket.ts';
import { labelledParagraph } from './labelled-paragraph.ts';
import { proseAssigned } from './prose-assigned.ts';
import { proseTogether } from './prose-together.ts';
import { tableRow } from './table-row.ts';
import { verbBracket } from './verb-bracket.ts';
import { verbParagraph } from './verb-paragraph.ts';
import { wholeDocument } from './whole-document.ts';

export const rules: readonly Rule[] = [
  tableRow,
  labelledBracket,
  verbBracket,
  labelledParagraph,
  wholeDocument,
  verbParagraph,
  bareBracket,
  proseAssigned,
  proseTogether,
];
