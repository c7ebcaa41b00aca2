/**
 * The two faces of a workspace. Methods are intentions and return promises, although SQLite answers at once:
 * offices that share one graph will keep claims on a server, and nothing but this folder may notice.
 */
import type { Amended, AppliedAmendment, WaitingAmendment } from '../../graph-data/model/amended.ts';
import type { Amendment } from '../../graph-data/model/amendment.ts';
import type { DocumentRecord, RoleRuleId, SectionRecord } from '../../graph-data/model/document.ts';
import type { EditionVerdict } from '../../graph-data/model/edition.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import type { DocumentId, EntityId, FindingId, Sha256, StatementId } from '../../graph-data/model/ids.ts';
import type { FileRecords, ImportedFile } from '../../graph-data/model/imported.ts';
import type { Issue } from '../../graph-data/model/issue.ts';
import type { PlaceMark } from '../../graph-data/model/line-place.ts';
import type { Note, NoteSubject } from '../../graph-data/model/note.ts';
import type { ReviewAcceptance, ReviewItemId, RoleRuleConfirmation } from '../../graph-data/model/review.ts';
import type { Statement } from '../../graph-data/model/statement.ts';
import type { KnownColumns } from '../../graph-data/model/table-columns.ts';
import type { CopyWatch } from './backup.ts';
import type { Shelf } from './read/records.ts';
import type { DutyFilter } from './read/statements.ts';
import type {
  Acceptance,
  Card,
  DocumentOverview,
  DutyClaim,
  EditionQuestion,
  ExportEntry,
  Found,
  ImportSummary,
  KeptImport,
  KeptPlaceMap,
  LedgerChange,
  LinkedText,
  OtherReading,
  Relative,
  Rewritten,
  SavedViewOverview,
  SavedViewRecord,
  SavedViewUpdate,
  SetAside,
  TakenIn,
  ThingClaim,
  ToldColumns,
  WorkspaceCounts,
} from './types.ts';
import type { DatasetStamp } from './write/shipped.ts';

