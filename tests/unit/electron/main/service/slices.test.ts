/** Work in slices comes to the same as in one go, and others get their turn. */
import { expect, it } from 'vitest';
import {
  createSlices,
  inSlices,
  MANY_CLAIMS,
  overClaims,
} from '../../../../../electron/main/service/slices.ts';

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

it('rests between two parts of work on many claims only when the slice is used up', async () => {
  const heard: string[] = [];
  const slices = createSlices();
  setImmediate(() => heard.push('another'));
  await slices.restOver(MANY_CLAIMS + 1);
  expect(heard).toEqual([]);
  const end = performance.now() + LONG;
  while (performance.now() < end);
  await slices.restOver(MANY_CLAIMS);
  expect(heard).toEqual([]);
  await slices.restOver(MANY_CLAIMS + 1);
  expect(heard).toEqual(['another']);
});

it('works over few claims before anybody can ask, over many in slices', async () => {
  const heard: string[] = [];
  const steps = function* (): Generator<void, string> {
    for (const part of counting(2, LONG)) yield void part;
    return 'done';
  };
  setImmediate(() => heard.push('another'));
  expect(await overClaims(MANY_CLAIMS, steps())).toBe('done');
  expect(heard).toEqual([]);
  expect(await overClaims(MANY_CLAIMS + 1, steps())).toBe('done');
  expect(heard).toEqual(['another']);
});
