import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  facetCounts,
  freedOf,
  hiddenIn,
  linkCounts,
  tallyOf,
} from '../../../../../renderer/state/graph/facet-counts.ts';
import {
  FACETS,
  type FacetName,
  LINE_FACETS,
  NO_FILTER,
  THING_FACETS,
  withOff,
} from '../../../../../renderer/state/graph/facets.ts';
import { withFilter } from '../../../../../renderer/state/graph/producers.ts';
import type { PlacedGraph } from '../../../../../renderer/state/graph/types.ts';
import { visiblePart } from '../../../../../renderer/state/graph/visible.ts';
import { filtersOf, SIFTED } from '../../../../support/sifted.ts';

function counts(graph: PlacedGraph, facet: FacetName): Readonly<Record<string, string>> {
  const found = facetCounts(graph).find((entry) => entry.facet === facet);
  const words = found?.values.map(({ value, live, total, isOff }) => [
    value,
    `${live}/${total}${isOff ? ' off' : ''}`,
  ]);
  return Object.fromEntries(words ?? []);
}

const sifted = (facet: FacetName, ...values: string[]): PlacedGraph =>
  withFilter(SIFTED, withOff(NO_FILTER, facet, values));

describe('facetCounts', () => {
  it('offers every facet once', () => {
    expect([...FACETS].sort()).toEqual([...THING_FACETS, ...LINE_FACETS].sort());
  });

  it('counts things and lines of the whole picture while nothing is switched off', () => {
    expect(counts(SIFTED, 'kind')).toEqual({
      agency: '2/2',
      measure: '3/3',
      section: '1/1',
      initiative: '1/1',
    });
    expect(counts(SIFTED, 'role')).toEqual({ lead: '2/2', support: '1/1', joint: '1/1' });
    expect(counts(SIFTED, 'year')).toEqual({ 2023: '5/5', '': '1/1' });
  });

  it('leaves out facets with one value, unless that is switched off', () => {
    expect(counts(SIFTED, 'basis')).toEqual({});
    expect(counts(sifted('basis', 'read'), 'basis')).toEqual({ read: '6/6 off' });
  });

  it('takes the other facets into account, and not the facet itself', () => {
    const graph = sifted('document', '二号');
    expect(counts(graph, 'role')).toEqual({ lead: '1/2', support: '1/1', joint: '1/1' });
    expect(counts(graph, 'kind')['measure']).toBe('2/3');
    expect(counts(graph, 'document')).toEqual({ 一号: '5/5', 二号: '1/1 off' });
  });

  it('live counts of a facet with one value each sum to what is shown without it, whatever is switched off', () => {
    fc.assert(
      fc.property(filtersOf(SIFTED), (filter) => {
        const graph = withFilter(SIFTED, filter);
        for (const facet of ['kind', 'relation', 'document', 'year'] as const) {
          const freed = freedOf(graph, facet);
          const size = facet === 'kind' ? freed.nodes.size : freed.edges.size;
          const live = [...tallyOf(freed, facet).values()].reduce((sum, count) => sum + count, 0);
          expect(live).toBe(size);
        }
      }),
    );
  });

  it('what is shown of a value that is on is its live count', () => {
    fc.assert(
      fc.property(filtersOf(SIFTED), (filter) => {
        const graph = withFilter(SIFTED, { ...filter, leastLinks: 0 });
        const shown = tallyOf(visiblePart(graph), 'document');
        for (const { facet, values } of facetCounts(graph)) {
          if (facet !== 'document') continue;
          for (const { value, live, isOff } of values) {
            if (!isOff) expect(shown.get(value) ?? 0).toBe(live);
          }
        }
      }),
    );
  });
});

describe('linkCounts', () => {
  it('says how many things each number leaves, as far as anything is left', () => {
    expect(linkCounts(SIFTED)).toEqual([
      { least: 0, count: 7 },
      { least: 1, count: 6 },
      { least: 2, count: 5 },
      { least: 3, count: 1 },
    ]);
  });

  it('keeps the chosen number though nothing reaches it', () => {
    const graph = withFilter(SIFTED, { ...NO_FILTER, leastLinks: 10 });
    expect(linkCounts(graph).at(-1)).toEqual({ least: 10, count: 0 });
  });
});

describe('hiddenIn', () => {
  it('counts what is not shown', () => {
    expect(hiddenIn(SIFTED)).toEqual({ things: 0, lines: 0 });
    expect(hiddenIn(sifted('kind', 'section'))).toEqual({ things: 1, lines: 2 });
  });
});
