/** The part of a picture that its filter leaves: what is drawn, walked and counted. Pure. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { GraphEdge } from '../../bridge/contract.ts';
import {
  type FacetName,
  type GraphFilter,
  isFiltering,
  LINE_FACETS,
  lineValues,
  NO_FILTER,
  THING_FACETS,
  thingValues,
} from './facets.ts';
import { linksOf } from './links.ts';
import type { PlacedGraph, PlacedNode } from './types.ts';

type Passes<Facet extends FacetName> = (valuesOf: (facet: Facet) => readonly string[]) => boolean;

/** A thing or line passes a facet that says nothing about it, and one that leaves at least one of its values. */
function passer<Facet extends FacetName>(facets: readonly Facet[], { off }: GraphFilter): Passes<Facet> {
  const gone = facets.flatMap((facet) => {
    const values = off[facet] ?? [];
    return values.length > 0 ? [{ facet, values: new Set(values) }] : [];
  });
  return (valuesOf) =>
    gone.every(({ facet, values }) => {
      const own = valuesOf(facet);
      return own.length === 0 || own.some((value) => !values.has(value));
    });
}

/** Lines that pass by themselves, whatever becomes of their ends. */
function passingLines({ edges, filter }: PlacedGraph): GraphEdge[] {
  const passes = passer(LINE_FACETS, filter);
  return [...edges.values()].filter((edge) => passes((facet) => lineValues(edge, facet)));
}

const endsOf = (edges: Iterable<GraphEdge>): ReadonlySet<EntityId> =>
  new Set([...edges].flatMap(({ source, target }) => [source, target]));

/** Things that pass by themselves. One that has lines in the picture goes when none of them passes. */
function passingThings(graph: PlacedGraph, lines: readonly GraphEdge[]): PlacedNode[] {
  const passes = passer(THING_FACETS, graph.filter);
  const [before, after] = [endsOf(graph.edges.values()), endsOf(lines)];
  return [...graph.nodes.values()].filter(
    (node) =>
      passes((facet) => thingValues(node, facet)) && (!before.has(node.card.id) || after.has(node.card.id)),
  );
}

/** The picture with these things and, of these lines, those whose two ends are among them. */
function partOf(graph: PlacedGraph, things: readonly PlacedNode[], lines: readonly GraphEdge[]): PlacedGraph {
  const nodes = new Map(things.map((node) => [node.card.id, node]));
  const kept = lines.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  const start = graph.start && nodes.has(graph.start) ? graph.start : null;
  const edges = new Map(kept.map((edge) => [edge.id, edge]));
  return { ...graph, start, nodes, edges, filter: NO_FILTER };
}

function sift(graph: PlacedGraph): PlacedGraph {
  const lines = passingLines(graph);
  const part = partOf(graph, passingThings(graph, lines), lines);
  const { leastLinks } = graph.filter;
  if (leastLinks === 0) return part;
  const links = linksOf(part);
  const linked = [...part.nodes.values()].filter(({ card }) => (links.get(card.id)?.size ?? 0) >= leastLinks);
  return partOf(part, linked, lines);
}

const known = new WeakMap<PlacedGraph, PlacedGraph>();

/**
 * What the filter leaves of a picture, each thing at its place; the picture itself when nothing is switched off.
 * The same picture gives the same answer, so that it can be compared by identity.
 */
export function visiblePart(graph: PlacedGraph): PlacedGraph {
  if (!isFiltering(graph.filter)) return graph;
  const before = known.get(graph);
  if (before) return before;
  const part = sift(graph);
  known.set(graph, part);
  return part;
}
