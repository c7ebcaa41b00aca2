/** The question in the address, the way of the keys, the lines of the map. */
import { expect, test } from 'vitest';
import type { EntityId } from '../../../../../graph-data/model/ids.ts';
import {
  arrangePlaces,
  drawPlaces,
  nearestSpot,
  placesOrderOf,
  placesQuestionOf,
  spotsOf,
  tieLines,
  tiesOfPlace,
} from '../../../../../renderer/state/places/index.ts';
import { town } from '../../../../support/places-town.ts';

test('an empty address asks for what is usual, and wrong words fall back to it', () => {
  const usual = placesQuestionOf({});
  expect(usual).toEqual({
    ...{
      by: 'initiative',
      filter: { document: '', year: '' },
      centre: null,
      schematic: false,
      panel: 'place',
    },
  });
  expect(placesQuestionOf({ by: 'x', year: '20', panel: 'y', map: 'z' })).toEqual(usual);
});

test('a file is asked for as the window shows it', () => {
  expect(placesOrderOf({ by: 'figure', year: '2023', map: 'schematic', centre: 'place:x' })).toEqual({
    ...{ by: 'figure', filter: { document: '', year: '2023' }, centre: 'place:x', own: false },
  });
});

const spot = (key: string, x: number, y: number) => ({ key, x, y, width: 10, height: 10 });
const grid = [spot('a', 0, 0), spot('b', 100, 0), spot('c', 0, 100), spot('d', 100, 100), spot('e', 230, 12)];

test.each([
  ['a', 'ArrowRight', 'b'],
  ['b', 'ArrowRight', 'e'],
  ['a', 'ArrowDown', 'c'],
  ['d', 'ArrowUp', 'b'],
  ['d', 'ArrowLeft', 'c'],
  ['a', 'ArrowLeft', null],
  ['a', 'x', null],
  [null, 'ArrowDown', 'a'],
  ['d', 'Home', 'a'],
  ['a', 'End', 'e'],
])('from %s with %s to %s', (from, key, to) => {
  expect(nearestSpot(grid, from, key)).toBe(to);
});

test('the keys reach every box of the map', () => {
  const arranged = arrangePlaces(town, '云岭市' as EntityId);
  if (arranged === null) throw new Error('the city is there');
  const { boxes } = drawPlaces(arranged, 660);
  const reached = new Set<string>();
  const todo: (string | null)[] = [boxes[0]?.key ?? null];
  while (todo.length > 0) {
    const key = todo.pop() ?? null;
    if (key === null || reached.has(key)) continue;
    reached.add(key);
    for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
      todo.push(nearestSpot(spotsOf(boxes), key, arrow));
  }
  expect([...reached].sort()).toEqual(boxes.map(({ key }) => key).sort());
});

test('down leads from a tile into it, then to the tile below', () => {
  const arranged = arrangePlaces(town, '云岭市' as EntityId);
  if (arranged === null) throw new Error('the city is there');
  const { boxes } = drawPlaces(arranged, 660);
  const at = (key: string | null) => boxes.find((box) => box.key === key);
  const inner = at(nearestSpot(spotsOf(boxes), '甲县', 'ArrowDown'));
  expect(inner?.key).toMatch(/^甲县\//u);
  expect(at(nearestSpot(spotsOf(boxes), '云岭市', 'ArrowDown'))?.place.name).toBe('福利园区');
});

test('lines cross the border of the map alone; a place knows its other ends', () => {
  const arranged = arrangePlaces(town, '云岭市' as EntityId);
  if (arranged === null) throw new Error('the city is there');
  const lines = tieLines(drawPlaces(arranged, 660), town.ties);
  expect(lines.map(({ from, to }) => [from.place.name, to.place.name].sort())).toEqual(
    expect.arrayContaining([['甲县', '远海港'].sort(), ['云岭市', '远山市'].sort()]),
  );
  expect(lines).toHaveLength(2);
  expect(tiesOfPlace(town.ties, '远海港' as EntityId)).toMatchObject([
    { place: '甲县', item: { name: '远海班列' } },
  ]);
});
