import { describe, expect, it } from 'vitest';
import {
  between,
  bodiesOf,
  buildGraph,
  neighbourhood,
  partners,
  roleCounts,
} from '../../../../graph-data/graph/index.ts';
import type { EntityRecord } from '../../../../graph-data/model/entity.ts';
import {
  type DocumentId,
  type EntityId,
  hashOf,
  type StatementId,
} from '../../../../graph-data/model/ids.ts';
import type { Role, Statement } from '../../../../graph-data/model/statement.ts';

const entity = (id: string, kind: string): EntityRecord => ({
  id: id as EntityId,
  kind,
  name: id,
  fullName: null,
  aliases: [],
  properties: {},
});

function claim(subject: string, role: Role | null, object: string, line: number, order: number): Statement {
  return {
    id: `statement:${subject}-${role}-${object}-${line}` as StatementId,
    subject: subject as EntityId,
    relation: role === null ? 'part-of' : 'leads',
    object: object as EntityId,
    qualifiers: role === null ? {} : { role, order },
    evidence: [
      {
        document: 'd.1' as DocumentId,
        section: null,
        measure: null,
        paragraph: 1,
        line,
        range: { start: 0, end: 1 },
        wording: hashOf('x'),
      },
    ],
    document: 'd.1' as DocumentId,
    origin: 'list',
    basis: 'read',
    rule: 'test@1',
    confidence: 1,
  };
}

const entities = [
  ...['a', 'b', 'c'].map((id) => entity(id, 'agency')),
  ...['m', 'n'].map((id) => entity(id, 'measure')),
  entity('s', 'section'),
];
const statements = [
  claim('b', 'support', 'm', 10, 2),
  claim('a', 'lead', 'm', 10, 1),
  claim('a', 'joint', 'n', 20, 1),
  claim('c', 'joint', 'n', 20, 2),
  claim('b', 'joint', 'n', 20, 3),
  claim('m', null, 's', 5, 0),
];
const graph = buildGraph(entities, statements);
const id = (value: string): EntityId => value as EntityId;

describe('graph of claims', () => {
  it('refuses a claim about a thing that is not there', () => {
    expect(() => buildGraph(entities, [claim('ghost', 'lead', 'm', 1, 1)])).toThrow(/ghost/);
  });

  it('puts the lead first, then the supporting body, then the section', () => {
    const { nodes, edges, omitted } = neighbourhood(graph, id('m'), { limit: 10 });
    expect(nodes).toEqual(['m', 'a', 'b', 's']);
    expect(edges).toHaveLength(3);
    expect(omitted).toBe(0);
  });

  it('says how many neighbours the limit left out, and draws no line to them', () => {
    const piece = neighbourhood(graph, id('n'), { limit: 1 });
    expect(piece.nodes).toEqual(['n', 'a']);
    expect(piece.edges.map((edge) => edge.source)).toEqual(['a']);
    expect(piece.omitted).toBe(2);
  });

  it('answers nothing for an unknown thing', () => {
    expect(neighbourhood(graph, id('gone'), { limit: 5 }).nodes).toEqual([]);
    expect(between(graph, [id('gone')])).toEqual([]);
  });

  it('finds the claims among things already shown', () => {
    expect(between(graph, [id('a'), id('b'), id('n')]).map((edge) => edge.source)).toEqual(['a', 'b']);
  });

  it('counts roles and shared measures', () => {
    expect(roleCounts(graph, id('a'))).toEqual({ lead: 1, support: 0, joint: 1 });
    expect(partners(graph, id('a'))).toEqual([
      { id: 'b', shared: 2 },
      { id: 'c', shared: 1 },
    ]);
    expect([...bodiesOf(graph, id('n'))]).toEqual(['a', 'c', 'b']);
  });

  it('counts a pair named twice in the same role once', () => {
    const twice = buildGraph(entities, [...statements, claim('a', 'lead', 'm', 11, 1)]);
    expect(roleCounts(twice, id('m'))).toEqual({ lead: 1, support: 1, joint: 0 });
  });
});
