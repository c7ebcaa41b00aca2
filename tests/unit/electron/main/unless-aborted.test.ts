/** Work that is waited for until somebody says stop. */
import { expect, test } from 'vitest';
import { unlessAborted } from '../../../../electron/main/unless-aborted.ts';

const never = new Promise<never>(() => undefined);

test('gives what the work gives, also its failure', async () => {
  const { signal } = new AbortController();
  expect(await unlessAborted(Promise.resolve(7), signal)).toBe(7);
  await expect(unlessAborted(Promise.reject(new Error('full')), signal)).rejects.toThrow('full');
});

test('a stop is not waited for, before the work or during it', async () => {
  const controller = new AbortController();
  const waiting = unlessAborted(never, controller.signal);
  controller.abort(new Error('stopped'));
  await expect(waiting).rejects.toThrow('stopped');
  await expect(unlessAborted(never, controller.signal)).rejects.toThrow('stopped');
});

test('work that was given up may fail unheard', async () => {
  const controller = new AbortController();
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('too late')), 0);
  });
  const waiting = unlessAborted(late, controller.signal);
  controller.abort(new Error('stopped'));
  await expect(waiting).rejects.toThrow('stopped');
  await expect(late).rejects.toThrow('too late');
});
