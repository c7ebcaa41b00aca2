/** Pieces of the graph. */
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { Role } from '../../../graph-data/model/statement.ts';
import type { EntityCard } from './entity.ts';

/** What a thing can be sifted by beyond its kind: as what body it is known, and where it lies. */
export type ThingFacet = 'system' | 'level' | 'category' | 'place';

/** What a line can be sifted by beyond its relation and role: where its claim stands, how it came to be, what it says. */
export type LineFacet = 'document' | 'year' | 'classification' | 'basis' | 'outlook' | 'status';

/**
 * Raw values by facet: ids, codes, printed words. An empty word stands for "not stated"; a facet that says nothing
 * about such a thing or line is left out.
 */
export type FacetValues<Facet extends string> = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface GraphNode {
  readonly card: EntityCard;
  /** Neighbours of this node in the whole graph: tells how much expanding would bring. */
  readonly degree: number;
  readonly facets: FacetValues<ThingFacet>;
}

export interface GraphEdge {
  /** Statement id: one line on the canvas is one claim. */
  readonly id: StatementId;
  readonly relation: string;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly role: Role | null;
  readonly order: number | null;
  readonly facets: FacetValues<LineFacet>;
}

/** How a hidden neighbour hangs on a thing: over which relation, read from which end, and of what kind it is. */
export interface ExpansionWay {
  readonly relation: string;
  /** Which end of the claim the expanded thing is. */
  readonly direction: 'source' | 'target';
  /** Kind of the neighbour. */
  readonly kind: string;
}

/** What expanding would bring. A neighbour with two ways is counted in both. */
export interface ExpansionPreview {
  /** Hidden neighbours, each once. */
  readonly total: number;
  readonly ways: readonly (ExpansionWay & { readonly count: number })[];
  /** Neighbours with exactly these ways (places in `ways`): tells how many any choice of ways brings. */
  readonly bundles: readonly { readonly ways: readonly number[]; readonly count: number }[];
}

/** What is asked of the surroundings of a thing. */
export interface NeighbourhoodWish {
  readonly id: EntityId;
  /** At most so many new neighbours, most important first. */
  readonly limit: number;
  /** What is on the canvas already: asking again with what came brings the next ones. */
  readonly without?: readonly EntityId[];
  /** Only neighbours that hang on the thing in one of these ways; all when it is left out. */
  readonly ways?: readonly ExpansionWay[];
}

export interface GraphPiece {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Neighbours left out by the limit. */
  readonly omitted: number;
}
