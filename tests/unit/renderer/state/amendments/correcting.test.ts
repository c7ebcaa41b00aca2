/** What can be wrong with a claim follows from its relation. */
import { describe, expect, it } from 'vitest';
import type { EntityCard, EvidencedClaim } from '../../../../../electron/bridge/contract.ts';
import { entityId, statementId } from '../../../../../graph-data/model/ids.ts';
import { faultsOf, kindsAt, relationOfRole } from '../../../../../renderer/state/amendments/correcting.ts';

const card = (kind: string): EntityCard => ({
  ...{ id: entityId(kind, 'a'), kind, name: kind, context: null, number: '' },
  roles: { lead: 0, support: 0, joint: 0 },
});
const claim = (relation: string, part: Partial<EvidencedClaim>): EvidencedClaim => ({
  ...{ statement: statementId(relation), relation, subject: card('measure'), object: card('place') },
  ...{ value: null, basis: 'read', rejected: false },
  ...part,
});

describe('faultsOf', () => {
  it('asks for role and body of a duty', () => {
    expect(faultsOf(claim('leads', { subject: card('agency') }))).toEqual(['role', 'subject', 'reject']);
  });
  it('asks for the value where there is one', () => {
    const value = { text: '7', unit: '个' };
    expect(faultsOf(claim('reports-result', { value }))).toEqual(['value', 'reject']);
    expect(faultsOf(claim('property:deadline', { object: null, value }))).toEqual(['value', 'reject']);
  });
  it('asks for the other end of a link, and lets a verdict only be rejected', () => {
    expect(faultsOf(claim('concerns', {}))).toEqual(['object', 'reject']);
    expect(faultsOf(claim('property:verdict', { object: null, value: { text: 'met', unit: '' } }))).toEqual([
      'reject',
    ]);
  });
  it('leaves headings where they stand', () => {
    expect(faultsOf(claim('part-of', {}))).toEqual([]);
  });
});

it('knows the kinds at the ends of a relation and the relation of a role', () => {
  expect(kindsAt('leads', 'subject')).toContain('agency');
  expect(kindsAt('unheard-of', 'object')).toEqual([]);
  expect(relationOfRole('support')).toBe('supports');
});
