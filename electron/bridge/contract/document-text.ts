/** A document as it is read: its claims at their places in the text, and a routing slip as a slip. */
import type { DocumentId, EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { LinePlace } from '../../../graph-data/model/line-place.ts';
import type { Role } from '../../../graph-data/model/statement.ts';
import type { EntityCard } from './entity.ts';

/** What is told apart in the text: duties by role, the things that are named, and what is doubtful. */
export type TextMarkKind = Role | 'initiative' | 'figure' | 'place' | 'citation' | 'doubt';

/** Why a place is doubtful: a suspected misreading or a contradiction. */
export interface TextDoubt {
  /** `property:suspected-name`, `property:suspected-value` or `contradicts`. */
  readonly relation: string;
  /** What is suspected to be meant; null where only the doubt is known. */
  readonly value: string | null;
  readonly reason: string | null;
}

/** One thing at one place. Several claims that say it there are one mark. */
export interface TextMark {
  readonly kind: TextMarkKind;
  readonly thing: EntityId;
  readonly name: string;
  /** The measure of a duty. */
  readonly measure: string | null;
  readonly statements: readonly StatementId[];
  /** 1-based line of the file. */
  readonly line: number;
  readonly doubt: TextDoubt | null;
  /** True where the user says that the document does not say so: the claims count nowhere else. */
  readonly rejected: boolean;
}

/** `[start, end, index]`: a half-open range in the paragraph's text, and the mark or heading it belongs to. */
export type TextSpan = readonly [start: number, end: number, index: number];

/** A paragraph with its broken lines joined. */
export interface TextParagraph {
  readonly text: string;
  /** File line at which each joined line starts, as `[offset in text, line]`. */
  readonly lineStarts: readonly (readonly [offset: number, line: number])[];
  /** Where its first line stands in the file; null for plain text. */
  readonly place: LinePlace | null;
  /** Indexes of `sections`. */
  readonly headings: readonly TextSpan[];
  /** Indexes of `marks`. */
  readonly marks: readonly TextSpan[];
}

export interface TextSection {
  readonly id: EntityId;
  readonly level: number;
  readonly number: string;
  readonly name: string;
  readonly isMeasure: boolean;
  readonly line: number;
  /** What was read from the heading to the next of its level. */
  readonly counts: Readonly<Record<TextMarkKind, number>>;
}

/** A field of the form, with the claim it comes from where there is one. */
export interface SlipField {
  readonly value: string;
  readonly statement: StatementId | null;
}

export interface SlipBody {
  readonly card: EntityCard;
  readonly statement: StatementId;
}

/** One sentence of the proposal: who is to do what. */
export interface SlipTask {
  readonly measure: EntityCard;
  readonly bodies: Readonly<Record<Role, readonly SlipBody[]>>;
}

/** A routing slip as its claims tell it; a field the form leaves empty is null. */
export interface RoutingSlip {
  readonly title: SlipField | null;
  readonly office: SlipField | null;
  readonly from: SlipField | null;
  readonly number: SlipField | null;
  readonly date: SlipField | null;
  readonly urgency: SlipField | null;
  readonly classification: SlipField | null;
  /** The paper it carries, with its number as the slip prints it. */
  readonly paper: { readonly card: EntityCard; readonly number: SlipField } | null;
  readonly tasks: readonly SlipTask[];
  /** Bodies that are named and carry no task: they read. */
  readonly readers: readonly SlipBody[];
}

export interface DocumentText {
  readonly document: DocumentId;
  readonly sections: readonly TextSection[];
  /** In printed order. */
  readonly marks: readonly TextMark[];
  readonly counts: Readonly<Record<TextMarkKind, number>>;
  /** Null while the text is not linked. */
  readonly paragraphs: readonly TextParagraph[] | null;
  /** Null unless the document is a routing slip. */
  readonly slip: RoutingSlip | null;
}
