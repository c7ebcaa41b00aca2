/** A map of one's own: fitted, matched, drawn for paper. */
import { expect, test } from 'vitest';
import {
  arrangePlaces,
  fitShapes,
  type MapFeature,
  type OwnMap,
  ownMapSvg,
  placesOfShapes,
  schematicSvg,
} from '../../../../../graph-data/graph/places/index.ts';
import type { EntityId } from '../../../../../graph-data/model/ids.ts';
import { town } from '../../../../support/places-town.ts';

const square = (name: string, west: number, south: number): MapFeature => ({
  name,
  polygons: [
    [
      [
        [west, south],
        [west + 1, south],
        [west + 1, south + 1],
        [west, south + 1],
        [west, south],
      ],
    ],
  ],
  points: [],
});

const map: OwnMap = {
  ...{ file: 'a.geojson', approval: '', source: '', ignored: 0 },
  features: [
    square('甲', 120, 43),
    square('乙 旗', 121, 43),
    { name: '<丁>', polygons: [], points: [[121.5, 44.5]] },
  ],
  matches: [],
};

test('north is up, east is right, all is inside the frame', () => {
  const [first, second, point] = fitShapes(map.features, 400, 300);
  expect(first?.at[0]).toBeLessThan(second?.at[0] ?? 0);
  expect(point?.at[1]).toBeLessThan(first?.at[1] ?? 0);
  const numbers = (first?.path.match(/[\d.]+/gu) ?? []).map(Number);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(400);
});

test('positions closer than a screen can show are left out', () => {
  const fine = Array.from({ length: 5000 }, (_, index) => [120 + index / 1e7, 43] as const);
  const [shape] = fitShapes(
    [{ ...square('x', 120, 43), polygons: [[[...fine, [121, 44], [120, 43]]]] }],
    400,
    300,
  );
  expect(shape?.path.split('L').length).toBeLessThan(10);
});

test('names and aliases match, spaces aside; the hand outweighs the name', () => {
  expect(placesOfShapes(map, town.places)).toEqual(['甲县', '乙旗', null]);
  const byHand = [
    { feature: 0, place: null },
    { feature: 2, place: '高新区' as EntityId },
  ];
  expect(placesOfShapes({ ...map, matches: byHand }, town.places)).toEqual([null, '乙旗', '高新区']);
});

test('on paper: numbers beside names, what is no place dashed, signs of markup escaped', () => {
  const counting = { by: 'initiative', filter: { document: '', year: '' } } as const;
  const { body: svg } = ownMapSvg(map, town.places, (place) => [place], counting, {
    counted: '着色：项目数',
  });
  expect(svg).toContain('>甲县 2<');
  expect(svg).toContain('&lt;丁&gt;');
  expect(svg).not.toContain('<丁>');
  expect(svg.match(/stroke-dasharray="4 3"/gu)).toHaveLength(2);
});

test('the schematic map on paper names every unit and every group', () => {
  const arranged = arrangePlaces(town, '云岭市' as EntityId);
  if (arranged === null) throw new Error('the city is there');
  const outside = new Proxy({} as never, { get: (_, kind) => `组${String(kind)}` });
  const { body: svg } = schematicSvg(
    arranged,
    { by: 'initiative', filter: { document: '', year: '' } },
    { outside, more: (count) => `另有${count}`, counted: '着色：项目数' },
  );
  for (const word of ['云岭市', '甲县', '乙旗', '高新区', '远海港', '组port', '组unplaced', '着色：项目数'])
    expect(svg).toContain(word);
});
