/** Every deadline rule on its own examples, read from whole texts as a document is. */
import { describe, expect, test } from 'vitest';
import { deadlineRules, readDeadlines } from '../../../../../graph-data/extraction/deadlines/index.ts';
import type { DeadlineExample } from '../../../../../graph-data/extraction/deadlines/rule.ts';
import { readText } from '../../../../../graph-data/readers/index.ts';

/** `value printed` of each deadline the rule reads in the text. */
function deadlinesIn({ text, documentDate }: DeadlineExample, rule: string): readonly string[] {
  const [document] = readText(text);
  return (document?.paragraphs ?? []).flatMap(({ folded, columns }) =>
    readDeadlines(folded.text, { documentDate: documentDate ?? null, columns })
      .filter((deadline) => deadline.rule.id === rule)
      .map(({ start, end, value }) => `${value ?? '?'} ${folded.text.slice(start, end)}`),
  );
}

describe.each(deadlineRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.positive.map((example) => [example.text, example] as const))('reads %s', (_, example) => {
    expect(example.deadlines.length).toBeGreaterThan(0);
    expect(deadlinesIn(example, id)).toEqual(example.deadlines);
  });

  test.each(rule.negative.map((example) => [example.text, example] as const))('passes %s', (_, example) => {
    expect(deadlinesIn(example, id)).toEqual([]);
  });
});

test('ids are unique', () => {
  expect(new Set(deadlineRules.map(({ id }) => id)).size).toBe(deadlineRules.length);
});
