/** The list of workspaces that were open: the latest first, only what is there, no path told. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepRecentWorkspaces } from '../../../../electron/main/recent-workspaces.ts';

const NOON = new Date('2026-03-02T12:00:00.000Z');
let folder: string;
const file = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remit-recent-'));
  for (const name of ['甲.remit', '乙.remit']) await writeFile(file(name), '');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the latest comes first, once, and is known after a new start', async () => {
  const first = keepRecentWorkspaces(file('list.json'));
  expect(first.latest).toBeNull();
  for (const name of ['甲.remit', '乙.remit', '甲.remit']) first.note(file(name), NOON);
  const second = keepRecentWorkspaces(file('list.json'));
  expect(second.latest).toBe(file('甲.remit'));
  const listed = await second.list(file('甲.remit'));
  expect(listed.map(({ name, isOpen }) => [name, isOpen])).toEqual([
    ['甲', true],
    ['乙', false],
  ]);
});

test('what is no longer there is left out, and comes back with its disk', async () => {
  const recent = keepRecentWorkspaces(file('list.json'));
  recent.note(file('没有.remit'), NOON);
  recent.note(file('甲.remit'), NOON);
  expect((await recent.list('')).map(({ name }) => name)).toEqual(['甲']);
  await writeFile(file('没有.remit'), '');
  expect((await recent.list('')).map(({ name }) => name)).toEqual(['甲', '没有']);
});

test('an id names a file of the list and nothing else; clearing forgets all', async () => {
  const recent = keepRecentWorkspaces(file('list.json'));
  recent.note(file('甲.remit'), NOON);
  const [listed] = await recent.list('');
  expect(recent.fileOf(listed?.id ?? '')).toBe(file('甲.remit'));
  expect(recent.fileOf(file('甲.remit'))).toBeNull();
  recent.clear();
  expect(await recent.list('')).toEqual([]);
  expect(keepRecentWorkspaces(file('list.json')).latest).toBeNull();
});

test('a broken list is an empty one', async () => {
  await writeFile(file('list.json'), '{"file":');
  expect(keepRecentWorkspaces(file('list.json')).latest).toBeNull();
});
