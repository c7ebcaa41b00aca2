/** Taking answers back, from the window's state through the service to real SQLite and back. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ConflictMark } from '../../../electron/bridge/contract.ts';
import type { Answerer } from '../../../electron/main/service/handlers.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { judgeFinding } from '../../../renderer/state/judgements/findings.ts';
import { redoJudgement, undoJudgement, useJudgements } from '../../../renderer/state/judgements/undo.ts';
import { openService } from '../../support/service.ts';
import { countyDataset } from '../../support/threads-county.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: SessionKeeper;
let answer: Answerer;

/** The window's bridge, with the service itself behind it instead of the port between the processes. */
function bridge(): void {
  const request: Answerer = (name, input) => answer(name, input, 'zh-CN');
  const remit = {
    request: async (name: 'checks.accept', input: never) => {
      try {
        return { ok: true, value: await request(name, input, 'zh-CN') };
      } catch (error) {
        return { ok: false, error: { code: String(error), message: '', hint: '' } };
      }
    },
    on: () => () => undefined,
  };
  Object.assign(globalThis, { window: { remit } });
}

beforeAll(async () => {
  place = await makePlace(countyDataset().dataset);
  ({ keeper, answer } = await openService(place));
  bridge();
});
beforeEach(() => useJudgements.setState({ past: [], future: [], told: null, failure: null }));
afterAll(async () => {
  await keeper.close();
  await place.remove();
});

async function mark(): Promise<ConflictMark> {
  const [found] = await answer('conflicts.list', null, 'zh-CN');
  if (found === undefined) throw new Error('the county has a contradiction');
  return found;
}
const note = async (): Promise<string | null> => (await mark()).resolved?.note ?? null;

async function say(words: string | null): Promise<void> {
  const { finding, resolved } = await mark();
  const made = { finding, accepted: words !== null, note: words ?? '', author: null };
  expect(await judgeFinding(made, resolved)).toBeNull();
}

test('an answer is undone, redone, and the withdrawn one comes back with its note', async () => {
  await say('以公报为准');
  expect([await note(), useJudgements.getState().told]).toEqual(['以公报为准', 'accepted']);
  await undoJudgement();
  expect([await note(), useJudgements.getState().told]).toEqual([null, 'undone']);
  await redoJudgement();
  expect([await note(), useJudgements.getState().told]).toEqual(['以公报为准', 'redone']);
  await say(null);
  expect([await note(), useJudgements.getState().told]).toEqual([null, 'withdrawn']);
  await undoJudgement();
  expect(await note()).toBe('以公报为准');
  await undoJudgement();
  expect(await note()).toBeNull();
});

test('a new answer forgets what was undone; with nothing left nothing happens', async () => {
  await say('甲');
  await undoJudgement();
  await say('乙');
  await redoJudgement();
  expect(await note()).toBe('乙');
  await undoJudgement();
  await undoJudgement();
  expect(await note()).toBeNull();
  expect(useJudgements.getState().past).toEqual([]);
});

test('what cannot be kept is told and is no step', async () => {
  const { finding } = await mark();
  const unknown = finding.replace(/.$/u, (digit) => (digit === '0' ? '1' : '0')) as typeof finding;
  const refused = await judgeFinding({ finding: unknown, accepted: true, note: '', author: null }, null);
  expect(refused).not.toBeNull();
  expect(useJudgements.getState().past).toEqual([]);
});

test('taking back waits until what it takes back is kept', async () => {
  const { finding, resolved } = await mark();
  const judged = judgeFinding({ finding, accepted: true, note: '丙', author: null }, resolved);
  await undoJudgement();
  expect([await judged, await note()]).toEqual([null, null]);
  expect(useJudgements.getState().future).toHaveLength(1);
});
