/** Claims beyond duties, as the window shows them. */
import type { DocumentId, StatementId } from '../../../graph-data/model/ids.ts';
import type { Basis, Outlook } from '../../../graph-data/model/statement.ts';
import type { EntityCard } from './entity.ts';

/** One claim about a thing, seen from that thing. */
export interface Claim {
  readonly statement: StatementId;
  /** A relation of the ontology, or `property:<name>`. */
  readonly relation: string;
  /** Which end of the relation the described thing is. */
  readonly direction: 'source' | 'target';
  /** The other end; null for a property. */
  readonly other: EntityCard | null;
  /** Value of a property. */
  readonly value: string | null;
  /** The printed form, where it differs from the name. */
  readonly surface: string | null;
  /** The printed word that tells the state, for example 开工. */
  readonly status: string | null;
  readonly outlook: Outlook | null;
  /** Reason of an inferred or curated claim. */
  readonly reason: string | null;
  readonly document: DocumentId;
  readonly documentTitle: string;
  readonly line: number;
  readonly basis: Basis;
  readonly confidence: number;
}
