/** How things of the invented city are connected, found by the graph room itself. */
import type {
  AnalysisAnswer,
  AnalysisKind,
  PathsAnswer,
  PathsQuestion,
} from '../../../electron/bridge/contract.ts';
import { analyse } from '../../../graph-data/graph/analysis/index.ts';
import { buildGraph, type ClaimGraph } from '../../../graph-data/graph/index.ts';
import { connect, type PathOptions } from '../../../graph-data/graph/paths/index.ts';
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import { between } from './answers.ts';
import { cards, documents } from './records.ts';

function firstPaper(): DocumentRecord {
  const [paper] = documents;
  if (paper === undefined) throw new Error('the invented city has papers');
  return paper;
}

function cityGraph(): ClaimGraph {
  const known = [...cards.values()];
  const graph = buildGraph(
    known.map(({ id, kind, name }) => ({ id, kind, name, fullName: null, aliases: [], properties: {} })),
    [],
  );
  for (const { id, source, target, relation, role, order } of between(known.map((card) => card.id)).edges) {
    graph.addDirectedEdgeWithKey(id, source, target, {
      ...{ relation, role, order },
      ...{ line: order ?? 1, start: 0, confidence: 1, document: firstPaper().id },
      ...{ basis: 'read', outlook: null, status: null },
    });
  }
  return graph;
}

export function analysis(kind: AnalysisKind): AnalysisAnswer {
  return { ...analyse(cityGraph(), kind), cards: [...cards.values()] };
}

export function paths(question: PathsQuestion): PathsAnswer {
  const graph = cityGraph();
  const options: PathOptions = { ...question, longest: 6, budget: 10_000 };
  const found = connect(graph, question.ids, options);
  const paper = firstPaper();
  return {
    cards: [...cards.values()],
    paths: found.paths.map(({ from, to, steps }) => ({
      ...{ from, to },
      steps: steps.map((step) => ({
        ...step,
        claim: { ...step.claim, facets: {} },
        ...{ document: paper.id, documentTitle: paper.title ?? '', line: step.claim.line },
      })),
    })),
    apart: found.apart.map(([from, to]) => ({ from, to, joinedOtherwise: true })),
    complete: found.complete,
  };
}
