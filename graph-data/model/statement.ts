/** The claim: the unit of everything in Remit. Things and lines on the screen are derived from claims. */
import type { DocumentId, EntityId, StatementId } from './ids.ts';
import type { Evidence } from './locator.ts';

/** `lead` 牵头, `support` 配合, `joint` 责任 (in the order printed, nobody named as lead). */
export type Role = 'lead' | 'support' | 'joint';

/** The form in which the claim is printed: a responsibility list, a table row, running text, the layout itself. */
export type Origin = 'list' | 'table' | 'prose' | 'structure';

/** How a claim came to be. `inferred` follows from other claims; `corrected` stands beside the source claim. */
export type Basis = 'read' | 'inferred' | 'curated' | 'corrected';

/** `target` is still to be reached, `result` has been reached; `unknown` where the page does not tell. */
export type Outlook = 'target' | 'result' | 'unknown';

/** What a claim says beyond its two ends. All values are raw or normalised source values, never sentences. */
export interface Qualifiers {
  readonly role?: Role;
  /** Role the list itself prints, where a rule stated once for the document, or chosen by the user, gives another. */
  readonly printedRole?: Role;
  /** True when the user said of this one claim which role it gives: no rule of a document gives it another. */
  readonly roleCorrected?: true;
  /** 1-based position in the printed list. */
  readonly order?: number;
  /** The printed form, where it differs from the canonical name. */
  readonly surface?: string;
  /** True when 等 closes the list: bodies beyond those named are meant. */
  readonly openEnded?: boolean;
  /** Value of a property statement, for example a date or a document number. */
  readonly value?: string;
  /** Why a name was resolved as it was, for example `prefix:市委` or `jurisdiction:issuer`; of an inferred claim its reason. */
  readonly resolution?: string;
  /** The printed word that tells the state of an initiative, for example 开工. */
  readonly status?: string;
  /** Whether the chapter speaks of something still to be done or of something done. */
  readonly outlook?: Outlook;
  /** The date at which the claim holds, as precise as the page: `2023`, `2023-07` or `2023-07-13`. */
  readonly at?: string;
}

/** Subject, relation, object; where it stands; who says so. */
export interface Statement {
  readonly id: StatementId;
  readonly subject: EntityId;
  /** A relation of the ontology, or `property:<name>` with `qualifiers.value`. */
  readonly relation: string;
  readonly object: EntityId | null;
  readonly qualifiers: Qualifiers;
  /** At least one place; several when a list is broken over pages. */
  readonly evidence: readonly Evidence[];
  readonly document: DocumentId;
  readonly origin: Origin;
  readonly basis: Basis;
  /** `<rule id>@<version>`, or `curated:<file>#<line>`. */
  readonly rule: string;
  /** 0 to 1: 1 for an unambiguous notation, less for prose, damage or guessed jurisdiction. */
  readonly confidence: number;
}

/** The things a claim is about; a property has one end. */
export const endsOf = ({ subject, object }: Pick<Statement, 'subject' | 'object'>): readonly EntityId[] =>
  object === null ? [subject] : [subject, object];
