/** Workspaces as files through the service: another in the place of the open one, copies, files of every old version. */
import { copyFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBackups } from '../../../electron/database/backup.ts';
import { APPLICATION_ID, connect } from '../../../electron/database/connection.ts';
import { openWorkspace } from '../../../electron/database/index.ts';
import { healthOfFile } from '../../../electron/database/integrity.ts';
import {
  LATEST_SCHEMA,
  migrate,
  migrations,
  schemaVersion,
} from '../../../electron/database/migrations/index.ts';
import type { Emit } from '../../../electron/main/service/handlers.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let service: Service;
let told: string[];
const emit: Emit = (name) => void told.push(name);
const beside = (name: string): string => join(place.folder, name);
const ask: Service['answer'] = (name, input, language) => service.answer(name, input, language);
const summary = () => ask('workspace.summary', null, 'zh-CN');
const view = (title: string) =>
  ask('savedViews.save', { title, notes: '', address: 'remit:home', about: null, picture: null }, 'zh-CN');

beforeEach(async () => {
  told = [];
  place = await makePlace();
  service = await openService(place, emit);
});
afterEach(async () => {
  await service.keeper.close();
  await place.remove();
});

describe('another workspace', () => {
  test('takes the place of the open one, which is closed whole and can be opened again', async () => {
    await view('甲');
    await ask('file.create', { file: beside('新.remit'), contents: 'shipped' }, 'zh-CN');
    expect(await summary()).toMatchObject({
      readOnly: false,
      notice: null,
      arrival: { name: '新.remit', from: 'office.remit', stopped: null },
    });
    expect(await ask('savedViews.list', null, 'zh-CN')).toEqual([]);
    expect((await summary()).documents.length).toBe(2);
    expect((await readdir(place.folder)).filter((name) => name.endsWith('.lock'))).toEqual(['新.remit.lock']);
    await ask('file.open', { file: place.options.file }, 'zh-CN');
    expect((await ask('savedViews.list', null, 'zh-CN')).map(({ title }) => title)).toEqual(['甲']);
    expect(told.filter((name) => name === 'workspace.progress').length).toBeGreaterThan(0);
  });

  test('without the shipped documents stays without them', async () => {
    await ask('file.create', { file: beside('空.remit'), contents: 'none' }, 'zh-CN');
    expect((await summary()).documents).toEqual([]);
    const paper = beside('通知.txt');
    await writeFile(paper, '澜川市关于植树的通知\n（一）植树。（责任单位：市林草局）\n');
    await ask('paths.import', { paths: [paper] }, 'zh-CN');
    await ask('file.open', { file: place.options.file }, 'zh-CN');
    await ask('file.open', { file: beside('空.remit') }, 'zh-CN');
    expect((await summary()).documents.map(({ document }) => document.title)).toEqual([
      '澜川市关于植树的通知',
    ]);
  });

  test('is waited for by whoever asks meanwhile', async () => {
    const opening = ask('file.create', { file: beside('新.remit'), contents: 'none' }, 'zh-CN');
    await expect.poll(() => told.length).toBeGreaterThan(0);
    const asked = await Promise.all(Array.from({ length: 5 }, () => summary()));
    await opening;
    expect(asked.map(({ arrival }) => arrival?.name)).toEqual(Array(5).fill('新.remit'));
  });

  test('that is missing, no workspace, or there already leaves the open one as it was', async () => {
    await view('甲');
    await writeFile(beside('照片.remit'), '不是数据库。'.repeat(500));
    const foreign = connect(beside('别的.remit'));
    foreign.exec('CREATE TABLE other (x)');
    foreign.close();
    const codes = [];
    for (const [name, input] of [
      ['file.open', { file: beside('没有.remit') }],
      ['file.open', { file: beside('别的.remit') }],
      ['file.create', { file: place.options.file, contents: 'shipped' }],
    ] as const)
      codes.push(
        await ask(name, input as never, 'zh-CN').then(
          () => null,
          (error) => error.code,
        ),
      );
    expect(codes).toEqual(['workspace-missing', 'workspace-foreign', 'workspace-exists']);
    expect(await summary()).toMatchObject({ readOnly: false, notice: null });
    await view('乙');
    expect(await ask('savedViews.list', null, 'zh-CN')).toHaveLength(2);
  });

  test('that is damaged offers the copy it has, and is mended from it', async () => {
    const file = beside('坏.remit');
    await ask('file.create', { file, contents: 'shipped' }, 'zh-CN');
    await view('要紧');
    await ask('file.open', { file: place.options.file }, 'zh-CN');
    await (await openWorkspace({ ...place.options, file, now: () => new Date() })).workspace.close();
    const bytes = await readFile(file);
    bytes.fill(0xa5, bytes.length / 4, (bytes.length / 4) * 3);
    await writeFile(file, bytes);
    await ask('file.open', { file }, 'zh-CN');
    const broken = await summary();
    expect(broken).toMatchObject({ readOnly: true, notice: { code: 'workspace-damaged' } });
    expect(broken.damaged?.backup).not.toBeNull();
    await ask('workspace.restore', { from: 'backup' }, 'zh-CN');
    expect(await summary()).toMatchObject({ readOnly: false, notice: null });
    expect((await ask('savedViews.list', null, 'zh-CN')).map(({ title }) => title)).toEqual(['要紧']);
  });

  test('of a newer Remit is read, and says what to do', async () => {
    const file = beside('新版.remit');
    await ask('file.copy', { file }, 'zh-CN');
    const newer = connect(file);
    newer.pragma(`user_version = ${LATEST_SCHEMA + 1}`);
    newer.close();
    await ask('file.open', { file }, 'zh-CN');
    const { readOnly, notice, documents } = await summary();
    expect({ readOnly, code: notice?.code }).toEqual({ readOnly: true, code: 'workspace-newer' });
    expect(notice?.hint).toContain('安装新版本');
    expect(documents).toHaveLength(2);
  });
});

