/** What the workspace answers with, beyond the model's own records. Plain values, cloneable. */
import type { Amendment } from '../../graph-data/model/amendment.ts';
import type { DocumentRecord, RoleRule, RoleRuleId } from '../../graph-data/model/document.ts';
import type { EditionPair, EditionVerdict } from '../../graph-data/model/edition.ts';
import type { DocumentId, EntityId, FindingId, Sha256 } from '../../graph-data/model/ids.ts';
import type { ImportedFile } from '../../graph-data/model/imported.ts';
import type { ReadingNote } from '../../graph-data/model/line-place.ts';
import type { Note } from '../../graph-data/model/note.ts';
import type { ReviewAcceptance, RoleRuleConfirmation } from '../../graph-data/model/review.ts';
import type { Role, Statement } from '../../graph-data/model/statement.ts';
import type { KnownColumns, TableHead } from '../../graph-data/model/table-columns.ts';
import type { Match } from './search/match.ts';

export type RoleCounts = Readonly<Record<Role, number>>;

/** A thing in one line. */
export interface Card {
  readonly id: EntityId;
  readonly kind: string;
  readonly name: string;
  /** For a measure or section its document's title, for a body its full name, otherwise null. */
  readonly context: string | null;
  /** Printed number of a measure or section, otherwise empty. */
  readonly number: string;
  readonly roles: RoleCounts;
}

/** The rule a document's lists are read by: its own, or the one the user chose. */
export interface RoleRuleInForce extends RoleRule {
  /** `statedAt` is null when it was chosen, because the document does not state it. */
  readonly chosen: boolean;
}

export interface DocumentOverview {
  /** As read; its `roleRule` is the document's own. */
  readonly document: DocumentRecord;
  readonly roleRule: RoleRuleInForce;
  readonly measureCount: number;
  readonly dutyCount: number;
  readonly issueCount: number;
  readonly linked: boolean;
}

export interface WorkspaceCounts {
  readonly kinds: Readonly<Record<string, number>>;
  readonly roles: RoleCounts;
  readonly issueCount: number;
}

/** One duty claim with the cards of both its ends. */
export interface DutyClaim {
  readonly statement: Statement;
  readonly role: Role;
  readonly agency: Card;
  readonly measure: Card;
  /** The heading above the measure. */
  readonly section: Card | null;
  readonly documentTitle: string;
}

/** One claim that is no duty, seen from one of its ends. */
export interface ThingClaim {
  readonly statement: Statement;
  readonly direction: 'source' | 'target';
  /** The other end; null for a property. */
  readonly other: Card | null;
  readonly documentTitle: string;
}

export interface Hit {
  readonly card: Card;
  readonly match: Match;
}

export interface Found {
  readonly hits: readonly Hit[];
  readonly total: number;
}

export interface LinkedText {
  readonly file: Sha256;
  /** Base name of the file when it was linked; for display only. */
  readonly name: string;
  readonly encoding: string;
  /** Decoded text, byte order mark removed: evidence ranges index into it. */
  readonly text: string;
}

/** An imported file in one line. */
export interface ImportSummary {
  readonly file: Sha256;
  readonly name: string;
  /** ISO time. */
  readonly importedAt: string;
  /** ISO time, where it was read again since; empty where it was not. */
  readonly readAt: string;
  /** Version of the Remit whose rules read it. */
  readonly readBy: string;
  /** Names the rules and words that read it; empty where that was not kept yet. */
  readonly rules: string;
  readonly documents: number;
  readonly statements: number;
  readonly issues: number;
  readonly notes: readonly ReadingNote[];
  /** The lines that name the columns of a spreadsheet; empty for other files, and for those read before they were kept. */
  readonly tables: readonly TableHead[];
}

/** An imported file as the workspace keeps it. */
export interface KeptImport {
  readonly imported: ImportedFile;
  readonly text: LinkedText;
  /** What it waits for, claiming nothing until then. */
  readonly waits: 'edition' | 'columns' | null;
}

