/** Saved views through the service on real SQLite and real files: kept, ordered, moved to another workspace, checked. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SavedPicture, SavedViewContent, SavedViewLine } from '../../../electron/bridge/contract.ts';
import { MOST_VIEWS } from '../../../electron/bridge/saved-view.ts';
import { connect } from '../../../electron/database/connection.ts';
import type { Answerer } from '../../../electron/main/service/handlers.ts';
import type {
  ServiceInput,
  ServiceOutput,
  ServiceRequestName,
} from '../../../electron/main/service/messages.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { openService } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: SessionKeeper;
let answer: Answerer;

async function open(): Promise<void> {
  ({ keeper, answer } = await openService(place));
}

async function reopen(): Promise<void> {
  await keeper.close();
  await open();
}

const ask = <Name extends ServiceRequestName>(
  name: Name,
  input: ServiceInput<Name>,
): Promise<ServiceOutput<Name>> => answer(name, input, 'zh-CN');

beforeEach(async () => {
  place = await makePlace();
  await open();
});
afterEach(async () => {
  await keeper.close();
  await place.remove();
});

const GONE = 'agency:00000000000000000000' as EntityId;

const picture = (id: EntityId): SavedPicture => ({
  ...{ start: id, pinned: [id], marked: [id], locked: true },
  nodes: [
    { id, name: '市发改委', x: 0.1 + 0.2, y: -417.000_000_3 },
    { id: GONE, name: '撤并的局', x: 1, y: 2 },
  ],
  camera: { zoom: 0.731, x: 12.25, y: -9.5, width: 911, height: 640 },
  focus: { around: [id], depth: 2 },
  filter: { off: { kind: ['place'] }, leastLinks: 1 },
});

async function content(title = '发改委与谁同担'): Promise<SavedViewContent> {
  const { hits } = await ask('search.find', { text: '市发改委', limit: 1 });
  const card = hits[0]?.card;
  if (!card) throw new Error('the fixture names no 市发改委');
  const address = `remit:graph/${card.id}`;
  return { title, notes: '第一行\n第二行', address, about: card.name, picture: picture(card.id) };
}

const titles = async (): Promise<readonly string[]> =>
  (await ask('savedViews.list', null)).map(({ title }) => title);

async function three(): Promise<readonly SavedViewLine[]> {
  for (const title of ['一', '二', '三']) await ask('savedViews.save', await content(title));
  return ask('savedViews.list', null);
}

/** The id of the only view, or of the one at a place. */
async function idAt(at: number): Promise<string> {
  const line = (await ask('savedViews.list', null))[at];
  if (!line) throw new Error(`no saved view at ${at}`);
  return line.id;
}

