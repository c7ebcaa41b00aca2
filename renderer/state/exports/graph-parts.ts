/** Which parts of the picture can be handed out: what is shown, and what is selected in it. Pure. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { GraphPart } from '../../bridge/contract.ts';
import { edgesOf, NO_FILTER, type PlacedGraph } from '../graph/index.ts';

/** Several marked things with the lines among them, or else the one selected thing with its lines and their other ends. */
function selectedPart(
  graph: PlacedGraph,
  selected: EntityId | null,
  marks: ReadonlySet<EntityId>,
): GraphPart | null {
  const { start } = graph;
  if (marks.size > 0) {
    const lines = [...graph.edges.values()].filter(
      ({ source, target }) => marks.has(source) && marks.has(target),
    );
    return { start, things: [...marks], claims: lines.map(({ id }) => id), selected: true };
  }
  if (selected === null || !graph.nodes.has(selected)) return null;
  const lines = edgesOf(graph, selected);
  const things = new Set([selected, ...lines.flatMap(({ source, target }) => [source, target])]);
  return { start, things: [...things], claims: lines.map(({ id }) => id), selected: true };
}

/** Nothing where nothing is shown. */
export function graphParts(
  graph: PlacedGraph,
  selected: EntityId | null,
  marks: ReadonlySet<EntityId>,
): readonly GraphPart[] {
  if (graph.nodes.size === 0) return [];
  const { start, nodes, edges } = graph;
  const shown = { start, things: [...nodes.keys()], claims: [...edges.keys()], selected: false };
  const part = selectedPart(graph, selected, marks);
  return part === null ? [shown] : [shown, part];
}

/** A part that was selected in a picture, as a picture of its own. */
export function graphOfPart(graph: PlacedGraph, { things, claims }: GraphPart): PlacedGraph {
  const [kept, lines] = [new Set(things), new Set(claims)];
  return {
    ...graph,
    nodes: new Map([...graph.nodes].filter(([id]) => kept.has(id))),
    edges: new Map([...graph.edges].filter(([id]) => lines.has(id))),
    filter: NO_FILTER,
  };
}
