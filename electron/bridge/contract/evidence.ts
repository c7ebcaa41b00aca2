/** Where a claim stands. */
import type { DocumentId, StatementId } from '../../../graph-data/model/ids.ts';
import type { LinePlace, PlaceRun } from '../../../graph-data/model/line-place.ts';
import type { Basis } from '../../../graph-data/model/statement.ts';
import type { Duty, EntityCard } from './entity.ts';
import type { ClaimReview } from './review.ts';

/** What the claim says, for whoever says otherwise. */
export interface EvidencedClaim {
  /** The claim that stands: another one than was asked for where it was corrected since. */
  readonly statement: StatementId;
  readonly relation: string;
  readonly subject: EntityCard | null;
  readonly object: EntityCard | null;
  /** Value of a property, or of a figure that is a single number; `unit` is empty where it has none. */
  readonly value: { readonly text: string; readonly unit: string } | null;
  readonly basis: Basis;
  /** True where the user says that the document does not say so: it is what was read, and counts nowhere. */
  readonly rejected: boolean;
}

export interface StatementEvidence {
  readonly claim: EvidencedClaim;
  readonly duty: Duty | null;
  readonly sentence: { readonly zh: string; readonly en: string };
  readonly places: readonly EvidencePlace[];
  /** Null where nobody looked at the claim and nobody is asked to. */
  readonly review: ClaimReview | null;
}

/** A place in the file itself, as far as its format knows one. */
export interface PrintedPlace extends LinePlace {
  /** Of a spreadsheet: `B7`. */
  readonly cell?: string;
}

/** Where the lines of a file stand in it, for all documents of the file. */
export interface PrintedRuns {
  readonly documents: readonly DocumentId[];
  readonly runs: readonly PlaceRun[];
}

export interface EvidencePlace {
  readonly document: DocumentId;
  readonly documentTitle: string;
  readonly documentNumber: string | null;
  readonly path: readonly EntityCard[];
  readonly line: number;
  readonly paragraph: number;
  /** Null for plain text, whose lines are those of the file. */
  readonly printed: PrintedPlace | null;
  /** Null when the text is not linked. Broken lines are joined; marks are ranges in `text`. */
  readonly passage: {
    readonly text: string;
    readonly marks: readonly (readonly [number, number])[];
    /** File line number at which each joined line starts, as `[offset in text, line]`. */
    readonly lineStarts: readonly (readonly [number, number])[];
    /** False when the wording's hash does not match: the passage is shown with a warning. */
    readonly verified: boolean;
  } | null;
}
