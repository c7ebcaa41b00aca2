/** Every initiative rule's own examples: what it must read and what it must leave alone. */
import { describe, expect, it } from 'vitest';
import { accountText, initiativeRules } from '../../../../../graph-data/extraction/initiatives/index.ts';

describe.each(initiativeRules)('$id', (rule) => {
  const tag = `${rule.id}@${rule.version}`;
  const namesIn = (text: string): string[] =>
    accountText(text)
      .initiatives.filter((initiative) => initiative.rule === tag)
      .map(({ type, name }) => `${type}:${name}`);

  it.each(rule.positive)('reads $text', ({ text, names }) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each(rule.negative)('leaves %s alone', (text) => {
    expect(accountText(text).initiatives.map((initiative) => initiative.name)).toEqual([]);
  });
});
