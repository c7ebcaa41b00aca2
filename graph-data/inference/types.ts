/** What inference is given and what it hands on: claims in, claims out. */
import type { DocumentRecord } from '../model/document.ts';
import type { EntityRecord } from '../model/entity.ts';
import type { DocumentId, EntityId } from '../model/ids.ts';
import type { Statement } from '../model/statement.ts';

/** A link that a person has looked at and refused; rules never draw it. */
export interface RefusedLink {
  readonly subject: EntityId;
  readonly relation: string;
  readonly object: EntityId;
}

export interface Premises {
  readonly documents: readonly DocumentRecord[];
  readonly entities: readonly EntityRecord[];
  /** Claims that were read or curated; inferred ones among them are no premises. */
  readonly statements: readonly Statement[];
  /**
   * The words of each document without marks and spaces (`markless`), where they are at hand. Silence is claimed
   * only of documents that can be searched: a name no rule read may still be printed.
   */
  readonly words: ReadonlyMap<DocumentId, string>;
  readonly refused: readonly RefusedLink[];
}

export interface Inferences {
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly Statement[];
}

/** What became of a target or an initiative. */
export type Verdict = 'met' | 'missed' | 'open' | 'silent' | 'contradicted' | 'renamed' | 'reported';

export function joinInferences(parts: readonly Inferences[]): Inferences {
  return {
    entities: parts.flatMap((part) => part.entities),
    statements: parts.flatMap((part) => part.statements),
  };
}
