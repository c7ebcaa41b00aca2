/** `graph.analysis`: computed once for each graph, with cards for what it names. */
import { type Analysis, type AnalysisKind, analyse } from '../../../graph-data/graph/analysis/index.ts';
import type { ClaimGraph } from '../../../graph-data/graph/index.ts';
import type { AnalysisAnswer } from '../../bridge/contract.ts';
import type { Session } from './session.ts';

/** A changed workspace has another graph, so what is kept never grows old. */
const kept = new WeakMap<ClaimGraph, Map<AnalysisKind, Analysis>>();

function analysed(graph: ClaimGraph, kind: AnalysisKind): Analysis {
  const known = kept.get(graph) ?? new Map<AnalysisKind, Analysis>();
  kept.set(graph, known);
  const analysis = known.get(kind) ?? analyse(graph, kind);
  known.set(kind, analysis);
  return analysis;
}

export async function analysisOf({ opened, graph }: Session, kind: AnalysisKind): Promise<AnalysisAnswer> {
  const analysis = analysed(graph, kind);
  const named = analysis.lines.flatMap(({ bodies, grounds }) => [
    ...bodies,
    ...grounds.map(({ measure }) => measure),
  ]);
  return { ...analysis, cards: await opened.workspace.cards([...new Set(named)]) };
}
