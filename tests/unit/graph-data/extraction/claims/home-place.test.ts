/** The place a document speaks of, told by what it names most. */
import { describe, expect, it } from 'vitest';
import { mostNamedPlace } from '../../../../../graph-data/extraction/claims/home-place.ts';
import { accountText } from '../../../../../graph-data/extraction/initiatives/index.ts';

const placesOf = (text: string) => accountText(text).places;

describe('the place a document speaks of', () => {
  it('is the one named clearly most', () => {
    expect(mostNamedPlace(placesOf('通辽市、通辽市、通辽市和赤峰市。'))).toBe('通辽市');
  });

  it('is unknown when two are named as often', () => {
    expect(mostNamedPlace(placesOf('通辽市、赤峰市、通辽市、赤峰市、通辽市、赤峰市。'))).toBe('');
  });

  it('is unknown when little is named', () => {
    expect(mostNamedPlace(placesOf('通辽市。'))).toBe('');
  });
});
