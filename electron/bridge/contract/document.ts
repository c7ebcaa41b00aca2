/** Documents and their outlines. */
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Duty, EntityCard } from './entity.ts';
import type { RoleRuleInForce } from './role-rule.ts';

export interface DocumentSummary {
  /** As read; its `roleRule` is the document's own. */
  readonly document: DocumentRecord;
  /** The rule its lists are read by, here and in every table. */
  readonly roleRule: RoleRuleInForce;
  readonly measureCount: number;
  readonly dutyCount: number;
  readonly issueCount: number;
  /** True when the text is in the workspace and passages can be shown. */
  readonly linked: boolean;
}

/** A document in the list of all, with those it `carries` or is `carried-by`. */
export interface ListedDocument extends DocumentSummary {
  readonly related: readonly RelatedDocument[];
}

export interface RelatedDocument {
  readonly relation: string;
  readonly entity: EntityId;
  /** Its number, or its name where it has none. */
  readonly name: string;
}

export interface DocumentOutline {
  readonly summary: DocumentSummary;
  readonly sections: readonly OutlineSection[];
  readonly issues: readonly { readonly line: number; readonly code: string; readonly message: string }[];
}

export interface OutlineSection {
  readonly card: EntityCard;
  readonly level: number;
  readonly isMeasure: boolean;
  readonly line: number;
  readonly bodies: readonly Duty[];
}