describe('in the workspace', () => {
  test('a view comes back to the last digit after the workspace was closed', async () => {
    const saved = await content();
    await ask('savedViews.save', saved);
    await reopen();
    expect(await ask('savedViews.list', null)).toMatchObject([{ title: saved.title, things: 2 }]);
    expect(await ask('savedViews.read', { id: await idAt(0) })).toMatchObject(saved);
  });

  test('a view without a picture is an address', async () => {
    const saved = { ...(await content('矩阵')), address: 'remit:matrix?sort=count', picture: null };
    await ask('savedViews.save', saved);
    expect(await ask('savedViews.list', null)).toMatchObject([{ things: null }]);
    expect(await ask('savedViews.read', { id: await idAt(0) })).toMatchObject(saved);
  });

  test('renamed, duplicated below its original, put in another order', async () => {
    const [first, second, third] = await three();
    if (!first || !second || !third) throw new Error('three views were saved');
    await ask('savedViews.rename', { id: second.id, title: '二（改）', notes: '新的备注' });
    const copy = await ask('savedViews.duplicate', { id: first.id, title: '一 副本' });
    expect(await titles()).toEqual(['一', '一 副本', '二（改）', '三']);
    expect((await ask('savedViews.read', { id: copy.id })).picture).toEqual(
      (await ask('savedViews.read', { id: first.id })).picture,
    );
    await ask('savedViews.reorder', { ids: [third.id, first.id] });
    await reopen();
    expect(await titles()).toEqual(['三', '一', '一 副本', '二（改）']);
  });

  test('what was taken out is put back where it stood, once', async () => {
    const lines = await three();
    const before = await ask('savedViews.read', { id: await idAt(1) });
    const removed = await ask('savedViews.remove', { id: before.id });
    expect(await titles()).toEqual(['一', '三']);
    await ask('savedViews.putBack', removed);
    await ask('savedViews.putBack', removed);
    expect(await ask('savedViews.list', null)).toEqual(lines);
    expect(await ask('savedViews.read', { id: before.id })).toEqual(before);
  });

  test('an unknown view, and one too many, are said', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    await expect(ask('savedViews.read', { id })).rejects.toMatchObject({ code: 'saved-view-unknown' });
    await expect(ask('savedViews.remove', { id })).rejects.toMatchObject({ code: 'saved-view-unknown' });
    await ask('savedViews.save', await content());
    const saved = await ask('savedViews.read', { id: await idAt(0) });
    await keeper.current.opened.workspace.addSavedViews(
      Array.from({ length: MOST_VIEWS - 1 }, (_, at) => ({
        ...{ ...saved, id: `filler-${at}`, picture: null },
      })),
      null,
    );
    await expect(ask('savedViews.save', await content())).rejects.toMatchObject({
      code: 'saved-views-full',
    });
    expect(await titles()).toHaveLength(MOST_VIEWS);
  });

  test('a picture that a newer Remit wrote, or none at all, is refused by name; the others open', async () => {
    await three();
    await keeper.close();
    const connection = connect(place.options.file);
    const put = connection.prepare('UPDATE saved_view SET picture = ? WHERE title = ?');
    put.run('{"version":2,"picture":{}}', '一');
    put.run('{"version":1,"picture":{"start":null}}', '二');
    connection.close();
    await open();
    for (const at of [0, 1])
      await expect(ask('savedViews.read', { id: await idAt(at) })).rejects.toMatchObject({
        code: 'saved-view-unreadable',
        details: { title: ['一', '二'][at] },
      });
    expect(await ask('savedViews.read', { id: await idAt(2) })).toMatchObject({ title: '三' });
  });

  test('updated, a view keeps its title, notes and place; put back, it is what it was', async () => {
    const lines = await three();
    const before = await ask('savedViews.read', { id: await idAt(1) });
    const shown = { address: 'remit:matrix?sort=count', about: null, picture: null };
    const former = await ask('savedViews.update', { id: before.id, ...shown });
    await reopen();
    const { title, notes } = before;
    expect(await ask('savedViews.read', { id: await idAt(1) })).toMatchObject({ title, notes, ...shown });
    await ask('savedViews.rename', { id: before.id, title: '二（改）', notes });
    await ask('savedViews.putBack', former);
    expect(await ask('savedViews.read', { id: before.id })).toEqual({ ...before, title: '二（改）' });
    expect(await titles()).toEqual(lines.map((line) => (line.id === before.id ? '二（改）' : line.title)));
  });

  test.each([
    ['of a newer Remit', '{"version":2,"picture":{"nodes":[]}}'],
    ['of no kind at all', '["picture"]'],
  ])('a picture %s can be renamed, taken out and put back as it was', async (_, stored) => {
    await three();
    await keeper.close();
    const connection = connect(place.options.file);
    connection.prepare('UPDATE saved_view SET picture = ? WHERE title = ?').run(stored, '二');
    connection.close();
    await open();
    const id = await idAt(1);
    await ask('savedViews.rename', { id, title: '打不开的', notes: '' });
    const removed = await ask('savedViews.remove', { id });
    expect(await titles()).toEqual(['一', '三']);
    await ask('savedViews.putBack', removed);
    expect(await titles()).toEqual(['一', '打不开的', '三']);
    expect((await keeper.current.opened.workspace.savedView(id))?.picture).toBe(stored);
  });

  test('a row of before there was a filter opens with none', async () => {
    await ask('savedViews.save', await content());
    await keeper.close();
    const connection = connect(place.options.file);
    connection.exec("UPDATE saved_view SET picture = json_remove(picture, '$.picture.filter')");
    connection.close();
    await open();
    const { picture: read } = await ask('savedViews.read', { id: await idAt(0) });
    expect(read).toMatchObject({ locked: true, filter: { off: {}, leastLinks: 0 } });
  });

  test('a read-only workspace keeps nothing and says so', async () => {
    await keeper.close();
    const connection = connect(place.options.file);
    connection.pragma('user_version = 99');
    connection.close();
    await open();
    await expect(ask('savedViews.save', await content())).rejects.toMatchObject({ code: 'workspace-newer' });
    expect(await titles()).toEqual([]);
  });
});

