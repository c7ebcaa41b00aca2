/** Elements written one by one give the same text as the array written at once. */
import { describe, expect, it } from 'vitest';
import { JsonArray } from '../../../../scripts/extract/json-array.ts';

function written(elements: readonly object[]): string {
  let text = '';
  const array = new JsonArray((piece) => {
    text += piece;
  });
  for (const element of elements) array.add(element);
  array.end();
  return text;
}

describe('JsonArray', () => {
  it.each([
    ['one', [{ file: 'a.txt' }]],
    [
      'several, nested, with line breaks in their strings',
      [{ a: [1, { b: '甲\n乙' }] }, { c: [] }, { d: null }],
    ],
  ])('writes %s as JSON.stringify does', (_name, elements) => {
    expect(written(elements)).toBe(`${JSON.stringify(elements, null, 1)}\n`);
  });

  it('writes nothing when nothing was added', () => {
    expect(written([])).toBe('');
  });
});