export interface ReadableWorkspace {
  /** Version of the storage engine, for the 关于 page. */
  engine(): Promise<string>;
  /** Grows by one with every change of what the window shows. */
  revision(): Promise<number>;
  counts(): Promise<WorkspaceCounts>;
  entities(): Promise<readonly EntityRecord[]>;
  statements(): Promise<readonly Statement[]>;
  /** The claims of one document, in reading order. @param kept where those of many are read, so that equal ids are held once */
  statementsOf(document: DocumentId, kept?: Shelf): Promise<readonly Statement[]>;
  entity(id: EntityId): Promise<EntityRecord | null>;
  statement(id: StatementId): Promise<Statement | null>;
  /** Cards in the order asked for; unknown ids are passed over. */
  cards(ids: readonly EntityId[]): Promise<readonly Card[]>;
  busiest(kind: string, limit: number): Promise<readonly Card[]>;
  find(text: string, limit: number): Promise<Found>;
  duties(filter: DutyFilter): Promise<readonly DutyClaim[]>;
  /** Claims about a thing beyond its duties, in reading order. */
  claims(id: EntityId): Promise<readonly ThingClaim[]>;
  /** The claim as a duty, or null when it is none. */
  duty(statement: Statement): Promise<DutyClaim | null>;
  documents(): Promise<readonly DocumentOverview[]>;
  document(id: DocumentId): Promise<DocumentOverview | null>;
  documentOfEntity(id: EntityId): Promise<DocumentOverview | null>;
  sections(document: DocumentId): Promise<readonly SectionRecord[]>;
  section(id: EntityId): Promise<SectionRecord | null>;
  /** The document and the headings down to this one, itself included. */
  path(heading: EntityId): Promise<readonly Card[]>;
  measuresBelow(id: EntityId): Promise<readonly Card[]>;
  relatives(document: EntityId): Promise<readonly Relative[]>;
  issues(document: DocumentId): Promise<readonly Issue[]>;
  linkedText(file: Sha256): Promise<LinkedText | null>;
  /** What the user imported, newest first. */
  imports(): Promise<readonly ImportSummary[]>;
  importedRecords(): Promise<readonly FileRecords[]>;
  /** What was read of one imported file, also of one whose question is open. */
  fileRecords(file: Sha256): Promise<FileRecords | null>;
  /** Imported files that wait for a decision about the edition they may replace. */
  editionQuestions(): Promise<readonly EditionQuestion[]>;
  /** Imported files that wait until somebody tells what the columns of their tables hold. */
  columnQuestions(): Promise<readonly ImportSummary[]>;
  /** Everything that is kept of an imported file, whether or not it claims anything yet; null where it was not imported. */
  keptImport(file: Sha256): Promise<KeptImport | null>;
  /** What newer rules read of imported files and nobody applied yet. */
  otherReadings(): Promise<readonly OtherReading[]>;
  otherRecords(file: Sha256): Promise<FileRecords | null>;
  /** What was told of the columns of task tables, told last first. */
  toldColumns(): Promise<readonly ToldColumns[]>;
  /** Documents in whose place a new edition stands. */
  setAside(): Promise<readonly SetAside[]>;
  /** Where the lines of an imported text stand in its file. */
  linePlaces(file: Sha256): Promise<readonly PlaceMark[]>;
  /** False where the user began without the shipped documents. */
  holdsShipped(): Promise<boolean>;
  /** True when files were imported or removed since the claims were last written. */
  importsPending(): Promise<boolean>;
  /** The ledger, oldest entry first, withdrawn ones among them. */
  amendments(): Promise<readonly Amendment[]>;
  /** What every entry in force did to claims, with what was read in their place. */
  appliedAmendments(): Promise<readonly AppliedAmendment[]>;
  /** Entries in force that found nothing to act on. */
  waitingAmendments(): Promise<readonly WaitingAmendment[]>;
  /** True when the ledger changed since the claims were last written. */
  amendmentsPending(): Promise<boolean>;
  /** Findings the user accepted, whether or not a check still finds them. */
  acceptances(): Promise<readonly Acceptance[]>;
  /** What was looked at and found right, of one document or of all, whether or not it is still there. */
  reviewAcceptances(document: DocumentId | null): Promise<readonly ReviewAcceptance[]>;
  /** The same in no order, without the claim's reference. */
  reviewMarks(document: DocumentId | null): Promise<readonly Omit<ReviewAcceptance, 'claim'>[]>;
  /** Accepted claims that newer rules gave another id, or read no more. */
  lostAcceptances(): Promise<readonly ReviewAcceptance[]>;
  reviewAcceptancesOf(items: readonly ReviewItemId[]): Promise<readonly ReviewAcceptance[]>;
  /** Places that no rule could read and somebody looked at. */
  acceptedIssues(): Promise<readonly ReviewAcceptance[]>;
  /** How many claims of each document are accepted under the id they have. */
  acceptedCounts(): Promise<ReadonlyMap<DocumentId, number>>;
  roleRuleConfirmations(): Promise<readonly RoleRuleConfirmation[]>;
  /** Positions of a graph of this shape, as they were kept; null when there are none. */
  positions(fingerprint: string): Promise<Uint8Array | null>;
  /** The list of exports, newest first. */
  exports(limit: number): Promise<readonly ExportEntry[]>;
  /** Saved views in the user's order, without their pictures. */
  savedViews(): Promise<readonly SavedViewOverview[]>;
  savedView(id: string): Promise<SavedViewRecord | null>;
  placeMap(): Promise<KeptPlaceMap>;
  /** Notes and bookmarks, also on what is gone; changed last first. */
  notes(): Promise<readonly Note[]>;
}