describe('as a file', () => {
  const file = (): string => join(place.folder, '常委会.remit-views.json');

  async function packed(): Promise<string> {
    const ids = (await ask('savedViews.list', null)).map(({ id }) => id);
    const { content: built } = await ask('views.pack', { ids });
    if (built.kind !== 'bytes') throw new Error('views are packed as bytes');
    writeFileSync(file(), built.bytes);
    return readFileSync(file(), 'utf8');
  }

  test('round trip: both of one title are kept and said, what is unknown is counted and stays', async () => {
    await ask('savedViews.save', await content());
    const before = await ask('savedViews.read', { id: await idAt(0) });
    await packed();
    const report = await ask('views.unpack', { path: file() });
    expect(report).toEqual({
      ...{ file: '常委会.remit-views.json', imported: 1, skipped: 0, missing: 1 },
      sameTitles: [before.title],
    });
    expect(await titles()).toEqual([before.title, before.title]);
    const { id: _, ...after } = await ask('savedViews.read', { id: await idAt(1) });
    expect(before).toMatchObject(after);
  });

  test('a view of a page this Remit does not have is passed over', async () => {
    await ask('savedViews.save', { ...(await content()), address: 'remit:hologram', picture: null });
    await packed();
    expect(await ask('views.unpack', { path: file() })).toMatchObject({ imported: 0, skipped: 1 });
    expect(await titles()).toHaveLength(1);
  });

  test.each([
    ['empty', () => '', 'views-file-foreign'],
    ['no JSON', () => '职图', 'views-file-foreign'],
    ['another program’s', () => '{"format":"other","version":1}', 'views-file-foreign'],
    ['newer', (text: string) => text.replace('"version": 1', '"version": 2'), 'views-file-newer'],
    ['cut short', (text: string) => text.slice(0, -40), 'views-file-foreign'],
    ['a place beyond all bounds', (text: string) => text.replace('12.25', '1e300'), 'views-file-damaged'],
    ['an id that is none', (text: string) => text.replaceAll(GONE, '../../etc'), 'views-file-damaged'],
    ['a field more', (text: string) => text.replace('"notes"', '"run": "x", "notes"'), 'views-file-damaged'],
    [
      'an address elsewhere',
      (text: string) => text.replace('remit:graph', 'https:graph'),
      'views-file-damaged',
    ],
    ['an empty title', (text: string) => text.replace('发改委与谁同担', ' '), 'views-file-damaged'],
  ])('%s: nothing of it is taken', async (_, spoil, code) => {
    await ask('savedViews.save', await content());
    const text = spoil(await packed());
    writeFileSync(file(), text);
    await expect(ask('views.unpack', { path: file() })).rejects.toMatchObject({ code });
    expect(await titles()).toHaveLength(1);
  });

  test('a title loses what would break its line or turn its direction', async () => {
    await ask('savedViews.save', await content());
    writeFileSync(file(), (await packed()).replace('发改委与谁同担', '甲\\n乙\\u202e丙'));
    await ask('views.unpack', { path: file() });
    expect(await titles()).toEqual(['发改委与谁同担', '甲 乙 丙']);
  });
});
