import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, withOff } from '../../../../../renderer/state/graph/facets.ts';
import { withFilter } from '../../../../../renderer/state/graph/producers.ts';
import type { PlacedGraph } from '../../../../../renderer/state/graph/types.ts';
import { visiblePart } from '../../../../../renderer/state/graph/visible.ts';
import { id } from '../../../../support/cards.ts';
import { filtersOf, SIFTED, valuesIn } from '../../../../support/sifted.ts';

const without = (...[facet, ...values]: [Parameters<typeof withOff>[1], ...string[]]): PlacedGraph =>
  visiblePart(withFilter(SIFTED, withOff(NO_FILTER, facet, values)));

const names = ({ nodes }: PlacedGraph): readonly string[] => [...nodes.keys()].sort();

describe('visiblePart', () => {
  it('is the picture itself when nothing is switched off', () => {
    expect(visiblePart(SIFTED)).toBe(SIFTED);
  });

  it('gives the same answer for the same picture', () => {
    const filtered = withFilter(SIFTED, withOff(NO_FILTER, 'kind', ['measure']));
    expect(visiblePart(filtered)).toBe(visiblePart(filtered));
  });

  it('takes things of a kind with their lines, and leaves what they were linked to', () => {
    const shown = without('kind', 'measure');
    expect(names(shown)).toEqual(['乙部', '孤', '甲局', '章']);
    expect(shown.edges.size).toBe(0);
  });

  it('takes a thing none of whose lines is left, but not one that never had any', () => {
    expect(names(without('relation', 'part-of'))).not.toContain('章');
    expect(names(without('relation', 'part-of'))).toContain('孤');
    expect(names(without('year', ''))).not.toContain('戊');
  });

  it('keeps lines without a role when roles are switched off', () => {
    expect(
      [...without('role', 'lead', 'support', 'joint').edges.values()].map((edge) => edge.relation),
    ).toEqual(['part-of', 'part-of']);
  });

  it('keeps a thing with two places while one of them is on', () => {
    expect(names(without('place', '东市'))).toContain('丙');
    expect(names(without('place', '东市', '西县'))).not.toContain('丙');
  });

  it('forgets a start that is not shown', () => {
    const start = { ...SIFTED, start: id('章') };
    const filtered = withFilter(start, withOff(NO_FILTER, 'kind', ['section']));
    expect(visiblePart(filtered).start).toBeNull();
    expect(filtered.start).toBe('章');
  });

  it('counts links among what the facets leave', () => {
    const twice = withFilter(SIFTED, { ...NO_FILTER, leastLinks: 2 });
    expect(names(visiblePart(twice))).toEqual(['丁', '丙', '乙部', '甲局', '章']);
    const thrice = withFilter(SIFTED, { ...NO_FILTER, leastLinks: 3 });
    expect(names(visiblePart(thrice))).toEqual(['丙']);
    const unplaced = withOff({ ...NO_FILTER, leastLinks: 2 }, 'relation', ['part-of']);
    expect(names(visiblePart(withFilter(SIFTED, unplaced)))).toEqual(['丙', '乙部', '甲局']);
  });

  it('whatever is switched off: nothing is moved or added, no line hangs in the air, clearing gives the same', () => {
    fc.assert(
      fc.property(filtersOf(SIFTED), (filter) => {
        const filtered = withFilter(SIFTED, filter);
        const shown = visiblePart(filtered);
        for (const [key, node] of shown.nodes) expect(SIFTED.nodes.get(key)).toBe(node);
        for (const [key, edge] of shown.edges) {
          expect(SIFTED.edges.get(key)).toBe(edge);
          expect(shown.nodes.has(edge.source) && shown.nodes.has(edge.target)).toBe(true);
        }
        expect(visiblePart(withFilter(filtered, NO_FILTER))).toEqual(SIFTED);
      }),
    );
  });

  it('switching more off never shows more, as long as links are not counted', () => {
    fc.assert(
      fc.property(filtersOf(SIFTED), fc.constantFrom(...valuesIn(SIFTED, 'kind')), (filter, kind) => {
        const less = { ...filter, leastLinks: 0 };
        const off = withOff(less, 'kind', [...(less.off.kind ?? []), kind]);
        const before = names(visiblePart(withFilter(SIFTED, less)));
        for (const name of names(visiblePart(withFilter(SIFTED, off)))) expect(before).toContain(name);
      }),
    );
  });
});
