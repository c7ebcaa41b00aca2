/** 地点 as a file: the note that it is no map of borders, 审图号 below a map of the user's own, one row a place. */
import { expect, test } from 'vitest';
import { toPrintablePage } from '../../../../../electron/files/index.ts';
import {
  composeExport,
  type ExportOrder,
  SCHEMATIC_NOTE,
  usualPlaces,
} from '../../../../../graph-data/graph/tables/index.ts';
import type { EntityId } from '../../../../../graph-data/model/ids.ts';
import { townInput } from '../../../../support/places-town.ts';

const ownMap = {
  ...{ file: '我的底图.geojson', approval: 'GS（2024）0001号', source: '测绘院', ignored: 0, matches: [] },
  features: [{ name: '甲县', polygons: [], points: [[120, 43] as const] }],
};
const order = (change: Partial<typeof usualPlaces> = {}): ExportOrder => ({
  what: 'places',
  places: { ...usualPlaces, ...change },
});
const compose = (asked: ExportOrder, own = false) => {
  const source = { ...townInput, sections: [], ...(own ? { ownMap } : {}) };
  const document = composeExport(asked, source, '2026-11-29');
  if (document === null) throw new Error('places are always there');
  return document;
};

test('the schematic map says what it is not, below the picture and in the notes', () => {
  const { blocks, heading } = compose(order());
  expect(blocks[0]).toMatchObject({ kind: 'picture', caption: SCHEMATIC_NOTE });
  expect(heading.filters).toContain(SCHEMATIC_NOTE);
  const page = toPrintablePage(compose(order()));
  expect(page.html).toMatch(/<figure><svg[^>]*viewBox/u);
  expect(page.html).toContain(`<figcaption>${SCHEMATIC_NOTE}`);
});

test('one row a place with its counts, one row a thing with its line, one a tie', () => {
  const [, places, items, ties] = compose(order()).blocks;
  if (places?.kind !== 'table' || items?.kind !== 'table' || ties?.kind !== 'table')
    throw new Error('three tables');
  expect(places.rows.find((row) => row[1] === '甲县')?.slice(2)).toEqual(['县', '云岭市', 2, 1, 0, 0, 0]);
  expect(places.rows.find((row) => row[1] === '远山市')?.[3]).toBe('远省');
  expect(items.rows).toContainEqual([
    '甲县',
    '指标',
    '造林面积',
    '12万亩，到2026年',
    '2026',
    '《2023》第9行',
  ]);
  expect(ties.rows.map((row) => row[2])).toEqual(expect.arrayContaining(['远海班列', '（一）通道']));
});

test('a filter is said and holds for all tables', () => {
  const { heading, blocks } = compose(order({ filter: { document: '', year: '2026' }, by: 'figure' }));
  expect(heading.filters).toEqual(expect.arrayContaining(['着色：指标数', '年份：2026年']));
  const items = blocks[2];
  if (items?.kind !== 'table') throw new Error('a table of things');
  expect(new Set(items.rows.map((row) => row[1]))).toEqual(new Set(['指标']));
});

test('a map of the user’s own carries 审图号, source and that its borders are not ours', () => {
  const { blocks, heading } = compose(order({ own: true }), true);
  const words = expect.stringMatching(/我的底图\.geojson.*测绘院.*未经职图核对.*审图号：GS（2024）0001号/u);
  expect(blocks[0]).toMatchObject({ kind: 'picture', caption: words });
  expect(heading.filters).toContainEqual(words);
  expect(heading.filters).not.toContain(SCHEMATIC_NOTE);
});

test('the schematic map is drawn where it is asked for, or where there is no other', () => {
  expect(compose(order({ own: false }), true).blocks[0]).toMatchObject({ caption: SCHEMATIC_NOTE });
  expect(compose(order({ own: true })).blocks[0]).toMatchObject({ caption: SCHEMATIC_NOTE });
  expect(compose(order({ centre: 'nowhere' as EntityId })).blocks[0]?.kind).toBe('table');
});
