import { describe, expect, it } from 'vitest';
import { dark, light, printed, type Tokens } from '../../../../../renderer/app/theme/tokens.ts';

/** Relative luminance after WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const TEXTS = ['ink', 'inkSoft', 'inkFaint', 'lead', 'joint', 'support', 'warning'] as const;
const GROUNDS = ['paper', 'surface', 'raised'] as const;

describe.each<[string, Tokens]>([
  ['light', light],
  ['dark', dark],
  ['printed', printed],
])('%s theme', (_name, tokens) => {
  it.each(TEXTS)('%s can be read on every ground', (text) => {
    for (const ground of GROUNDS) expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('marked words and chosen lines can be read', () => {
    expect(contrast(tokens.ink, tokens.marker)).toBeGreaterThanOrEqual(4.5);
    for (const text of TEXTS) expect(contrast(tokens[text], tokens.chosen)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.onBrand, tokens.brand)).toBeGreaterThanOrEqual(4.5);
  });
});
