/** An invented whole: clusters of things joined in a ring with a hub each, a bridge between neighbours, loose things beside. */
import type { Overview } from '../../electron/bridge/contract.ts';
import { buildGraph, type ClaimGraph } from '../../graph-data/graph/build.ts';
import { entityId, statementId } from '../../graph-data/model/ids.ts';
import type { Statement } from '../../graph-data/model/statement.ts';
import { overviewIn } from './fake/overview.ts';
import { townDocument } from './matrix-town.ts';

const [OWN, HUB] = ['measure', 'agency'];

const thing = (cluster: number, at: number) => entityId(at === 0 ? HUB : OWN, '云岭', `${cluster}`, `${at}`);

function claim(a: ReturnType<typeof thing>, b: ReturnType<typeof thing>): Statement {
  return {
    id: statementId(a, 'leads', b),
    ...{ subject: a, relation: 'leads', object: b, qualifiers: { role: 'lead' } },
    ...{
      evidence: [],
      document: townDocument('一'),
      origin: 'list',
      basis: 'read',
      rule: 'test@1',
      confidence: 1,
    },
  };
}

/** `clusters` groups of `size` things; with `loose` things that are joined with nothing. */
export function clustersGraph(clusters: number, size: number, loose = 0): ClaimGraph {
  const entities = [];
  const statements: Statement[] = [];
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    for (let at = 0; at < size; at += 1) {
      const [id, kind] = [thing(cluster, at), at === 0 ? HUB : OWN];
      entities.push({
        ...{ id, kind, name: at === 0 ? `第${cluster}局` : `建设第${cluster}区第${at}项工程` },
        ...{ fullName: null, aliases: [], properties: {} },
      });
      if (at > 0) statements.push(claim(thing(cluster, 0), id));
      if (at > 1) statements.push(claim(thing(cluster, at - 1), id));
    }
    if (cluster > 0) statements.push(claim(thing(cluster - 1, 1), thing(cluster, 1)));
  }
  for (let at = 0; at < loose; at += 1) {
    const id = thing(clusters, at + 1);
    entities.push({ id, kind: OWN, name: `零散${at}`, fullName: null, aliases: [], properties: {} });
  }
  return buildGraph(entities, statements);
}

export const clustersOverview = (clusters: number, size: number, loose = 0): Overview =>
  overviewIn(clustersGraph(clusters, size, loose));
