/** One writer: made once, kept alive, taken over when its holder is gone, given back at the end. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, readdir, readFile, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openWorkspace } from '../../../electron/database/index.ts';
import { type Acquired, acquireLock, isFree, lockFileOf } from '../../../electron/database/lock/acquire.ts';
import { printHolder, thisHolder } from '../../../electron/database/lock/holder.ts';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import { inProject } from '../../../scripts/app/places.ts';
import { openService } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let lock: string;
const acquire = (onLost: () => void = () => undefined): Promise<Acquired> =>
  acquireLock(place.options.file, onLost);

beforeEach(async () => {
  place = await makePlace();
  lock = lockFileOf(place.options.file);
});
afterEach(async () => {
  vi.useRealTimers();
  await place.remove();
});

/** A number no process has: above the largest the system gives. */
const NOBODY = 2 ** 30;
const leave = (change: object): Promise<void> => writeFile(lock, printHolder({ ...thisHolder(), ...change }));
const silentFor = (seconds: number): Promise<void> => {
  const then = new Date(Date.now() - seconds * 1000);
  return utimes(lock, then, then);
};
const release = async (acquired: Acquired): Promise<void> => {
  if (acquired.kind === 'ours') await acquired.lock.release();
};

describe('the lock file', () => {
  test('says who holds it and goes when it is given back', async () => {
    const first = await acquire();
    expect(JSON.parse(await readFile(lock, 'utf8'))).toMatchObject({
      host: hostname(),
      process: process.pid,
    });
    expect(await acquire()).toMatchObject({ kind: 'held', holder: { process: process.pid } });
    expect(await isFree(place.options.file)).toBe(false);
    await release(first);
    expect(await readdir(place.folder)).not.toContain('office.remit.lock');
    expect(await isFree(place.options.file)).toBe(true);
  });

  test('of a process that is gone is taken over at once, and that is told', async () => {
    await leave({ process: NOBODY, user: '张' });
    const taken = await acquire();
    expect(taken).toMatchObject({ kind: 'ours', takenFrom: { process: NOBODY, user: '张' } });
    await release(taken);
  });

  test('from before the machine started is taken over, whoever has the number now', async () => {
    await leave({ process: process.ppid, since: '2020-01-01T00:00:00.000Z' });
    const taken = await acquire();
    expect(taken.kind).toBe('ours');
    await release(taken);
  });

  test('of another machine holds until it was silent for two minutes', async () => {
    await leave({ machine: 'elsewhere', host: '办公室二', process: NOBODY });
    await silentFor(110);
    expect(await acquire()).toMatchObject({ kind: 'held', holder: { host: '办公室二' } });
    await silentFor(125);
    const taken = await acquire();
    expect(taken).toMatchObject({ kind: 'ours', takenFrom: { host: '办公室二' } });
    await release(taken);
  });

  test('of a process that runs here holds until it was silent for ten minutes: then another one got its number', async () => {
    await leave({ process: process.ppid });
    await silentFor(590);
    expect(await acquire()).toMatchObject({ kind: 'held', holder: { process: process.ppid } });
    await silentFor(605);
    const taken = await acquire();
    expect(taken).toMatchObject({ kind: 'ours', takenFrom: { process: process.ppid } });
    await release(taken);
  });

  test('that says nothing yet is waited for, and not for long', async () => {
    await writeFile(lock, '');
    expect(await acquire()).toEqual({ kind: 'held', holder: null });
    await silentFor(15);
    const taken = await acquire();
    expect(taken.kind).toBe('ours');
    await release(taken);
  });

  test('goes to one of many who find it stale at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      await leave({ process: NOBODY });
      const all = await Promise.all(Array.from({ length: 12 }, () => acquire()));
      expect(all.filter(({ kind }) => kind === 'ours')).toHaveLength(1);
      for (const one of all) await release(one);
    }
    expect((await readdir(place.folder)).filter((name) => name.includes('.lock'))).toEqual([]);
  });

  test('left in the middle of a takeover does not stop the next one', async () => {
    await leave({ process: NOBODY });
    await writeFile(`${lock}.takeover`, printHolder({ ...thisHolder(), process: NOBODY }));
    const taken = await acquire();
    expect(taken.kind).toBe('ours');
    await release(taken);
  });

  test('is written again and again, and its loss is noticed', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const lost = vi.fn();
    const ours = await acquire(lost);
    const content = await readFile(lock, 'utf8');
    await silentFor(90);
    vi.advanceTimersByTime(20_000);
    await expect.poll(async () => Date.now() - (await stat(lock)).mtimeMs).toBeLessThan(60_000);
    expect(await isFree(place.options.file)).toBe(false);
    expect(await readFile(lock, 'utf8')).toBe(content);
    await leave({ machine: 'elsewhere' });
    vi.advanceTimersByTime(20_000);
    await expect.poll(() => lost.mock.calls.length).toBe(1);
    await release(ours);
    // What belongs to another is left to it.
    expect(await readFile(lock, 'utf8')).toContain('elsewhere');
  });

  test('that cannot be read for a while is not lost, and nobody is told that it is free', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const lost = vi.fn();
    const ours = await acquire(lost);
    const [away, ring] = [`${lock}.away`, `${lock}.ring`];
    await copyFile(lock, away);
    // A link to itself takes its place: it is there, and reading it fails as on a share that does not answer.
    await symlink(lock, ring);
    await rename(ring, lock);
    vi.advanceTimersByTime(20_000);
    await expect(isFree(place.options.file)).rejects.toMatchObject({ code: 'ELOOP' });
    await rename(away, lock);
    await silentFor(90);
    vi.advanceTimersByTime(20_000);
    // Written again: the beat goes on.
    await expect.poll(async () => Date.now() - (await stat(lock)).mtimeMs).toBeLessThan(60_000);
    expect(lost).not.toHaveBeenCalled();
    await release(ours);
    expect(await isFree(place.options.file)).toBe(true);
  });
});

