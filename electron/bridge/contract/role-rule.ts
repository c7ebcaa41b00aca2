/** How the lists of a document are read, and what another rule would change. */
import type { RoleRule, RoleRuleId } from '../../../graph-data/model/document.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { Role } from '../../../graph-data/model/statement.ts';
import type { EntityCard } from './entity.ts';

/** The rule in force; its words are in the ontology (`roleRules`). */
export interface RoleRuleInForce extends RoleRule {
  /** `statedAt` is null when it was chosen, because the document does not state it. */
  readonly chosen: boolean;
}

/** One duty that reads otherwise. */
export interface RoleRuleChange {
  readonly agency: EntityCard;
  readonly measure: EntityCard;
  readonly from: Role;
  readonly to: Role;
}

export interface RoleRuleOption {
  readonly rule: RoleRuleId;
  /** Number of duties that would read otherwise than now. */
  readonly total: number;
  /** The first of them in printed order. */
  readonly changes: readonly RoleRuleChange[];
}

export interface RoleRulePreview {
  readonly document: DocumentId;
  /** The document's own rule. */
  readonly own: RoleRule;
  readonly inForce: RoleRuleId;
  /** The own rule first, then those that would change something. */
  readonly options: readonly RoleRuleOption[];
}
