/** Where a claim stands. */
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { Duty, EntityCard } from './entity.ts';

export interface StatementEvidence {
  readonly duty: Duty | null;
  readonly sentence: { readonly zh: string; readonly en: string };
  readonly places: readonly EvidencePlace[];
}

export interface EvidencePlace {
  readonly document: DocumentId;
  readonly documentTitle: string;
  readonly documentNumber: string | null;
  readonly path: readonly EntityCard[];
  readonly line: number;
  readonly paragraph: number;
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
