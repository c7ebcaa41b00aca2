/** Long work leaves the hand its turn after every slice, and gives way to other work. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { slices } from '../../../../../renderer/canvas/overview/slices.ts';
import { type Frames, stubFrames } from '../../../../support/frames.ts';

let frames: Frames;
const seen: string[] = [];

beforeEach(() => {
  seen.length = 0;
  frames = stubFrames();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function* steps(name: string, count: number): Generator<void> {
  for (let step = 1; step <= count; step += 1) {
    seen.push(`${name}${step}`);
    yield;
  }
}
const done = (name: string) => () => void seen.push(`${name} done`);

describe('slices', () => {
  it('begin with the next frame and do one step in a frame whose budget is used up', () => {
    slices().begin(steps('a', 3), 0, done('a'));
    expect(seen).toEqual([]);
    frames.next();
    expect(seen).toEqual(['a1']);
    frames.all();
    expect(seen).toEqual(['a1', 'a2', 'a3', 'a done']);
  });

  it('do all steps in one frame where the budget holds', () => {
    slices().begin(steps('a', 3), 10_000, done('a'));
    expect(frames.all()).toBe(1);
    expect(seen).toEqual(['a1', 'a2', 'a3', 'a done']);
  });

  it('give up what runs when other work begins, or when they are stopped', () => {
    const work = slices();
    work.begin(steps('a', 3), 0, done('a'));
    frames.next();
    work.begin(steps('b', 2), 0, done('b'));
    frames.next();
    work.stop();
    expect(frames.all()).toBe(0);
    expect(seen).toEqual(['a1', 'b1']);
  });
});