export interface WritableWorkspace extends ReadableWorkspace {
  /** Brings all claims to these and keeps what the user added; tells what was another before. */
  writeShipped(amended: Amended, stamp: DatasetStamp): Promise<Rewritten>;
  /** Null before a dataset was ever written. */
  datasetStamp(): Promise<DatasetStamp | null>;
  /** Stores one text whole, or not at all. */
  linkText(text: LinkedText, at: Date): Promise<void>;
  /** Stores an imported file and its text whole, or not at all; its claims appear when claims are next written, and its question is answered. */
  importFile(imported: ImportedFile, text: LinkedText, verdict: EditionVerdict): Promise<void>;
  /** The file takes part from the next writing on, instead of these documents. */
  answerEdition(file: Sha256, instead: readonly DocumentRecord[], at: Date): Promise<void>;
  bringBack(document: DocumentId): Promise<void>;
  /** All of them or none. */
  removeImports(files: readonly Sha256[]): Promise<void>;
  /** What newer rules read of a file, beside what counts. */
  keepOtherReading(imported: ImportedFile, text: string): Promise<void>;
  /** What waits counts from the next writing of claims on, and what counted waits; done twice, all is as before. */
  exchangeReadings(files: readonly Sha256[]): Promise<void>;
  removeOtherReadings(files: readonly Sha256[]): Promise<void>;
  /** These rules read the same of the file. */
  markReadBy(file: Sha256, rules: string): Promise<void>;
  /** Tables with these titles are read by it from now on. */
  tellColumns(columns: KnownColumns, at: Date): Promise<void>;
  /** What was read by it stays as it is until it is read again. */
  forgetColumns(shape: string): Promise<void>;
  /** Everything one action does to the ledger, or nothing; its effect appears when claims are next written. */
  changeLedger(change: LedgerChange, at: Date): Promise<void>;
  acceptFinding(acceptance: Acceptance): Promise<void>;
  withdrawAcceptance(finding: FindingId): Promise<void>;
  /** All of one action or none; tells how many were not accepted before. */
  acceptReviewItems(acceptances: readonly ReviewAcceptance[]): Promise<number>;
  withdrawReviewBatch(batch: string): Promise<number>;
  withdrawReviewItems(items: readonly ReviewItemId[]): Promise<number>;
  confirmRoleRule(confirmation: RoleRuleConfirmation): Promise<void>;
  withdrawConfirmation(document: DocumentId): Promise<void>;
  /** From now on the document's lists are read by this rule; the claims stay as they were read. */
  chooseRoleRule(document: DocumentId, rule: RoleRuleId, at: Date): Promise<void>;
  /** Back to the document's own rule. */
  withdrawRoleRule(document: DocumentId): Promise<void>;
  /** Derived, not the user's: replaced whenever the graph has another shape. */
  keepPositions(fingerprint: string, positions: Uint8Array): Promise<void>;
  /** Adds to the list of exports; an entry is never changed. */
  logExport(entry: ExportEntry): Promise<void>;
  /** All of them or none, at this place of the list; null is its end. */
  addSavedViews(views: readonly SavedViewRecord[], place: number | null): Promise<void>;
  renameSavedView(id: string, title: string, notes: string, at: Date): Promise<void>;
  /** Other content under the same title. */
  updateSavedView(view: SavedViewUpdate): Promise<void>;
  removeSavedView(id: string): Promise<void>;
  /** What is not named keeps its order behind what is. */
  reorderSavedViews(ids: readonly string[]): Promise<void>;
  /** Puts a map in the place of the one that is kept, or takes it away; the one before can be had back. */
  keepPlaceMap(content: string | null, at: Date): Promise<void>;
  undoPlaceMap(): Promise<void>;
  /** In the place of the one on the same subject. */
  writeNote(note: Note): Promise<void>;
  removeNote(subject: NoteSubject): Promise<void>;
  /** From now on the shipped documents are no part of it: it holds what the user imports, and nothing else. */
  leaveOutShipped(): Promise<void>;
  /** From now on every write fails, those of work that is under way among them. */
  forbidWriting(): Promise<void>;
  /** What another workspace brings: all of it or none; its claims appear when claims are next written. */
  takeIn(taken: TakenIn, at: Date): Promise<void>;
  /** A copy among the backups, which lie beside the file; gives its file. */
  keepBackup(reason: string, at: Date): Promise<string>;
  /** A consistent copy of everything in one file, written beside `file` first and then renamed to it. */
  backUp(file: string, watch?: CopyWatch): Promise<void>;
  close(): Promise<void>;
}
