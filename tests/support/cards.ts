/** Small graphs for tests of the window. */
import type { EntityCard, GraphEdge, GraphNode, GraphPiece } from '../../electron/bridge/contract.ts';
import type { EntityId, StatementId } from '../../graph-data/model/ids.ts';
import type { Role } from '../../graph-data/model/statement.ts';

export const id = (name: string): EntityId => name as EntityId;

export function card(name: string, kind = 'agency', number = ''): EntityCard {
  return { id: id(name), kind, name, number, context: null, roles: { lead: 0, joint: 0, support: 0 } };
}

export const node = (name: string, kind = 'agency', number = '', degree = 1): GraphNode => ({
  card: card(name, kind, number),
  degree,
  facets: {},
});

export function duty(source: string, target: string, role: Role = 'joint', order = 1): GraphEdge {
  const relation = { lead: 'leads', joint: 'jointly-responsible', support: 'supports' }[role];
  return {
    id: `${source}→${target}` as StatementId,
    relation,
    source: id(source),
    target: id(target),
    role,
    order,
    facets: {},
  };
}

export function partOf(source: string, target: string): GraphEdge {
  const edgeId = `${source}⊂${target}` as StatementId;
  return {
    id: edgeId,
    relation: 'part-of',
    source: id(source),
    target: id(target),
    role: null,
    order: null,
    facets: {},
  };
}

/** One measure with `count` joint bodies, in printed order. */
export function measureWith(count: number): GraphPiece {
  const bodies = Array.from({ length: count }, (_, index) => `单位${index + 1}`);
  return {
    nodes: [
      node('举措', 'measure', '（九）', count + 1),
      node('章节', 'section', '三、', 9),
      ...bodies.map((name) => node(name, 'agency', '', 4)),
    ],
    edges: [partOf('举措', '章节'), ...bodies.map((name, index) => duty(name, '举措', 'joint', index + 1))],
    omitted: 0,
  };
}

/** One body with `count` measures. */
export function bodyWith(body: string, count: number): GraphPiece {
  const measures = Array.from(
    { length: count },
    (_, index) => `${body}的第${index + 1}项举措，标题很长很长很长很长很长`,
  );
  return {
    nodes: [
      node(body, 'agency', '', count),
      ...measures.map((name, index) => node(name, 'measure', `（${index + 1}）`)),
    ],
    edges: measures.map((name) => duty(body, name)),
    omitted: 0,
  };
}
