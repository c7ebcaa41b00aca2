/** Every doubt rule's own examples; and a doubt never changes what is printed. */
import { describe, expect, it } from 'vitest';
import { readFigures, suspicionRules } from '../../../../../graph-data/extraction/figures/index.ts';
import { readFile } from '../../../../../graph-data/readers/index.ts';

const figuresOf = (text: string) =>
  readFile(new TextEncoder().encode(text)).documents.flatMap((document) => readFigures(document).figures);

describe.each(suspicionRules)('$id', (rule) => {
  const tag = `${rule.id}@${rule.version}`;
  const doubts = (text: string): string[] =>
    figuresOf(text).flatMap(({ name, suspicions }) =>
      suspicions
        .filter((suspicion) => suspicion.rule === tag)
        .map(({ candidates }) => `${name}=${candidates.join('/')}`),
    );

  it.each(rule.positive)('doubts $text', ({ text, doubts: expected }) => {
    expect(doubts(text)).toEqual(expected);
  });

  it.each(rule.negative)('leaves %s alone', (text) => {
    expect(doubts(text)).toEqual([]);
  });

  it.each(rule.positive)('keeps what is printed in $text', ({ text }) => {
    for (const { value, printed, rawRange } of figuresOf(text)) {
      expect(text.slice(rawRange.start, rawRange.end).replaceAll('：', ':')).toBe(printed);
      if (value.kind === 'number') expect(printed).toContain(String(value.number));
    }
  });
});

it('says so among the concerns and lowers the confidence of a doubted value', () => {
  const [figure] = figuresOf('普惠性幼儿园覆盖率达到8758%。');
  expect(figure?.concerns).toContain('suspected-value');
  expect(figure?.confidence).toBeLessThanOrEqual(0.5);
});
