/** What places hold: an invented city. */
import { expect, test } from 'vitest';
import {
  buildPlaces,
  countOf,
  shadeOf,
  shadesOf,
  shownItems,
} from '../../../../../graph-data/graph/places/index.ts';
import type { EntityId } from '../../../../../graph-data/model/ids.ts';
import { town, townInput } from '../../../../support/places-town.ts';

const row = (name: string) => {
  const found = town.places.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no place ${name}`);
  return found;
};
const everything = { document: '', year: '' };

test('a figure belongs to every place its indicator’s scope names, with its own year and printed value', () => {
  for (const name of ['甲县', '乙旗']) {
    const [figure] = row(name).items.filter(({ kind }) => kind === 'figure');
    expect(figure).toMatchObject({ name: '造林面积', detail: '12万亩，到2026年', year: '2026', line: 9 });
  }
  expect(row('云岭市').items.filter(({ kind }) => kind === 'figure')).toEqual([]);
});

test('a curated parent outweighs the one that was read, and may be two', () => {
  expect(row('两地园区').parents).toEqual(['甲县', '乙旗']);
  expect(row('丙镇').parents).toEqual(['甲县']);
});

test('a parent that is no place of the workspace is kept as a name', () => {
  expect(row('远山市')).toMatchObject({ parents: [], parentName: '远省' });
  expect(row('远海港')).toMatchObject({ parents: [], parentName: null });
});

test('the place with most bodies is the first centre; those without anything in them are none', () => {
  expect(town.centres[0]).toBe('云岭市');
  expect(town.centres).not.toContain('远海港');
});

test('where no place has bodies or others in it, the one that holds most is the centre', () => {
  const kinds = townInput.statements.filter(({ relation }) => relation === 'concerns');
  const alone = buildPlaces({
    ...townInput,
    entities: townInput.entities.map((one) => ({ ...one, properties: { ...one.properties, parent: null } })),
    statements: kinds.filter(({ object }) => object !== null && String(object) === '乙旗'),
  });
  expect(alone.centres).toEqual(['乙旗']);
});

test('places stand by their official code, then by name', () => {
  expect(town.places.slice(0, 2).map(({ name }) => name)).toEqual(['乙旗', '甲县']);
});

test('a tie is one thing that two places share', () => {
  const ties = town.ties.map(({ places, item }) => [[...places].sort().join(), item.name]);
  expect(ties).toContainEqual([['甲县', '远海港'].sort().join(), '远海班列']);
  expect(ties).toContainEqual([['云岭市', '远山市'].sort().join(), '（一）通道']);
  expect(ties.some(([, name]) => name === '第一章')).toBe(false);
});

test('a thing of a county and of a town in it counts once; filters leave things out', () => {
  const rows = [row('甲县'), row('丙镇')];
  expect(countOf(rows, 'initiative', everything)).toBe(2);
  expect(countOf(rows, 'initiative', { document: 'x.1', year: '' })).toBe(0);
  expect(countOf(rows, 'figure', { document: '', year: '2026' })).toBe(1);
  expect(shownItems(row('甲县').items, { document: '', year: '2023' }).map(({ kind }) => kind)).toEqual([
    'initiative',
    'initiative',
  ]);
});

test.each([
  [[0, 0], []],
  [
    [0, 2],
    ['1-1', '2-2'],
  ],
  [
    [10, 3],
    ['1-2', '3-5', '6-7', '8-10'],
  ],
])('shades of %j are %j and hold every count', (counts, expected) => {
  const shades = shadesOf(counts);
  expect(shades.map(({ from, to }) => `${from}-${to}`)).toEqual(expected);
  expect(counts.map((count) => shadeOf(shades, count) === 0)).toEqual(counts.map((count) => count === 0));
});

test('years are those of the items, oldest first', () => {
  expect(town.years).toEqual(['2023', '2026']);
  expect(row('高新区').id satisfies EntityId).toBe('高新区');
});
