/** What is told about names: which things may be one, and what a merge, split, rename or alias would move. */
import type { DocumentId, EntityId, FindingId, StatementId } from '../../model/ids.ts';
import type { Role } from '../../model/statement.ts';
import type { Label } from '../../ontology/index.ts';

/** As precise as it is known; null where nobody knows. */
export type Since = string | null;

/** What a user can say about names, by ids: the part of the ledger's wishes that is about names. */
export type NamingWish =
  | { readonly kind: 'thing-renamed'; readonly thing: EntityId; readonly name: string; readonly since: Since }
  | {
      readonly kind: 'thing-aliased';
      readonly thing: EntityId;
      readonly alias: string;
      readonly since: Since;
    }
  | {
      readonly kind: 'things-merged';
      readonly into: EntityId;
      readonly merged: readonly EntityId[];
      readonly reason: 'same' | 'reform';
      readonly since: Since;
    }
  | {
      readonly kind: 'thing-split';
      readonly thing: EntityId;
      readonly name: string;
      readonly claims: readonly StatementId[];
      readonly since: Since;
    };

/** Why two things may be one, the strongest reason first; the order is the rank. */
export const LIKENESSES = [
  'suspected',
  'spelling',
  'shared-name',
  'tail-word',
  'place-word',
  'ending',
  'abbreviation',
] as const;

export type Likeness = (typeof LIKENESSES)[number];

/** Two things that may be one. */
export interface NameCandidate {
  /** Hash of kinds and names: that they are not the same is remembered under it. */
  readonly id: FindingId;
  /** The one with more claims first: it would stay. */
  readonly things: readonly [EntityId, EntityId];
  readonly likeness: Likeness;
  /** The reason in words, with the forms that meet. */
  readonly reason: Label;
}

/** What speaks against a merge without forbidding it. */
export type NamingDoubt = 'jurisdiction' | 'parent' | 'category' | 'both-printed';

/** What would change, told before anything does. */
export interface NamingPreview {
  /** Duties that move, by role. */
  readonly duties: Readonly<Record<Role, number>>;
  /** All other claims that move, by relation or property, most first. */
  readonly claims: readonly { readonly relation: string; readonly count: number }[];
  /** Where the claims that move stand. */
  readonly documents: readonly DocumentId[];
  /** Claims that afterwards say what another one says at the very same place: kept once. */
  readonly folded: readonly StatementId[];
  /** Claims that afterwards say what another one of the document says elsewhere; each keeps its place. */
  readonly duplicates: readonly StatementId[];
  /** Duties that give the body two roles for one measure afterwards. */
  readonly clashes: readonly StatementId[];
  /** Claims between the merged things, which join nothing any more and are taken out. */
  readonly inside: readonly StatementId[];
  /** Names under which the thing is found afterwards, the one shown first. */
  readonly names: readonly string[];
  /** Of a split: names under which the thing is found that the claims go to. */
  readonly newNames: readonly string[];
  /** Of a split: claims that stay. */
  readonly staying: number;
  /** Other things of the kind and the place that bear the new name already. */
  readonly taken: readonly EntityId[];
  readonly doubts: readonly NamingDoubt[];
}

/** One thing the user said about the names of a thing, as the thing's page tells it. */
export interface NamingFact {
  /** The entry of the ledger, by which it is taken back. */
  readonly amendment: string;
  readonly kind: NamingWish['kind'];
  /** The former name, the further name, the names of what was merged, the name of what was split off. */
  readonly names: readonly string[];
  /** Why it was merged; null otherwise. */
  readonly reason: 'same' | 'reform' | null;
  readonly since: Since;
  readonly author: string | null;
  readonly note: string;
  /** ISO time. */
  readonly at: string;
}
