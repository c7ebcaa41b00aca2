/** Which part of a map is shown, as an address holds it. */
import { describe, expect, test } from 'vitest';
import { mapSpotOf, mapSpotWords } from '../../../../../renderer/state/places/spot.ts';

describe('a part of the map', () => {
  test('is the same after it was written down', () => {
    const spot = { zoom: 2.56, x: 0.512345, y: 0.4 };
    expect(mapSpotWords(spot)).toBe('2.56,0.512345,0.4');
    expect(mapSpotOf(mapSpotWords(spot))).toEqual(spot);
  });

  test('is not written where all of it is shown', () => {
    expect(mapSpotWords({ zoom: 1, x: 0.5, y: 0.5 })).toBe('');
  });

  test.each([
    '',
    '1,0.5,0.5',
    '0,0,0',
    '2,0.5',
    '2,1.5,0.5',
    '2,-1,0.5',
    '2,0.5,0.5,9',
    'x,y,z',
    'Infinity,a,0',
  ])('is the whole where the words say nothing: %s', (words) => {
    expect(mapSpotOf(words)).toEqual({ zoom: 1, x: 0.5, y: 0.5 });
  });
});
