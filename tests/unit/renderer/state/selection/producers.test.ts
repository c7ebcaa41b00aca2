import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../../../../graph-data/model/ids.ts';
import {
  goBack,
  NOTHING_SELECTED,
  selectEntity,
  selectStatement,
} from '../../../../../renderer/state/selection/producers.ts';
import { id } from '../../../../support/cards.ts';

const claim = 'statement:1' as StatementId;

describe('selection', () => {
  it('turning to another thing closes the evidence and remembers the last', () => {
    const first = selectStatement(selectEntity(NOTHING_SELECTED, id('a')), claim);
    const second = selectEntity(first, id('b'));
    expect(second).toEqual({ entity: 'b', statement: null, trail: ['a'] });
    expect(goBack(second).entity).toBe('a');
  });

  it('selecting the same again keeps the evidence open', () => {
    const open = selectStatement(selectEntity(NOTHING_SELECTED, id('a')), claim);
    expect(selectEntity(open, id('a'))).toBe(open);
    expect(goBack(NOTHING_SELECTED)).toBe(NOTHING_SELECTED);
  });
});
