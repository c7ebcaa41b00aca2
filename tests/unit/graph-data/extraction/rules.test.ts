/** Every rule's own examples: what it must read and what it must leave alone. */
import { describe, expect, it } from 'vitest';
import { listsOf, resolveList } from '../../../../graph-data/extraction/read-lists.ts';
import type { Rule } from '../../../../graph-data/extraction/rule.ts';
import { rules } from '../../../../graph-data/extraction/rules/index.ts';
import { slipRequest } from '../../../../graph-data/extraction/rules/slip-request.ts';
import { readText } from '../../../../graph-data/readers/index.ts';

function dutiesOf(rule: Rule, text: string): string[] {
  return readText(text)
    .flatMap((document) => document.paragraphs)
    .flatMap((paragraph) =>
      listsOf(paragraph, [rule]).flatMap(({ list }) => resolveList(paragraph, list).names),
    )
    .map((name) => `${name.role}:${name.resolved.agency.replace(/（/gu, '(').replace(/）/gu, ')')}`);
}

describe.each([...rules, slipRequest])('$id', (rule) => {
  it.each(rule.positive)('reads $text', ({ text, duties }) => {
    expect(dutiesOf(rule, text)).toEqual(
      duties.map((duty) => duty.replace(/（/gu, '(').replace(/）/gu, ')')),
    );
  });

  it.each(rule.negative)('leaves %s alone', (text) => {
    expect(dutiesOf(rule, text)).toEqual([]);
  });
});
