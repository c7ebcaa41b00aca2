import { expect, it, describe as suite } from 'vitest';
import {
  accountNumbers,
  describe,
  figureRules,
  ignoreRules,
  noContext,
} from '../../../../../graph-data/extraction/figures/index.ts';

function folded(text: string): string {
  return text
    .replaceAll('，', ',')
    .replaceAll('；', ';')
    .replaceAll('：', ':')
    .replaceAll('（', '(')
    .replaceAll('）', ')');
}

suite('figure rules', () => {
  for (const rule of figureRules) {
    for (const example of rule.positive) {
      it(`${rule.id} reads ${example.text}`, () => {
        const { figures } = accountNumbers(folded(example.text), noContext);
        expect(figures.map(describe)).toEqual(example.figures);
        expect(figures.some((figure) => figure.rule === `${rule.id}@${rule.version}`)).toBe(true);
      });
    }
    for (const text of rule.negative) {
      it(`${rule.id} leaves ${text} alone`, () => {
        const { figures } = accountNumbers(folded(text), noContext);
        expect(figures.filter((figure) => figure.rule === `${rule.id}@${rule.version}`)).toEqual([]);
      });
    }
  }
});

suite('ignore rules', () => {
  for (const rule of ignoreRules) {
    for (const [text, printed] of rule.positive) {
      it(`${rule.id} takes ${printed} out of ${text}`, () => {
        expect([...text.matchAll(rule.pattern)].map((match) => match[0])).toContain(printed);
      });
    }
    for (const text of rule.negative) {
      it(`${rule.id} leaves ${text} alone`, () => {
        expect([...text.matchAll(rule.pattern)]).toEqual([]);
      });
    }
  }

  it('have one id each', () => {
    const ids = [...ignoreRules, ...figureRules].map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