test('who was silent for too long writes nothing more, and says why', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { keeper, answer } = await openService(place);
  await leave({ machine: 'elsewhere', host: '办公室二' });
  vi.advanceTimersByTime(20_000);
  const summary = () => answer('workspace.summary', null, 'zh-CN');
  await expect.poll(async () => (await summary()).readOnly).toBe(true);
  expect((await summary()).notice?.code).toBe('workspace-lock-lost');
  const view = { title: '晚了', notes: '', address: 'remit:home', about: null, picture: null };
  await expect(answer('savedViews.save', view, 'zh-CN')).rejects.toMatchObject({
    code: 'workspace-lock-lost',
  });
  // Work that was under way does not ask: the file itself refuses it.
  const text = { file: 'a'.repeat(64) as Sha256, name: 'a.txt', encoding: 'utf-8', text: '迟到' };
  await expect
    .poll(() =>
      keeper.current.source.linkText(text, new Date()).then(
        () => 'written',
        (error) => error.code,
      ),
    )
    .toBe('SQLITE_READONLY');
  await keeper.close();
  expect(await readFile(lock, 'utf8')).toContain('办公室二');
});

describe('two processes on one file', () => {
  let other: ChildProcess | null = null;
  afterEach(() => other?.kill('SIGKILL'));

  /** A second process opens the workspace and keeps writing into it. */
  async function occupy(): Promise<ChildProcess> {
    const loader = inProject('node_modules', 'tsx', 'dist', 'loader.mjs');
    const program = inProject('tests', 'support', 'link-and-die.ts');
    const child = spawn(process.execPath, [
      ...['--import', loader, program],
      ...[place.options.file, join(place.folder, 'dataset')],
    ]);
    await once(child.stdout, 'data');
    return child;
  }

  test('the second reads the state as of its opening, says who holds it, and writes when that one is gone', async () => {
    other = await occupy();
    const second = await openWorkspace(place.options);
    expect(second.readOnly).toBe(true);
    expect(second.notice?.code).toBe('workspace-held');
    expect(second.notice?.details).toMatchObject({ host: hostname(), process: other.pid });
    expect((await second.workspace.find('发改委', 1)).total).toBe(1);
    await second.workspace.close();
    expect(await isFree(place.options.file)).toBe(false);
    other.kill('SIGKILL');
    await once(other, 'close');
    expect(await isFree(place.options.file)).toBe(true);
    const third = await openWorkspace(place.options);
    expect(third).toMatchObject({ readOnly: false, notice: { code: 'workspace-taken-over' } });
    await third.workspace.close();
    const fourth = await openWorkspace(place.options);
    expect(fourth).toMatchObject({ readOnly: false, notice: null });
    await fourth.workspace.close();
  });

  test('a command without a window keeps to the same lock and says who holds it', async () => {
    other = await occupy();
    const run = promisify(execFile)(process.execPath, [
      ...['--import', inProject('node_modules', 'tsx', 'dist', 'loader.mjs')],
      ...[inProject('scripts', 'import.ts'), '--workspace', place.options.file, place.folder],
    ]);
    const refused = await run.then(
      () => null,
      (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => error,
    );
    expect({ code: refused?.code, said: refused?.stdout }).toEqual({ code: 1, said: '' });
    expect(refused?.stderr).toContain(`进程 ${other.pid}`);
  });
});
