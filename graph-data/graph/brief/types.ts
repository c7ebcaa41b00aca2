/** What a brief of a body and the page of a measure say. Plain values: they cross to the window and into files as they are. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityId, StatementId } from '../../model/ids.ts';
import type { Role } from '../../model/statement.ts';

/** A thing as a page names it. */
export interface Thing {
  readonly id: EntityId;
  readonly kind: string;
  readonly name: string;
  /** Printed number of a measure or section, otherwise empty. */
  readonly number: string;
}

/** Where a claim stands; `document` is null for a claim about things that stand in no document. */
export interface Place {
  readonly statement: StatementId;
  readonly document: DocumentRecord | null;
  /** 1-based line of the file. */
  readonly line: number;
}

/** A body and its role for one measure. */
export interface Bearer extends Place {
  readonly body: Thing;
  readonly role: Role;
  /** 0 to 1, as the claim says. */
  readonly confidence: number;
}

/** One duty of the body the page is about. */
export interface BriefDuty extends Place {
  readonly role: Role;
  readonly confidence: number;
  readonly measure: Thing;
  /** The others that carry the measure, in printed order. */
  readonly others: readonly Bearer[];
}

export interface BriefSection {
  /** Null for measures that stand directly under the document. */
  readonly section: Thing | null;
  readonly duties: readonly BriefDuty[];
}

export interface BriefDocument {
  readonly document: DocumentRecord;
  readonly sections: readonly BriefSection[];
  readonly roles: Readonly<Record<Role, number>>;
}

/** A body that carries measures together with this one. */
export interface BriefPartner {
  readonly body: Thing;
  /** Measures both carry. */
  readonly shared: number;
}

/** An initiative, a figure or a place that a measure names. */
export interface Hanging extends Place {
  readonly thing: Thing;
  /** The relation by which the measure names it. */
  readonly relation: string;
  readonly measure: Thing;
  /** For a figure: what it measures; otherwise null. */
  readonly indicator: Thing | null;
}

/** A place where a thing is named. */
export interface Mention extends Place {
  readonly relation: string;
  /** What is named. */
  readonly thing: Thing;
  /** The measure, section or document that names it. */
  readonly where: Thing;
}

export interface AgencyBrief {
  readonly body: Thing & { readonly fullName: string | null };
  readonly roles: Readonly<Record<Role, number>>;
  /** Number of measures, each once. */
  readonly measures: number;
  readonly documents: readonly BriefDocument[];
  readonly partners: readonly BriefPartner[];
  readonly initiatives: readonly Hanging[];
  readonly indicators: readonly Hanging[];
  /** Claims about the body that are not duties: issuer of a paper, addressee, member of a group. */
  readonly elsewhere: readonly Mention[];
  /** Every document something above stands in, in reading order. */
  readonly sources: readonly DocumentRecord[];
  /** Highest 密级 of the sources as printed; null when none shows one. */
  readonly classification: string | null;
}

/** A measure and the roles each of two bodies has for it. */
export interface ComparedMeasure {
  readonly measure: Thing;
  readonly document: DocumentRecord;
  readonly left: readonly Bearer[];
  readonly right: readonly Bearer[];
}

export interface AgencyComparison {
  readonly left: Thing;
  readonly right: Thing;
  readonly onlyLeft: readonly ComparedMeasure[];
  readonly both: readonly ComparedMeasure[];
  readonly onlyRight: readonly ComparedMeasure[];
  readonly sources: readonly DocumentRecord[];
  readonly classification: string | null;
}

/** When another document names the thing, as far as both dates tell. */
export type Since = 'earlier' | 'later' | 'unknown';

export interface LaterMention extends Mention {
  readonly since: Since;
}

export interface MeasurePage {
  readonly measure: Thing;
  readonly document: DocumentRecord;
  /** From the document's title down to the heading above the measure. */
  readonly path: readonly Thing[];
  /** The measure before and after it in the document. */
  readonly previous: Thing | null;
  readonly next: Thing | null;
  /** Measures under the same heading, this one included, in printed order. */
  readonly siblings: readonly Thing[];
  readonly bodies: readonly Bearer[];
  readonly initiatives: readonly Hanging[];
  readonly indicators: readonly Hanging[];
  readonly places: readonly Hanging[];
  /** Other documents that name the same initiative or measure the same indicator, oldest first. */
  readonly mentions: readonly LaterMention[];
  readonly classification: string | null;
}
