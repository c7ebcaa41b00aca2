/**
 * What a reader knows and no rule can read, one JSON record a line in `graph-data/dataset/curation.jsonl`, each with
 * its places and its reason: facts of a document, claims between two things, links that rules must not draw.
 */
import type { DocumentId } from '../../../graph-data/model/ids.ts';

/** Words of a document: UTF-16 range, and the 1-based line of the file for people. */
export interface CuratedPlace {
  readonly document: DocumentId;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The facts of a document that may be curated. */
export type CuratedProperty = 'title' | 'date' | 'issuer';

/** A fact of a document: a page without a title, a year that only the page's content tells. */
export interface CuratedFact extends CuratedPlace {
  readonly curates: 'fact';
  readonly property: CuratedProperty;
  readonly value: string;
  readonly reason: string;
}

/** A thing told by the words that name it, so that a better name given by a rule does not break the record. */
export interface CuratedEnd extends CuratedPlace {
  /** A kind of the ontology. */
  readonly kind: string;
  /** Tells which is meant where the same words name several things: a place and the one it lies in. */
  readonly name?: string;
}

interface CuratedLinkParts {
  readonly subject: CuratedEnd;
  readonly relation: string;
  readonly object: CuratedEnd;
  readonly reason: string;
}

/** A claim between two things. */
export interface CuratedLink extends CuratedLinkParts {
  readonly curates: 'link';
  /** How sure the reader is; 1 when absent. */
  readonly confidence?: number;
}

/** A link that looks right to a rule and is not. */
export interface CuratedRefusal extends CuratedLinkParts {
  readonly curates: 'refusal';
}

/** The records by kind, each with its 1-based line in the file. */
export interface Curation {
  readonly facts: readonly Numbered<CuratedFact>[];
  readonly links: readonly Numbered<CuratedLink>[];
  readonly refusals: readonly Numbered<CuratedRefusal>[];
}

export type Numbered<T> = T & { readonly number: number };

/**
 * Records from the file's text; empty lines are passed over.
 * @throws Error naming the line whose `curates` is none of the three.
 */
export function parseCuration(text: string): Curation {
  const curation = {
    facts: [] as Numbered<CuratedFact>[],
    links: [] as Numbered<CuratedLink>[],
    refusals: [] as Numbered<CuratedRefusal>[],
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const record = { ...(JSON.parse(line) as CuratedFact | CuratedLink | CuratedRefusal), number: index + 1 };
    if (record.curates === 'fact') curation.facts.push(record);
    else if (record.curates === 'link') curation.links.push(record);
    else if (record.curates === 'refusal') curation.refusals.push(record);
    else throw new Error(`curation: line ${index + 1} curates nothing known`);
  }
  return curation;
}

/** How a statement names the record it comes from. */
export function ruleOf({ number }: Numbered<object>): string {
  return `curated:curation.jsonl#${number}`;
}
