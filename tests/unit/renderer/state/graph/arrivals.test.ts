import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenArrivals, revealing } from '../../../../../renderer/state/graph/arrivals.ts';
import { type GraphFilter, NO_FILTER, withOff } from '../../../../../renderer/state/graph/facets.ts';
import { hide, withFilter } from '../../../../../renderer/state/graph/producers.ts';
import { EMPTY_GRAPH, type PlacedGraph } from '../../../../../renderer/state/graph/types.ts';
import { visiblePart } from '../../../../../renderer/state/graph/visible.ts';
import { id } from '../../../../support/cards.ts';
import { filtersOf, SIFTED } from '../../../../support/sifted.ts';

const sifted = (filter: GraphFilter): PlacedGraph => withFilter(SIFTED, filter);
const noSections = withOff(NO_FILTER, 'kind', ['section', 'initiative']);

describe('hiddenArrivals', () => {
  it('names what came and is not shown', () => {
    const before = hide(sifted(noSections), [id('章'), id('甲局')]);
    expect(hiddenArrivals(before, sifted(noSections))).toEqual(['章']);
  });

  it('passes over what was hidden before, and everything while nothing is switched off', () => {
    expect(hiddenArrivals(sifted(noSections), sifted(noSections))).toEqual([]);
    expect(hiddenArrivals(EMPTY_GRAPH, SIFTED)).toEqual([]);
  });
});

describe('revealing', () => {
  it('switches on what hides these things, and nothing else', () => {
    expect(revealing(sifted(noSections), [id('章')])).toEqual(withOff(NO_FILTER, 'kind', ['initiative']));
  });

  it('switches on the values of their lines where those hide them', () => {
    const filter = withOff(withOff(NO_FILTER, 'document', ['二号']), 'kind', ['initiative']);
    expect(revealing(sifted(filter), [id('戊')])).toEqual(withOff(NO_FILTER, 'kind', ['initiative']));
  });

  it('asks for no number of links where that hides them', () => {
    expect(revealing(sifted({ ...noSections, leastLinks: 2 }), [id('孤')])).toEqual(
      withOff(NO_FILTER, 'kind', ['section']),
    );
  });

  it('leaves the filter as it is while they are shown', () => {
    expect(revealing(sifted(noSections), [id('甲局')])).toBe(noSections);
  });

  it('shows what it is asked to show, whatever is switched off, and hides nothing that was shown', () => {
    const some = fc.subarray([...SIFTED.nodes.keys()], { minLength: 1 });
    fc.assert(
      fc.property(filtersOf(SIFTED), some, (filter, ids) => {
        const graph = sifted(filter);
        const shown = visiblePart(withFilter(graph, revealing(graph, ids))).nodes;
        for (const name of [...ids, ...visiblePart(graph).nodes.keys()]) expect(shown.has(name)).toBe(true);
      }),
    );
  });
});
