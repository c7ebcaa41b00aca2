/** A GeoJSON file of the user's own: what is taken, and the line or feature of what is wrong. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileProblem, readGeoJson } from '../../../../../electron/files/index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remit-map-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (content: string | Uint8Array) => {
  const path = join(folder, 'a.geojson');
  writeFileSync(path, content);
  return readGeoJson({ name: 'a.geojson', path, symlink: false });
};
const ring = [
  [120, 43],
  [121, 43],
  [121, 44],
  [120, 43],
];
const feature = (geometry: unknown, properties: unknown = { name: '甲县' }) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const area = { type: 'Polygon', coordinates: [ring] };

describe('taken', () => {
  test('areas, several areas and points with their names; heights and other shapes are left out and counted', async () => {
    const text = collection(
      feature(area),
      feature({ type: 'MultiPolygon', coordinates: [[ring], [ring]] }, { id: 7, 名称: ' 乙旗 ' }),
      feature({ type: 'Point', coordinates: [121, 43, 300] }, null),
      feature({ type: 'LineString', coordinates: [[1, 2]] }),
      feature(null),
    );
    const { features, ignored } = await read(text);
    expect(features.map(({ name, polygons, points }) => [name, polygons.length, points])).toEqual([
      ['甲县', 1, []],
      ['乙旗', 2, []],
      ['', 0, [[121, 43]]],
    ]);
    expect(ignored).toBe(2);
  });

  test('a single feature, with a byte order mark', async () => {
    expect((await read(`\ufeff${JSON.stringify(feature(area))}`)).features).toHaveLength(1);
  });
});

async function problemOf(content: string | Uint8Array): Promise<FileProblem> {
  try {
    await read(content);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('it was read');
}

const deep = `{"type":"FeatureCollection",\n"features":\n${'['.repeat(100_000)}`;
const far = { type: 'Polygon', coordinates: [ring.map(([x = 0, y = 0]) => [x * 1e5, y * 1e5])] };

test.each([
  ['broken JSON', '{"type": "FeatureCollection",\n"features": [\n{,}]}', 'map-not-json', { line: 3 }],
  ['cut off', '{"type": "FeatureCollection",\n"features": [', 'map-not-json', { line: 2 }],
  ['nested without end', deep, 'map-too-deep', { line: 3, limit: 32 }],
  ['brackets inside words are none', JSON.stringify({ a: '['.repeat(500) }), 'map-not-geojson', {}],
  ['TopoJSON', '{"type":"Topology","objects":{}}', 'map-not-geojson', {}],
  ['an array', '[1,2]', 'map-not-geojson', {}],
  [
    'too few corners',
    collection(feature(area), feature({ type: 'Polygon', coordinates: [ring.slice(2)] })),
    'map-feature-wrong',
    { feature: 2 },
  ],
  [
    'words for numbers',
    collection(feature({ type: 'Point', coordinates: ['x', 1] })),
    'map-feature-wrong',
    { feature: 1 },
  ],
  ['no feature', collection(feature(area), 7), 'map-feature-wrong', { feature: 2 }],
  ['metres', collection(feature(far)), 'map-out-of-range', { feature: 1 }],
  ['lines alone', collection(feature({ type: 'LineString', coordinates: [] })), 'map-empty', {}],
  [
    'too many',
    collection(...Array.from({ length: 2001 }, () => feature(null))),
    'map-too-many',
    { limit: 2000 },
  ],
  ['bytes', new Uint8Array([0, 255, 0, 254, 0, 1, 0, 0]), 'file-not-text', {}],
])('%s', async (_, content, code, details) => {
  const problem = await problemOf(content);
  expect(problem).toMatchObject({ code, details: { file: 'a.geojson', ...details } });
});

test('too many points, too large a file', async () => {
  const long = Array.from({ length: 200_001 }, () => [120, 43]);
  expect((await problemOf(collection(feature({ type: 'Polygon', coordinates: [long] })))).code).toBe(
    'map-too-fine',
  );
  expect((await problemOf(' '.repeat(8 * 1024 * 1024 + 1))).code).toBe('file-too-large');
});

test('names of objects that every object has do no harm', async () => {
  const text = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"name":"x"},"name":"甲县"},"geometry":{"type":"constructor"}},${JSON.stringify(feature(area))}]}`;
  expect(await read(text)).toMatchObject({ ignored: 1, features: [{ name: '甲县' }] });
});

test('a link is not followed', async () => {
  writeFileSync(join(folder, 'real.json'), collection(feature(area)));
  symlinkSync(join(folder, 'real.json'), join(folder, 'link.json'));
  const link = { name: 'link.json', path: join(folder, 'link.json'), symlink: false };
  await expect(readGeoJson(link)).rejects.toMatchObject({ code: 'file-unreadable' });
});
