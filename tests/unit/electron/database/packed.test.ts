/** Packs of a workspace: what was put in comes out, and one made to harm, or damaged, is told as damage. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../../electron/database/packed.ts';
import { meansDamage } from '../../../../electron/database/problem.ts';

/** What it throws; undefined where it comes back. */
function thrown(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

test('a value comes out as it was put in', () => {
  const value = { documents: [{ title: '云岭市工作要点' }], places: [1, 2] };
  expect(unpacked(packed(value))).toEqual(value);
});

test('a small pack that unfolds into more than is allowed is damage', () => {
  const bomb = gzipSync(Buffer.alloc(8_000_000, ' '));
  expect(bomb.length).toBeLessThan(10_000);
  expect(meansDamage(thrown(() => unpacked(bomb, 1_000_000)))).toBe(true);
});

test('bytes that are no pack, and half a pack, are damage', () => {
  expect(meansDamage(thrown(() => unpacked(Buffer.from('云岭'))))).toBe(true);
  expect(meansDamage(thrown(() => unpacked(packed(['云岭']).subarray(0, 12))))).toBe(true);
});
