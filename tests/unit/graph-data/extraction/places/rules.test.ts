/** Every place rule's own examples: what it must read and what it must leave alone. */
import { describe, expect, it } from 'vitest';
import { placeRules, prepareNames } from '../../../../../graph-data/extraction/places/index.ts';
import { paragraphOf } from './paragraph.ts';

describe.each(placeRules)('$id', (rule) => {
  const namesIn = (text: string): string[] =>
    rule
      .read(prepareNames(paragraphOf(text)))
      .map(({ start, end, type }) => `${type}:${text.slice(start, end)}`);

  it.each(rule.positive)('reads $text', ({ text, names }) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each(rule.negative)('leaves %s alone', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
