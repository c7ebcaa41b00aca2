/** Which place stands where, and that nothing overlaps or is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangePlaces, type Box, drawPlaces, ringOf } from '../../../../../graph-data/graph/places/index.ts';
import { widthOf } from '../../../../../graph-data/graph/places/label.ts';
import type { EntityId } from '../../../../../graph-data/model/ids.ts';
import { town } from '../../../../support/places-town.ts';

const arranged = () => {
  const value = arrangePlaces(town, '云岭市' as EntityId);
  if (value === null) throw new Error('the city is there');
  return value;
};
const names = (rows: readonly { readonly name: string }[]): readonly string[] => rows.map(({ name }) => name);

test('levels of the state are units, a zone only with bodies of its own; a park across two stands in both', () => {
  const { centre, units, outside } = arranged();
  expect(names(units.map(({ place }) => place))).toEqual(['乙旗', '甲县', '高新区']);
  expect(names(centre.inner)).toEqual(['福利园区']);
  const inner = Object.fromEntries(units.map(({ place, inner }) => [place.name, [...names(inner)].sort()]));
  expect(inner).toEqual({ 乙旗: ['两地园区'], 甲县: ['丙镇', '两地园区'].sort(), 高新区: [] });
  expect(Object.fromEntries(outside.map(({ kind, places }) => [kind, names(places)]))).toEqual({
    above: ['云省'],
    port: ['远海港'],
    city: ['远山市'],
    nature: ['清河'],
    unplaced: ['无名镇'],
  });
});

test('another centre: the city is a unit of its province', () => {
  const province = arrangePlaces(town, '云省' as EntityId);
  expect(names(province?.units.map(({ place }) => place) ?? [])).toEqual(['云岭市']);
  expect(province?.units[0]?.inner.length).toBeGreaterThan(4);
  expect(arrangePlaces(town, 'nowhere' as EntityId)).toBeNull();
});

test('a circle in the claims does not hang', () => {
  const [first, ...rest] = town.places;
  if (first === undefined) throw new Error('the town has places');
  const circular = { ...town, places: [{ ...first, parents: [first.id] }, ...rest] };
  expect(arrangePlaces(circular, first.id)?.centre.place.id).toBe(first.id);
});

const apart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe('the drawing', () => {
  test.each([480, 660, 1200])(
    'at %i pixels no box covers another or leaves the map, no name its box',
    (width) => {
      const { boxes, height } = drawPlaces(arranged(), width);
      const tiles = boxes.filter(({ kind }) => kind !== 'inner');
      for (const [index, box] of tiles.entries()) {
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        for (const other of tiles.slice(index + 1)) expect(apart(box, other)).toBe(true);
      }
      for (const { label, width: room } of boxes) expect(widthOf(label, 11.5)).toBeLessThanOrEqual(room);
      expect(new Set(boxes.map(({ key }) => key)).size).toBe(boxes.length);
    },
  );

  test('every place of the town has a box', () => {
    const drawn = new Set(drawPlaces(arranged(), 700).boxes.map(({ place }) => place.name));
    expect([...drawn].sort()).toEqual([...names(town.places)].sort());
  });

  test('what has no room in its tile is counted', () => {
    const { centre, units, outside } = arranged();
    const crowded = { centre: { ...centre, inner: town.places.slice(0, 7) }, units, outside };
    expect(drawPlaces(crowded, 700).more).toMatchObject([{ count: 4 }]);
  });
});

test('a ring has a cell for each, none twice, none in the middle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120 }), (count) => {
      const { cells, middle, columns } = ringOf(count);
      expect(cells).toHaveLength(count);
      expect(new Set(cells.map(({ column, row }) => `${column} ${row}`)).size).toBe(count);
      expect(columns).toBeLessThanOrEqual(6);
      const inMiddle = cells.filter(
        ({ column, row }) =>
          column >= middle.column &&
          column < middle.column + middle.columns &&
          row >= middle.row &&
          row < middle.row + middle.rows,
      );
      expect(inMiddle).toEqual([]);
    }),
  );
});
