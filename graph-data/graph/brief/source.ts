/** What pages are made from, and how a thing is found in its document. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityId } from '../../model/ids.ts';
import { type ClaimEdge, type ClaimGraph, edgeOf } from '../build.ts';
import type { Place, Thing } from './types.ts';

export interface BriefSource {
  readonly graph: ClaimGraph;
  /** In reading order. */
  readonly documents: readonly DocumentRecord[];
}

const PART_OF = 'part-of';

export function thingOf(graph: ClaimGraph, id: EntityId): Thing {
  const { kind, name, properties } = graph.getNodeAttributes(id);
  const number = properties['number'];
  // A document's number is a fact about the paper, not a printed number before its heading.
  return { id, kind, name, number: typeof number === 'string' && kind !== 'document' ? number : '' };
}

export function claimsFrom(graph: ClaimGraph, id: EntityId): readonly ClaimEdge[] {
  return graph.hasNode(id) ? graph.outEdges(id).map((key) => edgeOf(graph, key)) : [];
}

export function claimsTo(graph: ClaimGraph, id: EntityId): readonly ClaimEdge[] {
  return graph.hasNode(id) ? graph.inEdges(id).map((key) => edgeOf(graph, key)) : [];
}

/** The heading or document directly above; null at the top. */
function above(graph: ClaimGraph, id: EntityId): EntityId | null {
  return claimsFrom(graph, id).find((edge) => edge.relation === PART_OF)?.target ?? null;
}

/** Headings and document above a thing, from the document down; the thing itself is not among them. */
export function pathTo(graph: ClaimGraph, id: EntityId): readonly EntityId[] {
  const path: EntityId[] = [];
  for (let step = above(graph, id); step !== null && !path.includes(step); step = above(graph, step)) {
    path.unshift(step);
  }
  return path;
}

/** The document a thing stands in (a document stands in itself); null for one that stands in none. */
export function documentOf({ graph, documents }: BriefSource, id: EntityId): DocumentRecord | null {
  const top = pathTo(graph, id)[0] ?? id;
  return documents.find(({ entity }) => entity === top) ?? null;
}

/** Where a claim stands: in the document of the end that stands in one. */
export function placeOf(source: BriefSource, { id, source: from, target, line }: ClaimEdge): Place {
  return { statement: id, document: documentOf(source, from) ?? documentOf(source, target), line };
}

/** Printed order: document, place in it, position in the list; the id settles ties so that the answer is stable. */
export function inPrintedOrder(source: BriefSource): (a: ClaimEdge, b: ClaimEdge) => number {
  const rank = new Map(source.documents.map(({ id }, index) => [id, index]));
  const rankOf = (edge: ClaimEdge): number => {
    const { document } = placeOf(source, edge);
    return document === null ? source.documents.length : (rank.get(document.id) ?? 0);
  };
  return (a, b) =>
    rankOf(a) - rankOf(b) ||
    a.line - b.line ||
    a.start - b.start ||
    (a.order ?? 0) - (b.order ?? 0) ||
    (a.id < b.id ? -1 : 1);
}

/** In printed order; of claims that say the same (`sameness`), the first. */
export function firstOfEach<Edge extends ClaimEdge>(
  source: BriefSource,
  edges: readonly Edge[],
  sameness: (edge: Edge) => string,
): readonly Edge[] {
  const first = new Map<string, Edge>();
  for (const edge of [...edges].sort(inPrintedOrder(source))) {
    if (!first.has(sameness(edge))) first.set(sameness(edge), edge);
  }
  return [...first.values()];
}

/** The documents among these, each once, in reading order. */
export function inReadingOrder(
  { documents }: BriefSource,
  shown: Iterable<DocumentRecord | null>,
): readonly DocumentRecord[] {
  const ids = new Set([...shown].map((document) => document?.id));
  return documents.filter(({ id }) => ids.has(id));
}
