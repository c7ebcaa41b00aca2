/** What things and lines can be sifted by, told from the claims that stand behind them. */
import type { ClaimEdge, ClaimGraph } from '../../../graph-data/graph/index.ts';
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { DocumentId, EntityId } from '../../../graph-data/model/ids.ts';
import type { FacetValues, LineFacet, ThingFacet } from '../../bridge/contract.ts';

/** What a document gives to its claims. */
interface Paper {
  readonly year: string;
  readonly classification: string;
}

export type Papers = ReadonlyMap<DocumentId, Paper>;

/** Empty where the paper does not say. */
export function papersOf(documents: readonly { readonly document: DocumentRecord }[]): Papers {
  return new Map(
    documents.map(({ document: { id, date, classification } }) => [
      id,
      { year: date?.slice(0, 4) ?? '', classification: classification ?? '' },
    ]),
  );
}

export function lineFacets(papers: Papers, claim: ClaimEdge): FacetValues<LineFacet> {
  const { document, basis, outlook, status } = claim;
  const paper = papers.get(document);
  return {
    document: [document],
    year: [paper?.year ?? ''],
    classification: [paper?.classification ?? ''],
    basis: [basis],
    ...(outlook !== null && { outlook: [outlook] }),
    ...(status !== null && { status: [status] }),
  };
}

const BODIES: ReadonlySet<string> = new Set(['agency', 'collective']);

/** Relations that say in or about which place their source is. */
const PLACED: ReadonlySet<string> = new Set(['lies-in', 'of-place', 'concerns']);

/** What is unknown is not stated. */
const word = (value: unknown): string => (typeof value === 'string' && value !== 'unknown' ? value : '');

/** Names of the places a thing lies in or is about; of a place its own. Containing places are not among them. */
function placesOf(graph: ClaimGraph, id: EntityId): readonly string[] {
  const named = (other: string): string => {
    const { name, fullName } = graph.getNodeAttributes(other);
    return fullName ?? name;
  };
  const { kind, properties } = graph.getNodeAttributes(id);
  if (kind === 'place') return [named(id)];
  const claimed = graph
    .filterOutEdges(id, (_, { relation }) => PLACED.has(relation))
    .map((edge) => graph.target(edge))
    .filter((target) => graph.getNodeAttribute(target, 'kind') === 'place')
    .map(named);
  const places = [...new Set(claimed)].sort();
  return places.length > 0 ? places : [word(properties['jurisdiction'])];
}

export function thingFacets(graph: ClaimGraph, id: EntityId): FacetValues<ThingFacet> {
  if (!graph.hasNode(id)) return {};
  const { kind, properties } = graph.getNodeAttributes(id);
  const place = placesOf(graph, id);
  if (!BODIES.has(kind)) return { place };
  return {
    place,
    level: [word(properties['level'])],
    system: [word(properties['system'])],
    category: [word(properties['category'])],
  };
}
