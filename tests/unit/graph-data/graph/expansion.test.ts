import { describe, expect, it } from 'vitest';
import { buildGraph, expansionOf, neighbourhood } from '../../../../graph-data/graph/index.ts';
import type { EntityRecord } from '../../../../graph-data/model/entity.ts';
import type { EntityId, StatementId } from '../../../../graph-data/model/ids.ts';
import type { Statement } from '../../../../graph-data/model/statement.ts';

const id = (name: string): EntityId => name as EntityId;

const entity = (name: string, kind: string): EntityRecord => ({
  id: id(name),
  kind,
  name,
  fullName: null,
  aliases: [],
  properties: {},
});

function claim(subject: string, relation: string, object: string): Statement {
  return {
    id: `statement:${subject}-${relation}-${object}` as StatementId,
    subject: id(subject),
    relation,
    object: id(object),
    qualifiers: relation === 'leads' ? { role: 'lead' } : {},
    evidence: [],
    document: 'd.1' as Statement['document'],
    origin: 'list',
    basis: 'read',
    rule: 'test@1',
    confidence: 1,
  };
}

/** A town with two measures it is concerned by (one also lies in it) and one place that lies in it. */
const graph = buildGraph(
  [entity('city', 'place'), entity('m', 'measure'), entity('n', 'measure'), entity('town', 'place')],
  [
    claim('m', 'concerns', 'city'),
    claim('n', 'concerns', 'city'),
    claim('n', 'names', 'city'),
    claim('town', 'lies-in', 'city'),
  ],
);

describe('expansionOf', () => {
  it('counts hidden neighbours by relation, direction and kind, and each of them once in the total', () => {
    const { total, ways, bundles } = expansionOf(graph, id('city'), []);
    expect(total).toBe(3);
    expect(ways).toEqual([
      { relation: 'concerns', direction: 'target', kind: 'measure', count: 2 },
      { relation: 'names', direction: 'target', kind: 'measure', count: 1 },
      { relation: 'lies-in', direction: 'target', kind: 'place', count: 1 },
    ]);
    expect(bundles).toEqual([
      { ways: [0], count: 1 },
      { ways: [0, 1], count: 1 },
      { ways: [2], count: 1 },
    ]);
  });

  it('leaves out what is shown, and tells the end the thing stands at', () => {
    expect(expansionOf(graph, id('city'), [id('m'), id('n')]).ways).toEqual([
      { relation: 'lies-in', direction: 'target', kind: 'place', count: 1 },
    ]);
    expect(expansionOf(graph, id('m'), []).ways[0]?.direction).toBe('source');
    expect(expansionOf(graph, id('gone'), [])).toEqual({ total: 0, ways: [], bundles: [] });
  });
});

describe('a chosen neighbourhood', () => {
  const ways = [{ relation: 'concerns', direction: 'target', kind: 'measure' }] as const;

  it('brings only what hangs on the thing in the chosen ways', () => {
    const piece = neighbourhood(graph, id('city'), { limit: 10, ways });
    expect(piece.nodes).toEqual(['city', 'm', 'n']);
    expect(piece.edges.map(({ relation }) => relation)).toEqual(['concerns', 'concerns']);
  });

  it('brings the next ones when what came is left out', () => {
    const first = neighbourhood(graph, id('city'), { limit: 1, ways });
    expect([first.nodes, first.omitted]).toEqual([['city', 'm'], 1]);
    const next = neighbourhood(graph, id('city'), { limit: 1, ways, without: first.nodes });
    expect([next.nodes, next.omitted]).toEqual([['city', 'n'], 0]);
    expect(neighbourhood(graph, id('city'), { limit: 1, ways, without: [id('m'), id('n')] }).nodes).toEqual([
      'city',
    ]);
  });
});

describe('a picture of a thing that a thread follows', () => {
  const followed = buildGraph(
    [entity('m', 'measure'), entity('i', 'initiative'), entity('t', 'thread')],
    [claim('m', 'advances', 'i'), claim('t', 'follows', 'i'), claim('t', 'has-step', 'm')],
  );

  it('begins without the thread, which retells what is drawn', () => {
    expect(neighbourhood(followed, id('i'), { limit: 10 }).nodes).toEqual(['i', 'm']);
  });

  it('shows the thread where it is asked for, and its steps around it', () => {
    const ways = [{ relation: 'follows', direction: 'target', kind: 'thread' }] as const;
    expect(neighbourhood(followed, id('i'), { limit: 10, ways }).nodes).toEqual(['i', 't']);
    expect(neighbourhood(followed, id('t'), { limit: 10 }).nodes).toHaveLength(3);
  });
});
