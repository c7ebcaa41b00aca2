/** Notes and bookmarks through the service on real SQLite: kept apart, kept through a refresh, listed when gone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NoteSubject } from '../../../electron/bridge/contract.ts';
import type { Answerer } from '../../../electron/main/service/handlers.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { everything } from '../../../graph-data/graph/tables/index.ts';
import { entityId } from '../../../graph-data/model/ids.ts';
import { fixtureDataset } from '../../support/dataset.ts';
import { openService } from '../../support/service.ts';
import { countyDataset } from '../../support/threads-county.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

const { dataset } = countyDataset();
let place: Place;
let keeper: SessionKeeper;
let answer: Answerer;

const write = (subject: NoteSubject, text: string, bookmarked = false) =>
  answer('notes.write', { subject, text, bookmarked }, 'zh-CN');

beforeAll(async () => {
  place = await makePlace(dataset);
  ({ keeper, answer } = await openService(place));
});
afterAll(async () => {
  await keeper.close();
  await place.remove();
});

test('a note on a thing, a claim and a place in a document is named, changed and taken away', async () => {
  const [thing] = dataset.entities;
  const [claim] = dataset.statements;
  const [paper] = dataset.documents;
  if (thing === undefined || claim === undefined || paper === undefined)
    throw new Error('the county is full');
  const revision = await keeper.current.opened.workspace.revision();
  await write({ kind: 'thing', id: thing.id }, '待核');
  await write({ kind: 'claim', id: claim.id }, '', true);
  const lines = await write({ kind: 'line', document: paper.id, line: 7 }, '这里有误');
  expect(lines).toHaveLength(3);
  expect(lines.every(({ gone, name }) => !gone && name !== '')).toBe(true);
  expect(lines.find(({ subject }) => subject.kind === 'line')?.name).toMatch(/第7行$/u);
  expect(lines.find(({ subject }) => subject.kind === 'thing')?.thingKind).toBe(thing.kind);
  expect((await write({ kind: 'thing', id: thing.id }, '已核', true))[0]).toMatchObject({
    text: '已核',
    bookmarked: true,
  });
  expect(await write({ kind: 'claim', id: claim.id }, '')).toHaveLength(2);
  expect(await keeper.current.opened.workspace.revision()).toBe(revision);
});

test('what is gone keeps its name and is told as gone; the note can still be changed', async () => {
  const gone = { kind: 'thing', id: entityId('agency', 'gone') } as const;
  const workspace = keeper.current.opened.workspace;
  if (!('writeNote' in workspace)) throw new Error('the workspace is writable');
  await workspace.writeNote({
    subject: gone,
    name: '原供销社',
    text: '已撤并',
    bookmarked: false,
    at: '2026-01-01T00:00:00Z',
  });
  const line = (await answer('notes.list', null, 'zh-CN')).find(
    ({ subject }) => subject.kind === 'thing' && subject.id === gone.id,
  );
  expect(line).toMatchObject({ gone: true, name: '原供销社' });
  const after = (await write(gone, '已撤并，见2024年方案')).find(({ key }) => key === line?.key);
  expect(after).toMatchObject({ gone: true, name: '原供销社', text: '已撤并，见2024年方案' });
});

test('they leave as a table and as data when asked for, and never among the facts', async () => {
  const text = async (what: 'notes' | 'breakdown', format: 'csv' | 'json'): Promise<string> => {
    const order = what === 'notes' ? ({ what } as const) : ({ what, scope: everything } as const);
    const { content } = await answer('export.build', { order, format }, 'zh-CN');
    return content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : content.page.html;
  };
  expect(await text('notes', 'csv')).toContain('已不在工作区');
  const { notes } = JSON.parse(await text('notes', 'json'));
  expect(notes).toHaveLength((await answer('notes.list', null, 'zh-CN')).length);
  expect(await text('breakdown', 'csv')).not.toContain('这里有误');
});

test('they outlive another dataset; what that one does not have is told as gone, by its last name', async () => {
  const before = await answer('notes.list', null, 'zh-CN');
  await keeper.close();
  place.writeDataset(fixtureDataset().dataset);
  ({ keeper, answer } = await openService(place));
  const after = await answer('notes.list', null, 'zh-CN');
  expect(after.map(({ key, text, bookmarked, name }) => [key, text, bookmarked, name])).toEqual(
    before.map(({ key, text, bookmarked, name }) => [key, text, bookmarked, name]),
  );
  expect(after.every(({ gone }) => gone)).toBe(true);
});
