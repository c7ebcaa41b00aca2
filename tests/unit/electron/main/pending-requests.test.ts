import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure } from '../../../../electron/main/failures.ts';
import { type PendingRequests, trackRequests } from '../../../../electron/main/pending-requests.ts';

let hung: number;
let pending: PendingRequests;

beforeEach(() => {
  vi.useFakeTimers();
  hung = 0;
  pending = trackRequests(() => {
    hung += 1;
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const restarted = failure('service-restarted', {}, 'en');

test('an answer settles its own request, once', async () => {
  const first = pending.add('search.find', 'en');
  const second = pending.add('search.find', 'en');
  pending.settle(second.id, { ok: true, value: 2 });
  pending.settle(first.id, { ok: true, value: 1 });
  pending.settle(first.id, { ok: true, value: 3 });
  expect(await first.answer).toEqual({ ok: true, value: 1 });
  expect(await second.answer).toEqual({ ok: true, value: 2 });
});

test('a request that hangs is answered with a Failure and the process is reported', async () => {
  const { id, answer } = pending.add('search.find', 'en');
  pending.startClock(id);
  vi.advanceTimersByTime(19_999);
  expect(hung).toBe(0);
  vi.advanceTimersByTime(1);
  expect(await answer).toMatchObject({ ok: false, error: { code: 'service-timeout' } });
  expect(hung).toBe(1);
});

test('linking may take an hour', () => {
  const { id } = pending.add('folder.link', 'en');
  pending.startClock(id);
  vi.advanceTimersByTime(3_599_000);
  expect(hung).toBe(0);
});

test('what waits behind a long piece of work does not hang, and is timed again when that has ended', async () => {
  const long = pending.add('paths.import', 'en');
  const waiting = pending.add('search.find', 'en');
  pending.startClock(long.id);
  pending.startClock(waiting.id);
  vi.advanceTimersByTime(60_000);
  expect(hung).toBe(0);
  pending.settle(long.id, { ok: true, value: null });
  vi.advanceTimersByTime(20_000);
  expect(await waiting.answer).toMatchObject({ ok: false, error: { code: 'service-timeout' } });
  expect(hung).toBe(1);
});

test('what waits behind others that are answered does not hang, but is not waited for without end', async () => {
  const waiting = pending.add('search.find', 'en');
  pending.startClock(waiting.id);
  for (let turn = 0; turn < 17; turn += 1) {
    pending.settle(pending.add('entity.describe', 'en').id, { ok: true, value: null });
    vi.advanceTimersByTime(10_000);
  }
  expect(hung).toBe(0);
  pending.settle(pending.add('entity.describe', 'en').id, { ok: true, value: null });
  vi.advanceTimersByTime(10_000);
  expect(await waiting.answer).toMatchObject({ ok: false, error: { code: 'service-timeout' } });
  expect(hung).toBe(1);
});

test('when the process dies what was sent fails and what is held waits for the next one', async () => {
  const sent = pending.add('search.find', 'en');
  const held = pending.add('documents.list', 'en');
  pending.hold(held.id, {
    kind: 'request',
    id: held.id,
    name: 'documents.list',
    input: null,
    language: 'en',
  });
  pending.startClock(sent.id);
  pending.settleSent(() => restarted);
  expect(await sent.answer).toEqual({ ok: false, error: restarted });
  const released: number[] = [];
  pending.release((id) => released.push(id));
  pending.release((id) => released.push(id));
  expect(released).toEqual([held.id]);
  pending.settleAll(() => restarted);
  expect(await held.answer).toEqual({ ok: false, error: restarted });
});
