/** Places and a map of one's own through the service on real SQLite and real files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answerer } from '../../../electron/main/service/handlers.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { cityOfPlaces } from '../../support/places-city.ts';
import { openService } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: SessionKeeper;
let ask: Answerer;
let revisions: number[];

async function open(): Promise<void> {
  revisions = [];
  const service = await openService(place, (_, payload) => {
    if (payload !== null && 'revision' in payload) revisions.push(payload.revision);
  });
  ({ keeper, answer: ask } = service);
}

beforeEach(async () => {
  place = await makePlace(cityOfPlaces().dataset);
  await open();
});
afterEach(async () => {
  await keeper.close();
  await place.remove();
});

const file = (name: string, text: string): string => {
  const path = join(place.folder, name);
  writeFileSync(path, text);
  return path;
};
const point = (name: string) => ({
  ...{ type: 'Feature', properties: { name }, geometry: { type: 'Point', coordinates: [120, 43] } },
});
const collection = (...features: unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });
const mapOf = async () => (await ask('places.map', null, 'zh-CN')).map;

test('places come with what lies in them, and every item stands on a claim of the workspace', async () => {
  const model = await ask('places.read', null, 'zh-CN');
  const row = (name: string) => model.places.find((one) => one.name === name);
  expect(model.centres[0]).toBe(row('云岭市')?.id);
  expect(row('青溪县')?.items.map(({ name }) => name)).toEqual(['青溪水库']);
  expect(row('青溪园区')?.parents).toEqual([row('青溪县')?.id]);
  expect(model.ties.map(({ item }) => item.name)).toEqual(['远海班列']);
  const { workspace } = keeper.current.opened;
  for (const { statement, document, line } of model.places.flatMap(({ items }) => items)) {
    const claim = await workspace.statement(statement);
    expect(claim?.evidence.some((at) => at.document === document && at.line === line)).toBe(true);
  }
  expect(await ask('places.read', null, 'en')).toBe(model);
});

test('a map is kept in the workspace with what is said of it, and is there after a restart', async () => {
  expect(await ask('places.map', null, 'zh-CN')).toEqual({ map: null, undoable: false });
  const kept = await ask(
    'map.load',
    { file: file('甲.geojson', collection(point('青溪县'), point('丁'))) },
    'zh-CN',
  );
  expect(kept).toMatchObject({ undoable: true, map: { file: '甲.geojson', approval: '', ignored: 0 } });
  const facts = { approval: 'GS（2024）1号', source: '测绘院', matches: [{ feature: 1, place: null }] };
  await ask('places.editMap', facts, 'zh-CN');
  expect(revisions).toHaveLength(2);
  await keeper.close();
  await open();
  expect(await mapOf()).toMatchObject({ ...facts, features: [{ name: '青溪县' }, { name: '丁' }] });
  expect(readFileSync(place.options.file).includes('GS（2024）1号')).toBe(true);
});

test('loading, removing and saying something of it are taken back and done again', async () => {
  await ask('map.load', { file: file('一.geojson', collection(point('一'))) }, 'zh-CN');
  await ask('map.load', { file: file('二.geojson', collection(point('二'))) }, 'zh-CN');
  await ask('places.undoMap', null, 'zh-CN');
  expect((await mapOf())?.file).toBe('一.geojson');
  await ask('places.undoMap', null, 'zh-CN');
  expect((await mapOf())?.file).toBe('二.geojson');
  await ask('places.removeMap', null, 'zh-CN');
  expect(await mapOf()).toBeNull();
  await ask('places.undoMap', null, 'zh-CN');
  expect((await mapOf())?.file).toBe('二.geojson');
});

test('undo with nothing to undo changes nothing', async () => {
  await ask('places.undoMap', null, 'zh-CN');
  expect(await ask('places.map', null, 'zh-CN')).toEqual({ map: null, undoable: false });
});

test('a hostile file is refused with its line, and the map that was there stays', async () => {
  await ask('map.load', { file: file('一.geojson', collection(point('一'))) }, 'zh-CN');
  const hostile = file('坏.geojson', `{"type":\n${'['.repeat(200_000)}`);
  await expect(ask('map.load', { file: hostile }, 'zh-CN')).rejects.toMatchObject({
    code: 'map-too-deep',
    details: { file: '坏.geojson', line: 2 },
  });
  expect((await mapOf())?.file).toBe('一.geojson');
});

test('what is said of no map is refused; a refresh of the shipped part keeps the map', async () => {
  const facts = { approval: 'x', source: '', matches: [] };
  await expect(ask('places.editMap', facts, 'zh-CN')).rejects.toMatchObject({ code: 'map-unknown' });
  await ask('map.load', { file: file('一.geojson', collection(point('一'))) }, 'zh-CN');
  await keeper.close();
  const { dataset } = cityOfPlaces();
  place.writeDataset({ ...dataset, issues: [] });
  await open();
  expect((await mapOf())?.file).toBe('一.geojson');
});

test('an export draws the kept map with its approval number', async () => {
  await ask('map.load', { file: file('一.geojson', collection(point('青溪县'))) }, 'zh-CN');
  await ask('places.editMap', { approval: 'GS（2024）1号', source: '', matches: [] }, 'zh-CN');
  const places = { centre: null, by: 'initiative', filter: { document: '', year: '' }, own: true } as const;
  const built = await ask('export.build', { order: { what: 'places', places }, format: 'pdf' }, 'zh-CN');
  if (built.content.kind !== 'page') throw new Error('a page to be printed');
  expect(built.content.page.html).toContain('审图号：GS（2024）1号');
  expect(built.content.page.html).toContain('>青溪县 2<');
});
