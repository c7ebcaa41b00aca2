import { describe, expect, it } from 'vitest';
import { NO_FILTER, withOff } from '../../../../../renderer/state/graph/facets.ts';
import { legendOf } from '../../../../../renderer/state/graph/legend.ts';
import { withFilter } from '../../../../../renderer/state/graph/producers.ts';
import { EMPTY_GRAPH } from '../../../../../renderer/state/graph/types.ts';
import { SIFTED } from '../../../../support/sifted.ts';

describe('legendOf', () => {
  it('holds the roles and kinds of the picture in a fixed order, with counts', () => {
    const { roles, kinds } = legendOf(SIFTED);
    expect(roles.map(({ labelKey, count }) => [labelKey, count])).toEqual([
      ['role.lead', 2],
      ['role.joint', 1],
      ['role.support', 1],
    ]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['section', 'measure', 'agency', 'initiative']);
  });

  it('says what is drawn of each, and what is switched off', () => {
    const { roles, kinds } = legendOf(withFilter(SIFTED, withOff(NO_FILTER, 'kind', ['section', 'agency'])));
    expect(kinds.find(({ kind }) => kind === 'agency')).toMatchObject({ count: 2, shown: 0, isOff: true });
    expect(kinds.find(({ kind }) => kind === 'measure')).toMatchObject({ count: 3, shown: 3, isOff: false });
    expect(roles.find(({ role }) => role === 'lead')).toMatchObject({ count: 2, shown: 0, isOff: false });
  });

  it('is empty for the empty picture', () => {
    expect(legendOf(EMPTY_GRAPH)).toEqual({ roles: [], kinds: [] });
  });
});