describe('a copy', () => {
  test('is one file, whole, also while work goes on', async () => {
    await view('甲');
    const copying = ask('file.copy', { file: beside('副本.remit') }, 'zh-CN');
    for (let index = 0; index < 10; index += 1) await view(`边写边拷${index}`);
    const saved = await copying;
    expect(saved?.bytes).toBe((await stat(beside('副本.remit'))).size);
    expect((await readdir(place.folder)).filter((name) => name.startsWith('副本'))).toEqual(['副本.remit']);
    expect(healthOfFile(beside('副本.remit'), {})).toBe('sound');
    expect((await readdir(place.folder)).filter((name) => name.startsWith('副本'))).toEqual(['副本.remit']);
    const { workspace } = await openWorkspace({ ...place.options, file: beside('副本.remit') });
    expect((await workspace.savedViews()).map(({ title }) => title)).toContain('甲');
    await workspace.close();
  });

  test('never overwrites, and says what hinders it', async () => {
    await writeFile(beside('在.remit'), '原来的');
    await expect(ask('file.copy', { file: beside('在.remit') }, 'zh-CN')).rejects.toMatchObject({
      code: 'workspace-exists',
    });
    expect(await readFile(beside('在.remit'), 'utf8')).toBe('原来的');
    await expect(
      ask('file.copy', { file: join(beside('在.remit'), '副本.remit') }, 'zh-CN'),
    ).rejects.toMatchObject({
      code: 'copy-failed',
    });
  });

  test('that is cancelled leaves nothing', async () => {
    const copying = ask('file.copy', { file: beside('半.remit') }, 'zh-CN');
    await ask('workspaces.cancelCopy', null, 'zh-CN');
    expect(await copying).toBeNull();
    expect((await readdir(place.folder)).filter((name) => name.startsWith('半'))).toEqual([]);
  });
});

describe('a file of an older version', () => {
  const older = migrations.map(({ version }) => version).filter((version) => version < LATEST_SCHEMA);

  test.each(older)(
    '%i is brought to today’s after a sound backup, with what the user had',
    async (version) => {
      const file = beside(`旧${version}.remit`);
      const old = connect(file);
      old.pragma(`application_id = ${APPLICATION_ID}`);
      migrate(old, version);
      if (version >= 3)
        old.exec(
          "INSERT INTO linked_text VALUES ('abc', 'a.txt', 'utf-8', '正文', '2026-01-01T00:00:00.000Z')",
        );
      old.close();
      await copyFile(file, beside('原样.remit'));
      await ask('file.open', { file }, 'zh-CN');
      expect(await summary()).toMatchObject({ readOnly: false, notice: null });
      expect((await summary()).documents).toHaveLength(2);
      if (version >= 3)
        expect((await service.keeper.current.source.linkedText('abc' as never))?.text).toBe('正文');
      const backup = (await listBackups(file)).find(({ reason }) => reason.startsWith('before-migration'));
      expect(healthOfFile(backup?.file ?? '', {})).toBe('sound');
      const kept = connect(backup?.file ?? '', { readOnly: true });
      expect(schemaVersion(kept)).toBe(version);
      kept.close();
    },
  );
});
