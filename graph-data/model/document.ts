/** Documents and their section tree, as facts about the text; the text itself is not kept here. */
import type { DocumentId, EntityId, Sha256 } from './ids.ts';
import type { TextRange } from './locator.ts';

/** What a paper is, told by its own header; `other` when no header says so. */
export type DocumentType =
  | 'opinion'
  | 'notice'
  | 'plan'
  | 'work-report'
  | 'congress-report'
  | 'task-table'
  | 'routing-slip'
  | 'newspaper'
  | 'other';

/** The file a document was read from. */
export interface SourceFile {
  readonly sha256: Sha256;
  /** Base name when read; for display only, nothing is keyed to it. */
  readonly name: string;
  readonly byteLength: number;
  /** Of the text, or of the text inside a packed format. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** Absent for plain text. */
  readonly format?: 'html' | 'csv' | 'docx' | 'xlsx' | 'ofd' | 'pdf';
}

/** A way to read the order and the labels of responsibility lists; declared in the ontology with its words. */
export type RoleRuleId =
  | 'joint-as-printed'
  | 'roles-as-printed'
  | 'first-listed-leads'
  | 'first-listed-leads-others-support'
  | 'responsible-supports';

/**
 * How the lists of one document are to be read. 责任单位 has no fixed meaning across cities, so the rule is recorded
 * with its reason and can be changed by the user.
 */
export interface RoleRule {
  readonly id: RoleRuleId;
  /** Where the document states the rule; null when it is the reading without such words. */
  readonly statedAt: { readonly line: number; readonly range: TextRange } | null;
  /** True when the user chose it instead of the document's own. */
  readonly chosen?: boolean;
}

/** One document. A date is never more precise than the page: `2023`, `2023-07` or `2023-07-13`. */
export interface DocumentRecord {
  readonly id: DocumentId;
  readonly entity: EntityId;
  readonly file: Sha256;
  /** 1-based position inside the file. */
  readonly part: number;
  readonly type: DocumentType;
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  /** 密级 as printed; null when the document shows none. */
  readonly classification: string | null;
  readonly roleRule: RoleRule;
  readonly range: TextRange;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A heading in the section tree. Level 1 is 一、, 2 is （一）, 3 is 1., 4 is （1）, 5 is 一是 or a dash. */
export interface SectionRecord {
  readonly id: EntityId;
  readonly document: DocumentId;
  readonly parent: EntityId | null;
  readonly level: number;
  /** The printed number, for example `（九）`; empty for an unnumbered heading. */
  readonly number: string;
  /** The heading alone, cut after at most 60 characters; never the body. */
  readonly heading: string;
  /** True when the section is a task somebody can be responsible for. */
  readonly isMeasure: boolean;
  /** 0-based position among all sections of the document in printed order. */
  readonly order: number;
  readonly line: number;
  /** The heading's own range. */
  readonly headingRange: TextRange;
  /** From the heading to the next heading of the same or a higher level. */
  readonly range: TextRange;
}

/** A title in 《》; titles inside it step down to 〈〉 (GB/T 15834—2011, 4.15). */
export const quotedTitle = (title: string): string =>
  `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
