/** Claims about a thing come in the order of the ontology, and nothing is shown twice on the panel. */
import { describe, expect, it } from 'vitest';
import type { DocumentId, EntityId, StatementId } from '../../../../../graph-data/model/ids.ts';
import type { Claim } from '../../../../../renderer/bridge/contract.ts';
import { claimGroups } from '../../../../../renderer/views/detail/claim-groups.ts';

function claim(relation: string, kind: string | null, direction: Claim['direction'] = 'source'): Claim {
  const card = {
    id: `${kind}:1` as EntityId,
    kind: kind ?? '',
    name: '青禾茶园',
    context: null,
    number: '',
    roles: { lead: 0, joint: 0, support: 0 },
  };
  return {
    statement: `statement:${relation}` as StatementId,
    ...{ relation, direction },
    other: kind === null ? null : card,
    value: kind === null ? '2026' : null,
    surface: null,
    status: null,
    outlook: null,
    reason: null,
    document: 'a.1' as DocumentId,
    documentTitle: '云岭市实施意见',
    line: 3,
    basis: 'read',
    confidence: 1,
  };
}

describe('claims about a thing', () => {
  it('are grouped by relation and direction, initiatives before places', () => {
    const groups = claimGroups([
      claim('concerns', 'place'),
      claim('advances', 'initiative'),
      claim('advances', 'initiative'),
      claim('advances', 'measure', 'target'),
    ]);
    expect(
      groups.map(({ relation, direction, entries }) => [relation, direction, entries[0]?.claims.length]),
    ).toEqual([
      ['advances', 'source', 2],
      ['advances', 'target', 1],
      ['concerns', 'source', 1],
    ]);
  });

  it('leave out where a heading stands, which the path shows', () => {
    expect(claimGroups([claim('part-of', 'section'), claim('carries', 'document')])).toEqual([]);
  });

  it('keep a part of an initiative, and properties last', () => {
    const groups = claimGroups([claim('property:deadline', null), claim('part-of', 'initiative')]);
    expect(groups.map(({ relation }) => relation)).toEqual(['part-of', 'property:deadline']);
  });
});
