/** What a picture can be sifted by, and what each thing and line says to it. Pure. */
import type { GraphEdge, GraphNode } from '../../bridge/contract.ts';

/** Facets of things. */
export const THING_FACETS = ['kind', 'system', 'level', 'category', 'place'] as const;

/** Facets of lines. */
export const LINE_FACETS = [
  'relation',
  'role',
  'document',
  'year',
  'classification',
  'basis',
  'outlook',
  'status',
] as const;

export type ThingFacetName = (typeof THING_FACETS)[number];
export type LineFacetName = (typeof LINE_FACETS)[number];
export type FacetName = ThingFacetName | LineFacetName;

/** All of them, in the order in which they are offered. */
export const FACETS: readonly FacetName[] = [
  'kind',
  'relation',
  'role',
  'system',
  'level',
  'category',
  'document',
  'year',
  'place',
  'classification',
  'basis',
  'outlook',
  'status',
];

/** What is switched off. Plain values, so that a saved view keeps it as it is. */
export interface GraphFilter {
  /** Values switched off, by facet, sorted; what comes later with another value is shown. */
  readonly off: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Things with fewer neighbours among what the facets leave are not shown. */
  readonly leastLinks: number;
}

export const NO_FILTER: GraphFilter = { off: {}, leastLinks: 0 };

export const isFiltering = ({ off, leastLinks }: GraphFilter): boolean =>
  leastLinks > 0 || Object.values(off).some((values) => values.length > 0);

/** Values of a thing; none where the facet says nothing about such a thing. */
export function thingValues({ card, facets }: GraphNode, facet: ThingFacetName): readonly string[] {
  return facet === 'kind' ? [card.kind] : (facets[facet] ?? []);
}

/** Values of a line; none where the facet says nothing about such a line. */
export function lineValues({ relation, role, facets }: GraphEdge, facet: LineFacetName): readonly string[] {
  if (facet === 'relation') return [relation];
  if (facet === 'role') return role === null ? [] : [role];
  return facets[facet] ?? [];
}

/** The filter with these values of a facet switched off, and all its others on. */
export function withOff(filter: GraphFilter, facet: FacetName, values: Iterable<string>): GraphFilter {
  const { [facet]: _, ...others } = filter.off;
  const sorted = [...new Set(values)].sort();
  return { ...filter, off: sorted.length > 0 ? { ...others, [facet]: sorted } : others };
}
