/** 首页: the few things of a workspace that are worth looking at, each with why and with its figure. */
import type { DocumentId, EntityId, StatementId } from '../../model/ids.ts';

/** In the order of turns: what contradicts a paper comes before what is merely much or long ago. */
export const HIGHLIGHT_KINDS = ['gap', 'conflict', 'unnamed', 'load', 'silent'] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

interface About {
  readonly thing: EntityId;
  readonly name: string;
}

export type Highlight =
  /** A target that was missed: result minus target, as a share of the target. */
  | ({
      readonly kind: 'gap';
      readonly amount: number;
      readonly share: number;
      readonly unit: string;
    } & About)
  /** Two figures that exclude each other, as printed. */
  | ({
      readonly kind: 'conflict';
      readonly statement: StatementId;
      readonly earlier: string;
      readonly later: string;
    } & About)
  /** A measure that names nobody, or collectives alone, by the check that found it. */
  | ({
      readonly kind: 'unnamed';
      readonly check: string;
      readonly number: string;
      readonly document: DocumentId;
    } & About)
  /** A body with the measures it carries, and those it leads. */
  | ({ readonly kind: 'load'; readonly measures: number; readonly leads: number } & About)
  /** Told in so many documents, and no more in the later ones. */
  | ({
      readonly kind: 'silent';
      readonly told: number;
      readonly last: string | null;
      readonly later: number;
    } & About);
