import { describe, expect, it } from 'vitest';
import type { FacetCount, FacetName } from '../../../../../../renderer/state/graph/index.ts';
import { inOrder, matching } from '../../../../../../renderer/views/graph/facets/facet-order.ts';

/** `['发改委', 3]`: a value and how often it occurs. */
const counted = (facet: FacetName, ...values: readonly (readonly [string, number])[]): FacetCount => ({
  facet,
  values: values.map(([value, total]) => ({ value, total, live: total, isOff: false })),
});

const order = (count: FacetCount, wordsOf = (value: string) => value): readonly string[] =>
  inOrder(count, wordsOf).map(({ value }) => value);

describe('inOrder', () => {
  it('keeps the order of the ontology for kinds, and that of weight for roles', () => {
    expect(order(counted('kind', ['agency', 9], ['measure', 1], ['section', 1]))).toEqual([
      'section',
      'measure',
      'agency',
    ]);
    expect(order(counted('role', ['support', 9], ['joint', 5], ['lead', 1]))).toEqual([
      'lead',
      'joint',
      'support',
    ]);
  });

  it('puts the latest year first', () => {
    expect(order(counted('year', ['2023', 9], ['2026', 1], ['2021', 3]))).toEqual(['2026', '2023', '2021']);
  });

  it('puts what occurs most first elsewhere, and what occurs as often by its words', () => {
    const words: Readonly<Record<string, string>> = { a: '丙', b: '甲', c: '乙' };
    const wordsOf = (value: string): string => words[value] ?? '';
    expect(order(counted('system', ['a', 1], ['b', 2], ['c', 1]), wordsOf)).toEqual(['b', 'a', 'c']);
  });

  it('puts what is not stated last, however often it is', () => {
    expect(order(counted('place', ['', 99], ['东市', 1]))).toEqual(['东市', '']);
    expect(order(counted('year', ['', 99], ['2021', 1]))).toEqual(['2021', '']);
  });

  it('gives each value its words and loses no count', () => {
    const [first] = inOrder(counted('basis', ['read', 4]), () => '读出');
    expect(first).toEqual({ value: 'read', words: '读出', total: 4, live: 4, isOff: false });
  });
});

describe('matching', () => {
  const values = inOrder(counted('place', ['东市', 3], ['西县', 2], ['East Park', 1]), (value) => value);
  const found = (typed: string): readonly string[] => matching(values, typed).map(({ value }) => value);

  it('finds words anywhere, whatever their case and the blanks around', () => {
    expect(found('市')).toEqual(['东市']);
    expect(found(' east ')).toEqual(['East Park']);
  });

  it('is all of them while nothing is typed, and none where nothing fits', () => {
    expect(found('  ')).toEqual(['东市', '西县', 'East Park']);
    expect(found('南')).toEqual([]);
  });
});
