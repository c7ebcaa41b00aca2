/** Linking begun at start shows while it runs and no longer; linking that was asked for waits for its answer. */
import { expect, test } from 'vitest';
import { finished, NOT_LINKING, progressed } from '../../../../../renderer/state/workspace/linking.ts';

const progress = { done: 1, total: 3, file: '云岭文件/卷宗-1.txt' };

test('linking nobody here asked for runs from its first progress to its end, without a report', () => {
  const running = progressed(NOT_LINKING, progress);
  expect(running).toEqual({ ...NOT_LINKING, running: true, progress });
  expect(finished(running)).toEqual(NOT_LINKING);
});

test('a report that is being read stays when linking at start ends', () => {
  const report = { cancelled: false, linked: [], alreadyLinked: [], unknown: [], failed: [] };
  const read = { ...NOT_LINKING, report };
  expect(finished(progressed(read, progress))).toEqual(read);
});

test('linking that was asked for runs until its answer is there', () => {
  const asked = { ...NOT_LINKING, running: true, asked: true };
  expect(finished(progressed(asked, progress))).toEqual({ ...asked, progress });
});
