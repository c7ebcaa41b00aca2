/** Everything the detail panel says about one thing. */
import type { Alias, EntityRecord } from '../../../graph-data/model/entity.ts';
import type { Claim } from './claim.ts';
import type { DocumentSummary } from './document.ts';
import type { Duty, EntityCard } from './entity.ts';
import type { NamingFact } from './naming.ts';
import type { ClaimReview } from './review.ts';

export interface EntityDetail {
  readonly entity: EntityRecord;
  readonly card: EntityCard;
  /** Names beside the shown one, without those that `naming` tells of. */
  readonly aliases: readonly Alias[];
  /** What the user said about its names, oldest first. */
  readonly naming: readonly NamingFact[];
  /** Section path from the document down, for sections and measures. */
  readonly path: readonly EntityCard[];
  /** Agency, collective: its duties in document order. Measure: its bodies in printed order. Else empty. */
  readonly duties: readonly Duty[];
  /** Agency: bodies that share measures with it, most shared first. */
  readonly partners: readonly { readonly card: EntityCard; readonly shared: number }[];
  /** Everything else that is claimed of it, in reading order. */
  readonly claims: readonly Claim[];
  /** Which of these duties and claims were looked at, and which should be. */
  readonly reviews: readonly ClaimReview[];
  /** Measures below a section or document. */
  readonly children: readonly EntityCard[];
  /** Set for a document entity. */
  readonly document: DocumentSummary | null;
  /** Documents this one `carries` or is `carried-by` (a routing slip and its paper). */
  readonly related: readonly { readonly relation: string; readonly card: EntityCard }[];
}
