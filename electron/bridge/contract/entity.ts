/** Things, search hits and duties as the window shows them. */
import type { DocumentId, EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { Basis, Origin, Role } from '../../../graph-data/model/statement.ts';

/** A thing in one line, as lists show it. */
export interface EntityCard {
  readonly id: EntityId;
  readonly kind: string;
  readonly name: string;
  /** For a measure or section its document's title, for an agency its full name, otherwise null. */
  readonly context: string | null;
  /** Printed number of a measure or section, otherwise empty. */
  readonly number: string;
  /** An agency's duties by role, or a measure's bodies by role. */
  readonly roles: Readonly<Record<Role, number>>;
}

export interface SearchAnswer {
  readonly text: string;
  readonly hits: readonly SearchHit[];
  /** Total number of matches, which may exceed the hits listed. */
  readonly total: number;
}

export interface SearchHit {
  readonly card: EntityCard;
  /** Which form matched, for "matched by": the form itself and half-open ranges in it. */
  readonly matched: {
    readonly field:
      | 'name'
      | 'fullName'
      | 'alias'
      | 'pinyin'
      | 'initials'
      | 'title'
      | 'number'
      | 'initiative'
      | 'indicator'
      | 'text';
    readonly form: string;
    readonly ranges: readonly (readonly [number, number])[];
    /** 1-based line of the file, for a match in a linked text. */
    readonly line?: number;
  };
  /** A measure's bodies in printed order, as many as a line holds. */
  readonly bodies?: readonly { readonly name: string; readonly role: Role }[];
}

/** One duty: a body, its role, a measure, and the claim that says so. */
export interface Duty {
  readonly statement: StatementId;
  readonly role: Role;
  /** What the list itself prints, where a rule of the document or the user's choice gives another role. */
  readonly printedRole: Role | null;
  readonly order: number;
  readonly openEnded: boolean;
  readonly agency: EntityCard;
  readonly measure: EntityCard;
  readonly section: EntityCard | null;
  readonly document: DocumentId;
  readonly documentTitle: string;
  /** The printed form where it differs from the name. */
  readonly surface: string | null;
  readonly origin: Origin;
  readonly basis: Basis;
  readonly rule: string;
  readonly confidence: number;
  readonly line: number;
  readonly paragraph: number;
}