/** What newer rules read of a file, beside what counts. */
export interface OtherReading {
  readonly file: Sha256;
  readonly name: string;
  /** Claims it makes, and those that count now. */
  readonly statements: number;
  readonly before: number;
}

/** What somebody told of the columns of tables with these titles. */
export interface ToldColumns extends KnownColumns {
  /** What tables with these titles have in common. */
  readonly shape: string;
  /** ISO time. */
  readonly at: string;
}

/** A file that was read and claims nothing until it is decided what becomes of the edition it may replace. */
export interface EditionQuestion {
  readonly file: Sha256;
  readonly name: string;
  readonly pairs: readonly EditionPair[];
}

/** A document whose place a new edition took; it can be brought back. */
export interface SetAside {
  readonly document: DocumentRecord;
  /** The file of the new edition. */
  readonly replacedBy: Sha256;
  /** ISO time. */
  readonly at: string;
}

/** What a writing of the claims changed: things, and documents of which a claim is new, told otherwise or gone. */
export interface Rewritten {
  readonly things: readonly EntityId[];
  readonly documents: readonly DocumentId[];
}

/** What one action does to the ledger. */
export interface LedgerChange {
  readonly added: readonly Amendment[];
  /** Ids of entries that are taken back, and of those that are put in force again. */
  readonly withdrawn: readonly string[];
  readonly reinstated: readonly string[];
}

/** One export: what left the workspace and where to. */
export interface ExportEntry {
  /** ISO time. */
  readonly at: string;
  readonly what: string;
  readonly format: string;
  readonly title: string;
  readonly file: string;
  readonly classification: string | null;
}

/** A view that was put by. */
export interface SavedViewRecord {
  readonly id: string;
  readonly title: string;
  readonly notes: string;
  readonly address: string;
  /** Name of the thing the address is about. */
  readonly about: string | null;
  /** JSON of the picture; null for a view that is no graph. */
  readonly picture: string | null;
  /** ISO times. */
  readonly created: string;
  readonly changed: string;
}

/** What of a view is another once it was updated. */
export type SavedViewUpdate = Omit<SavedViewRecord, 'title' | 'notes' | 'created'>;

export interface SavedViewOverview extends Omit<SavedViewRecord, 'picture'> {
  /** Things in the picture; null without one. */
  readonly things: number | null;
}

/** The user's own map of places as it was written; this room does not look into it. */
export interface KeptPlaceMap {
  /** Null where there is none. */
  readonly content: string | null;
  /** The last change can be taken back. */
  readonly undoable: boolean;
}

/** A claim of document to document, seen from one of them. */
export interface Relative {
  /** Relation id; `direction` tells on which side of it the asked document stands. */
  readonly relation: string;
  readonly direction: 'source' | 'target';
  readonly card: Card;
}

/** A finding the user looked at and found in order. */
export interface Acceptance {
  readonly finding: FindingId;
  readonly note: string;
  readonly author: string | null;
  /** ISO time. */
  readonly at: string;
}

/** A file another workspace had imported, as it kept it, and what becomes of it here. */
export interface TakenImport {
  readonly imported: ImportedFile;
  readonly text: LinkedText;
  readonly verdict: EditionVerdict;
}

/** What is taken in from another workspace. */
export interface TakenIn {
  readonly imports: readonly TakenImport[];
  readonly texts: readonly LinkedText[];
  readonly acceptances: readonly Acceptance[];
  readonly roleRules: readonly { readonly document: DocumentId; readonly rule: RoleRuleId }[];
  readonly savedViews: readonly SavedViewRecord[];
  readonly placeMaps: readonly string[];
  readonly notes: readonly Note[];
  readonly reviews: readonly ReviewAcceptance[];
  readonly confirmations: readonly RoleRuleConfirmation[];
  readonly amendments: readonly Amendment[];
  /** Entries of our ledger that theirs take the place of, and those that are in force again. */
  readonly withdrawn: readonly string[];
  readonly reinstated: readonly string[];
}
