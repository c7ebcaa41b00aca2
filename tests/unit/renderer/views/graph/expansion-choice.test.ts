import { describe, expect, it } from 'vitest';
import type { ExpansionPreview } from '../../../../../electron/bridge/contract.ts';
import { countOf, kindChoices, withPlaces } from '../../../../../renderer/views/graph/expansion-choice.ts';

/** A city: two measures concern it, one of them also names it; a body is of it. */
const preview: ExpansionPreview = {
  total: 3,
  ways: [
    { relation: 'names', direction: 'target', kind: 'measure', count: 1 },
    { relation: 'of-place', direction: 'target', kind: 'agency', count: 1 },
    { relation: 'concerns', direction: 'target', kind: 'measure', count: 2 },
  ],
  bundles: [
    { ways: [2], count: 1 },
    { ways: [0, 2], count: 1 },
    { ways: [1], count: 1 },
  ],
};

describe('the choice of an expansion', () => {
  it('counts a thing once that comes in two chosen ways', () => {
    expect(countOf(preview, new Set([0, 1, 2]))).toBe(3);
    expect(countOf(preview, new Set([0, 2]))).toBe(2);
    expect(countOf(preview, new Set([0]))).toBe(1);
    expect(countOf(preview, new Set())).toBe(0);
  });

  it('lists kinds and relations in the order of the ontology', () => {
    const kinds = kindChoices(preview);
    expect(kinds.map(({ kind, count }) => [kind, count])).toEqual([
      ['measure', 2],
      ['agency', 1],
    ]);
    expect(kinds[0]?.ways.map(({ place, count }) => [place, count])).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });

  it('puts places in and takes them out', () => {
    expect([...withPlaces(new Set([0]), [1, 2], true)]).toEqual([0, 1, 2]);
    expect([...withPlaces(new Set([0, 1, 2]), [1, 2], false)]).toEqual([0]);
  });
});
