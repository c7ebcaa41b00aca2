/** What is told about names: which things may be one, and what a merge, split, rename or alias would move. */
import type { AmendmentContent } from '../../model/amendment.ts';
import type { DocumentId, EntityId, FindingId, StatementId } from '../../model/ids.ts';
import type { Role } from '../../model/statement.ts';
import type { Label } from '../../ontology/index.ts';

/** The part of what a user can say that is about names. */
export type NamingContent = Extract<
  AmendmentContent,
  { kind: 'thing-renamed' | 'thing-aliased' | 'things-merged' | 'thing-split' }
>;

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
export type NamingDoubt = 'kind' | 'jurisdiction' | 'parent' | 'category' | 'both-printed';

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
