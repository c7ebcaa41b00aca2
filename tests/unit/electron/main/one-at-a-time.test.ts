import { expect, test } from 'vitest';
import { oneAtATime } from '../../../../electron/main/one-at-a-time.ts';

const untilAborted = (signal: AbortSignal): Promise<string> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve('stopped')));

test('a second run is refused until the first has ended, also where that failed', async () => {
  const work = oneAtATime('copy-running');
  const first = work.run(untilAborted);
  await expect(work.run(untilAborted)).rejects.toMatchObject({ code: 'copy-running' });
  work.cancel();
  expect(await first).toBe('stopped');
  await expect(work.run(() => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
  expect(await work.run(async () => 'done')).toBe('done');
});

test('stopping waits for the end and tells whether there was something to stop', async () => {
  const work = oneAtATime('link-running');
  expect(await work.stop()).toBe(false);
  let ended = false;
  const first = work.run(async (signal) => {
    await untilAborted(signal);
    ended = true;
  });
  expect(await work.stop()).toBe(true);
  expect(ended).toBe(true);
  await first;
});
