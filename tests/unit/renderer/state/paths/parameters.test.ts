import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../../../graph-data/model/ids.ts';
import {
  EXCLUDABLE_KINDS,
  EXCLUDABLE_RELATIONS,
  MOST_ENDS,
  parsePaths,
  printIds,
  printWithout,
  rulesOf,
  toggled,
  USUALLY_EXCLUDED,
} from '../../../../../renderer/state/paths/parameters.ts';

const idOf = (index: number): EntityId => `agency:${String(index).padStart(20, '0')}` as EntityId;

describe('what is asked about connections, as parameters', () => {
  it('is nothing without parameters, with the usual exclusions', () => {
    expect(parsePaths({})).toEqual({ ids: null, without: USUALLY_EXCLUDED });
    expect(printWithout(USUALLY_EXCLUDED.toReversed())).toEqual({ without: '' });
  });

  it('comes back as it was printed', () => {
    const words = [...EXCLUDABLE_KINDS, ...EXCLUDABLE_RELATIONS];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(9), { maxLength: MOST_ENDS }),
        fc.subarray(words),
        (numbers, without) => {
          const ids = numbers.map(idOf);
          const { without: printed = '' } = printWithout(without);
          const back = parsePaths({ ...printIds(ids), ...(printed !== '' && { without: printed }) });
          expect(back.ids).toEqual(ids);
          expect(new Set(back.without)).toEqual(new Set(without));
        },
      ),
    );
  });

  it('passes over what was typed wrong, what comes twice, and what is too much', () => {
    const many = Array.from({ length: 12 }, (_, index) => idOf(index));
    expect(parsePaths({ paths: `x.${idOf(1)}.${idOf(1)}.agency:1` }).ids).toEqual([idOf(1)]);
    expect(parsePaths(printIds(many)).ids).toHaveLength(MOST_ENDS);
    expect(parsePaths({ without: 'persons.place.place' }).without).toEqual(['place']);
  });

  it('tells kinds from relations, which share no name', () => {
    expect(EXCLUDABLE_KINDS.filter((word) => EXCLUDABLE_RELATIONS.includes(word))).toEqual([]);
    expect(rulesOf(['home-place', 'of-place', 'thread'])).toEqual({
      excludedKinds: ['home-place', 'thread'],
      excludedRelations: ['of-place'],
    });
  });

  it('is switched word by word', () => {
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(toggled(['b'], 'a')).toEqual(['b', 'a']);
  });
});
