/** How far a step goes: duties are short, structure is longer, places are longest; a thing with many links is far to pass. */
import { type RelationFamily, relations } from '../../ontology/index.ts';
import type { ClaimGraph, EdgeAttributes } from '../build.ts';

const ROLE_WEIGHT = { lead: 1, joint: 1.2, support: 1.4 } as const;

const FAMILY_WEIGHT: Readonly<Record<RelationFamily, number>> = {
  duty: 1.6,
  initiative: 1.7,
  figure: 1.9,
  thread: 2.6,
  structure: 3,
  citation: 3.2,
  place: 4,
};

/** A relation the ontology does not declare says nothing about how close its ends are. */
const UNDECLARED_WEIGHT = 5;

/** Doubling the links of a thing makes it this much farther to pass. */
const CROWD_WEIGHT = 0.2;

export function claimWeight({ role, relation }: EdgeAttributes): number {
  if (role !== null) return ROLE_WEIGHT[role];
  const family = relations.get(relation)?.family;
  return family === undefined ? UNDECLARED_WEIGHT : FAMILY_WEIGHT[family];
}

/** Two bodies among the three of a measure are closer than two among its thirty. */
export function passingWeight(graph: ClaimGraph, id: string): number {
  return CROWD_WEIGHT * Math.log2(1 + graph.degree(id));
}
