import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../../../electron/bridge/contract.ts';
import {
  answered,
  due,
  EMPTY_SEARCH,
  grouped,
  inDisplayOrder,
  moved,
  typed,
  wished,
} from '../../../../../renderer/state/search/producers.ts';
import { card } from '../../../../support/cards.ts';

const hit = (name: string, kind: string): SearchHit => ({
  card: card(name, kind),
  matched: { field: 'name', form: name, ranges: [] },
});
const hits = [hit('甲', 'measure'), hit('乙', 'agency'), hit('丙', 'measure')];
const answer = (text: string) => ({ ok: true as const, value: { text, hits, total: 3 } });

describe('search', () => {
  it('drops an answer to a text that is no longer in the box', () => {
    const now = typed(typed(EMPTY_SEARCH, 'f'), 'fg');
    expect(answered(now, 'f', answer('f'))).toBe(now);
    expect(answered(now, 'fg', answer('fg')).pending).toBe(false);
  });

  it('groups by kind, the best hit first, and keeps the order within', () => {
    expect(grouped(hits).map(({ kind }) => kind)).toEqual(['measure', 'agency']);
    const state = answered(typed(EMPTY_SEARCH, 'x'), 'x', answer('x'));
    expect(inDisplayOrder(state).map(({ card: { name } }) => name)).toEqual(['甲', '丙', '乙']);
  });

  it('the mark goes around the ends', () => {
    const state = answered(typed(EMPTY_SEARCH, 'x'), 'x', answer('x'));
    expect(moved(state, -1).active).toBe(2);
    expect(moved(moved(state, -1), 1).active).toBe(0);
    expect(moved(EMPTY_SEARCH, 1)).toBe(EMPTY_SEARCH);
  });

  it('Enter before the answer picks when the answer comes, and only for that text', () => {
    const early = wished(typed(EMPTY_SEARCH, 'x'), 'start');
    expect(due(early)).toBeNull();
    expect(due(answered(early, 'x', answer('x')))?.card.name).toBe('甲');
    expect(due(answered(typed(early, 'xy'), 'xy', answer('xy')))).toBeNull();
  });
});
