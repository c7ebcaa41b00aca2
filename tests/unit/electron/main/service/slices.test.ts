/** Work in slices comes to the same as in one go, and others get their turn. */
import { expect, it } from 'vitest';
import { createSlices, inSlices } from '../../../../../electron/main/service/slices.ts';

/** Longer than a slice, however fast the machine. */
const LONG = 60;

function* counting(most: number, milliseconds: number): Generator<number, string> {
  for (let step = 1; step <= most; step += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield step;
  }
  return `${most} steps`;
}

it('takes all steps and lets others work between two long ones', async () => {
  const heard: (number | string)[] = [];
  setImmediate(() => heard.push('another'));
  const value = await inSlices(counting(2, LONG), (step) => heard.push(step));
  expect(value).toBe('2 steps');
  expect(heard).toEqual([1, 'another', 2]);
});

it('does short work at once', async () => {
  const heard: number[] = [];
  let another = false;
  setImmediate(() => {
    another = true;
  });
  expect(await inSlices(counting(3, 0), (step) => heard.push(step))).toBe('3 steps');
  expect({ another, heard }).toEqual({ another: false, heard: [] });
});

it('rests between two parts only when the slice is used up', async () => {
  const heard: string[] = [];
  const slices = createSlices();
  setImmediate(() => heard.push('another'));
  await slices.restWhenDue();
  expect(heard).toEqual([]);
  const end = performance.now() + LONG;
  while (performance.now() < end);
  await slices.restWhenDue();
  expect(heard).toEqual(['another']);
});
