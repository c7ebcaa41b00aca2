import { describe, expect, it } from 'vitest';
import { type EntityId, entityId, type StatementId } from '../../../../../graph-data/model/ids.ts';
import {
  back,
  followed,
  forward,
  openView,
  START,
  selectEntity,
  selectStatement,
  setParameters,
} from '../../../../../renderer/state/navigation/producers.ts';
import { FIRST_VIEW } from '../../../../../renderer/state/navigation/view-names.ts';
import { id } from '../../../../support/cards.ts';

const claim = 'statement:1' as StatementId;

describe('the way through what was looked at', () => {
  it('turning to another thing closes the evidence; Back finds it open again', () => {
    const first = selectStatement(selectEntity(START, id('a')), claim);
    const second = selectEntity(first, id('b'));
    expect(second.history.present).toMatchObject({ subject: 'b', evidence: null });
    expect(back(second).history.present).toMatchObject({ subject: 'a', evidence: claim });
    expect(forward(back(second)).history.present).toMatchObject({ subject: 'b', evidence: null });
  });

  it('selecting the same again is no step and keeps the evidence open', () => {
    const open = selectStatement(selectEntity(START, id('a')), claim);
    expect(selectEntity(open, id('a'))).toBe(open);
    expect(openView(open, FIRST_VIEW)).toBe(open);
    expect(back(START)).toBe(START);
    expect(forward(START)).toBe(START);
  });

  it('parameters alter the step one is on, and an empty value takes one away', () => {
    const sorted = setParameters(selectEntity(START, id('a')), { sort: 'count', filter: '肉牛' });
    const cleared = setParameters(sorted, { filter: '' });
    expect(cleared.history.present.parameters).toEqual({ sort: 'count' });
    expect(back(cleared).history.present.subject).toBeNull();
    expect(back(selectEntity(cleared, id('b'))).history.present.parameters).toEqual({ sort: 'count' });
  });
});

describe('what is looked at after a merge', () => {
  const [old, now] = [entityId('agency', 'old'), entityId('agency', 'now')];
  const toNow = (thing: EntityId): EntityId => (thing === old ? now : thing);

  it('is the thing that stands for it, also where a view keeps it for itself; no step is added', () => {
    const there = setParameters(selectEntity(START, old), { agency: old, text: 'x' });
    const place = followed(there, toNow);
    expect(place.history.present).toMatchObject({ subject: now, parameters: { agency: now, text: 'x' } });
    expect(place.history.past).toBe(there.history.past);
  });

  it('stays the same place where nothing was merged', () => {
    const there = setParameters(selectEntity(START, now), { text: 'x' });
    expect(followed(there, toNow)).toBe(there);
  });
});
