import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapLabel } from '../../../../../renderer/state/layout/label.ts';

describe('wrapLabel', () => {
  it('keeps a short name on one line', () => {
    expect(wrapLabel('市发改委', 8, 3)).toEqual(['市发改委']);
  });

  it('balances lines instead of leaving one character alone', () => {
    expect(wrapLabel('市文化旅游广电局', 7, 3)).toEqual(['市文化旅', '游广电局']);
  });

  it('cuts what does not fit with an ellipsis', () => {
    const lines = wrapLabel('千方百计提高城乡居民收入水平'.repeat(3), 8, 3);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it('never begins a line with closing punctuation nor ends one with an opening bracket', () => {
    const lines = wrapLabel('深化“放管服”改革，优化（全市）营商环境', 6, 9);
    for (const line of lines) expect(line).not.toMatch(/^[，）”]|[（“]$/);
    expect(lines.join('')).toBe('深化“放管服”改革，优化（全市）营商环境');
  });

  it('loses no character and keeps to the width, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'市委发展改革局ABC12'), minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(text, (value) => {
        const lines = wrapLabel(value, 8, 30);
        expect(lines.join('')).toBe(value);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(8.01);
      }),
    );
  });

  it('keeps a number on one line', () => {
    expect(wrapLabel('茶叶产量：完成1609亿元（2023年）', 11, 3).join('|')).toMatch(/1609/u);
  });
});
