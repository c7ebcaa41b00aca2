/**
 * The boundary on one screen: every request the window can make, every event it can hear. Both sides derive
 * their types from here. Add a request here first, then its argument schema (`validation.ts`), its handler,
 * its client. A request names an intention; it never carries a query, a table or a path. The values themselves are
 * in `contract/`, one file a subject.
 */
import type { RoleRuleId } from '../../graph-data/model/document.ts';
import type { DocumentId, EntityId, Sha256, StatementId } from '../../graph-data/model/ids.ts';
import type {
  AmendmentLine,
  AmendmentSwitch,
  AmendmentsAdded,
  AmendmentsInput,
  AmendmentsPreview,
  LedgerFormat,
  TakeInAnswer,
} from './contract/amendments.ts';
import type { AnalysisAnswer, AnalysisKind } from './contract/analysis.ts';
import type { AppDescription, MenuCommand, Preferences } from './contract/application.ts';
import type { AgencyBrief, AgencyComparison, MeasurePage } from './contract/brief.ts';
import type { AcceptInput, ChecksReport } from './contract/checks.ts';
import type {
  ColumnSheet,
  ColumnSheetQuestion,
  ColumnsApplied,
  ColumnsPreview,
  ColumnsQuestion,
  ColumnsWish,
  RememberedColumns,
} from './contract/columns.ts';
import type { ComparisonQuestion, DocumentComparison } from './contract/comparison.ts';
import type { DocumentOutline, ListedDocument } from './contract/document.ts';
import type { DocumentText } from './contract/document-text.ts';
import type { EditionComparisonQuestion, EditionDecision, EditionsReport } from './contract/editions.ts';
import type { SearchAnswer } from './contract/entity.ts';
import type { EntityDetail } from './contract/entity-detail.ts';
import type { EvidencePlace, PrintedRuns, StatementEvidence } from './contract/evidence.ts';
import type {
  ComposedPicture,
  ExportHeading,
  ExportInput,
  ExportOrder,
  ExportProgress,
  LoggedExport,
  PictureInput,
  SavedExport,
} from './contract/export.ts';
import type { Failure } from './contract/failure.ts';
import type { ConflictMark, FiguresModel } from './contract/figures.ts';
import type { ExpansionPreview, GraphPiece, NeighbourhoodWish } from './contract/graph.ts';
import type { HomeQuestion, HomeReport } from './contract/home.ts';
import type { ImportedFileRow, ImportProgress, ImportReport } from './contract/imports.ts';
import type { MatrixKind, MatrixModel } from './contract/matrix.ts';
import type { MergeInput, MergePreview, MergeReport } from './contract/merging.ts';
import type { LikelyDouble, MovedNames, NamingOutlook, NamingWish } from './contract/naming.ts';
import type { NoteInput, NoteLine } from './contract/notes.ts';
import type { Overview, OverviewProgress } from './contract/overview.ts';
import type { PathsAnswer, PathsQuestion } from './contract/paths.ts';
import type { KeptMap, OwnMapFacts, PlacesModel } from './contract/places.ts';
import type { RereadingApplied, RereadingReport, RereadingState } from './contract/rereading.ts';
import type {
  ReviewAccepted,
  ReviewChoice,
  ReviewDocument,
  ReviewItemId,
  ReviewPlace,
  ReviewPreview,
  ReviewQueue,
  UnknownName,
} from './contract/review.ts';
import type { RoleRulePreview } from './contract/role-rule.ts';
import type {
  FormerView,
  SavedView,
  SavedViewContent,
  SavedViewId,
  SavedViewLine,
  ViewsImport,
  ViewUpdate,
} from './contract/saved-view.ts';
import type { ThreadPage, ThreadsReport } from './contract/threads.ts';
import type { Timeline } from './contract/timeline.ts';
import type {
  LinkProgress,
  LinkReport,
  RecentWorkspace,
  SavedCopy,
  WorkspaceContents,
  WorkspaceProgress,
  WorkspaceSummary,
} from './contract/workspace.ts';

export type * from './contract/amendments.ts';
export type * from './contract/analysis.ts';
export type * from './contract/application.ts';
export type * from './contract/brief.ts';
export type * from './contract/checks.ts';
export type * from './contract/claim.ts';
export type * from './contract/columns.ts';
export type * from './contract/comparison.ts';
export type * from './contract/document.ts';
export type * from './contract/document-text.ts';
export type * from './contract/editions.ts';
export type * from './contract/entity.ts';
export type * from './contract/entity-detail.ts';
export type * from './contract/evidence.ts';
export type * from './contract/export.ts';
export type * from './contract/failure.ts';
export type * from './contract/figures.ts';
export type * from './contract/graph.ts';
export type * from './contract/home.ts';
export type * from './contract/imports.ts';
export type * from './contract/matrix.ts';
export type * from './contract/merging.ts';
export type * from './contract/naming.ts';
export type * from './contract/notes.ts';
export type * from './contract/overview.ts';
export type * from './contract/paths.ts';
export type * from './contract/places.ts';
export type * from './contract/rereading.ts';
export type * from './contract/review.ts';
export type * from './contract/role-rule.ts';
export type * from './contract/saved-view.ts';
export type * from './contract/threads.ts';
export type * from './contract/timeline.ts';
export type * from './contract/workspace.ts';

/** Every request settles to this; nothing is thrown across the boundary. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export interface Requests {
  /** Versions, runtime and safety counters for the 关于 page. */
  'app.describe': { input: null; output: AppDescription };
  'preferences.read': { input: null; output: Preferences };
  'preferences.write': { input: Partial<Preferences>; output: Preferences };
  /** What is in the open workspace, and good places to start. */
  'workspace.summary': { input: null; output: WorkspaceSummary };
  /** Puts a sound workspace in the place of a damaged one, which is kept beside it. */
  'workspace.restore': { input: { from: 'backup' | 'dataset' }; output: WorkspaceSummary };
  /** Workspaces that were open on this machine and are still there, the latest first. */
  'workspaces.recent': { input: null; output: readonly RecentWorkspace[] };
  'workspaces.clearRecent': { input: null; output: null };
  /** These four put another workspace in the place of the open one and show the window afresh; null when a dialog was closed. */
  'workspaces.create': { input: { contents: WorkspaceContents }; output: null };
  'workspaces.open': { input: null; output: null };
  'workspaces.openRecent': { input: { id: string }; output: null };
  /** The same file once more, after who held it has gone. */
  'workspaces.reopen': { input: null; output: null };
  /** Asks where to and writes the whole workspace as one file; null when the dialog was closed or the copy was cancelled. */
  'workspaces.saveCopy': { input: null; output: SavedCopy | null };
  'workspaces.cancelCopy': { input: null; output: null };
  /** Asks which workspace and tells what it would bring; null when the dialog was closed. */
  'merge.choose': { input: null; output: MergePreview | null };
  /** Takes in what the preview showed, conflicts as chosen: one transaction after a backup. */
  'merge.apply': { input: MergeInput; output: MergeReport };
  'merge.dismiss': { input: null; output: null };
  /** Puts the backup from before the merge in the place of the workspace and shows the window afresh. */
  'merge.undo': { input: null; output: null };
  /** Writes the report of the last merge to a file; null when there is none or the dialog was closed. */
  'merge.saveReport': { input: null; output: { readonly file: string } | null };
  /** What the workspace holds, ten things worth looking at, and names for what was looked at last. */
  'home.read': { input: HomeQuestion; output: HomeReport };
  /** Names, aliases, titles, pinyin, initials. Empty text gives suggestions to start from. */
  'search.find': { input: { text: string; limit: number }; output: SearchAnswer };
  /** One thing with its duties or bodies. */
  'entity.describe': { input: { id: EntityId }; output: EntityDetail };
  /** The thing itself and what is one step away, most important first, at most `limit` new nodes. */
  'graph.neighbourhood': { input: NeighbourhoodWish; output: GraphPiece };
  /** What expanding a thing would bring to a canvas that shows these things, counted by relation, direction and kind. */
  'graph.expansion': { input: { id: EntityId; shown: readonly EntityId[] }; output: ExpansionPreview };
  /** Lines among things that are already on the canvas. */
  'graph.between': { input: { ids: readonly EntityId[] }; output: GraphPiece };
  /** How things are connected: different short paths, every step a claim. */
  'graph.paths': { input: PathsQuestion; output: PathsAnswer };
  /** One question about the whole graph, answered in lines. */
  'graph.analysis': { input: { kind: AnalysisKind }; output: AnalysisAnswer };
  /** Everything at once with its positions; finding them the first time is told by `overview.progress`. */
  'graph.overview': { input: null; output: Overview };
  /** All a body carries, with whom, what hangs on it, where it is named: one page. */
  'brief.agency': { input: { agency: EntityId }; output: AgencyBrief };
  /** Two bodies side by side: what only one carries, what both do. */
  'brief.compare': { input: { left: EntityId; right: EntityId }; output: AgencyComparison };
  /** A measure with its bodies, its place, what it names and who names that again. */
  'measure.page': { input: { measure: EntityId }; output: MeasurePage };
  /** Who carries what, whole and once: the window filters, sorts and groups by itself. */
  'matrix.read': { input: { kind: MatrixKind }; output: MatrixModel };
  'documents.list': { input: null; output: readonly ListedDocument[] };
  /** Section tree of one document with the bodies of each measure. */
  'documents.outline': { input: { id: DocumentId }; output: DocumentOutline };
  /** One document to read: what was read of it, at its places in the text when that is linked. */
  'documents.text': { input: { document: DocumentId }; output: DocumentText };
  /** Where a claim stands, with the passage when the document's text is linked. */
  'evidence.passages': { input: { statement: StatementId }; output: StatementEvidence };
  /** Every duty check with what it finds in the whole workspace, accepted findings included. */
  'checks.list': { input: null; output: ChecksReport };
  /**
   * Accepts a finding with a note, or takes the acceptance back. The verdict of a thread and a contradiction are
   * findings too: accepted means overruled, and resolved.
   */
  'checks.accept': { input: AcceptInput; output: null };
  /** Things of the whole workspace that may be one, the surest first; a refusal is kept as an accepted finding. */
  'names.candidates': { input: null; output: readonly LikelyDouble[] };
  /** What an entry of the ledger about names would change, before it is added. */
  'names.preview': { input: NamingWish; output: NamingOutlook };
  /** Which things stand for merged ones, and what splits made: addresses and pictures follow them. */
  'names.moved': { input: null; output: MovedNames };
  /** Every indicator and initiative through the documents, and figures that exclude each other. */
  'threads.list': { input: null; output: ThreadsReport };
  /** One thread with its mentions in time and the reason of its verdict. */
  'threads.read': { input: { thread: EntityId }; output: ThreadPage };
  /** Every printed figure, whole and once: the window filters, sorts and draws by itself. */
  'figures.list': { input: null; output: FiguresModel };
  /** Contradictions with what was decided about them: light, for a mark wherever a figure shows. */
  'conflicts.list': { input: null; output: readonly ConflictMark[] };
  /** Documents, deadlines, targets and reported milestones by date; which of them have passed is for who knows today. */
  'timeline.read': { input: null; output: Timeline };
  /** Two documents thing by thing: what both name, what only one, whose duty and which figures changed. */
  'comparison.read': { input: ComparisonQuestion; output: DocumentComparison };
  /** Every place with what lies in it or concerns it, and which places one thing names together. */
  'places.read': { input: null; output: PlacesModel };
  /** The user's own map of places, where one is kept in the workspace. */
  'places.map': { input: null; output: KeptMap };
  /** Asks for a GeoJSON file and keeps it in the workspace; null when the user cancels the dialog. */
  'places.loadMap': { input: null; output: KeptMap | null };
  /** 审图号, source, and which shape is which place. */
  'places.editMap': { input: OwnMapFacts; output: null };
  'places.removeMap': { input: null; output: null };
  /** Takes the last change of the map back; a second time does it again. */
  'places.undoMap': { input: null; output: null };
  /** Notes and bookmarks, changed last first. */
  'notes.list': { input: null; output: readonly NoteLine[] };
  /** Writes the note of a subject, or takes it away; answers with all of them. */
  'notes.write': { input: NoteInput; output: readonly NoteLine[] };
  /** The rules a document's lists can be read by, each with the duties it would change. */
  'roleRule.preview': { input: { document: DocumentId }; output: RoleRulePreview };
  /** Reads the lists of a document by another rule; the claims as read are kept. */
  'roleRule.set': { input: { document: DocumentId; rule: RoleRuleId }; output: null };
  /** Back to the document's own rule. */
  'roleRule.reset': { input: { document: DocumentId }; output: null };
  /** Pages, rows and paragraphs of the lines of every imported file whose format knows them. */
  'documents.printedPlaces': { input: null; output: readonly PrintedRuns[] };
  /** How far every document is looked through, imported ones first. */
  'review.documents': { input: null; output: readonly ReviewDocument[] };
  /** What was read of a document and what could not be; items the window has under `known` are not sent again. */
  'review.queue': { input: { document: DocumentId; known: string | null }; output: ReviewQueue };
  /** Where an item of the queue stands, also one that was rejected or could not be read. */
  'review.passages': { input: ReviewPlace; output: readonly EvidencePlace[] };
  /** Names that were printed and that no vocabulary knows: how many, and with what they may be for whoever opens the list. */
  'review.nameCount': { input: null; output: number };
  'review.names': { input: null; output: readonly UnknownName[] };
  /** What an action on many would take, before it is done. */
  'review.preview': { input: { choice: ReviewChoice }; output: ReviewPreview };
  'review.accept': { input: { choice: ReviewChoice; author: string | null }; output: ReviewAccepted };
  /** Takes one action back, or the acceptance of these items. */
  'review.withdraw': {
    input: { batch: string } | { items: readonly ReviewItemId[] };
    output: null;
  };
  /** Finds the role rule in force right, or takes that back. */
  'review.confirmRule': {
    input: { document: DocumentId; author: string | null; confirmed: boolean };
    output: null;
  };
  /** Opens a folder dialog and matches its files by hash; null when the user cancels the dialog. */
  'documents.link': { input: null; output: LinkReport | null };
  'documents.cancelLink': { input: null; output: null };
  /** What the user took in, newest first. */
  'imports.list': { input: null; output: readonly ImportedFileRow[] };
  /** Opens a dialog and takes in what was chosen; null when the user closed it. */
  'imports.choose': { input: { what: 'files' | 'folder' }; output: ImportReport | null };
  'imports.cancel': { input: null; output: null };
  /** Takes a file out again, with its text and all claims read from it. */
  'imports.remove': { input: { file: Sha256 }; output: null };
  /** New editions that wait for a decision, and the documents that were set aside by earlier ones. */
  'imports.editions': { input: null; output: EditionsReport };
  /** What would change: a document of the workspace on the left, its new edition on the right. */
  'imports.compareEdition': { input: EditionComparisonQuestion; output: DocumentComparison };
  /** Where a claim of a waiting file stands. */
  'imports.editionPlaces': {
    input: { file: Sha256; statement: StatementId };
    output: readonly EvidencePlace[];
  };
  'imports.decide': { input: { decisions: readonly EditionDecision[] }; output: null };
  /** A document that was set aside takes part again, beside its new edition. */
  'imports.bringBack': { input: { document: DocumentId }; output: null };
  /** How many imported files older rules read, and what was read of them by newer ones and waits to be seen. */
  'rereading.state': { input: null; output: RereadingState };
  /** Reads the text that is kept of these files, or of all that older rules read, by the rules of today; nothing of it counts yet. */
  'rereading.read': { input: { files: readonly Sha256[] | null }; output: RereadingReport };
  /** What waits counts from now on. */
  'rereading.apply': { input: { files: readonly Sha256[] }; output: RereadingApplied };
  /** The files stay as they were read. */
  'rereading.leave': { input: { files: readonly Sha256[] }; output: null };
  /** One sheet of an imported spreadsheet, with what its columns seem to hold. */
  'columns.sheet': { input: ColumnSheetQuestion; output: ColumnSheet };
  /** What would be read with these columns; nothing is kept. */
  'columns.preview': { input: ColumnsWish; output: ColumnsPreview };
  /** Reads the file, and every other with the same titles, by these columns, and remembers them. */
  'columns.apply': { input: ColumnsWish; output: ColumnsApplied };
  /** Files that claim nothing until somebody tells their columns. */
  'columns.waiting': { input: null; output: readonly ColumnsQuestion[] };
  /** The file counts as it was read, without its unknown columns. */
  'columns.takeAsRead': { input: { file: Sha256 }; output: null };
  'columns.remembered': { input: null; output: readonly RememberedColumns[] };
  /** What was read by it stays; the next table with these titles asks again. */
  'columns.forget': { input: { shape: string }; output: null };
  /** Writes the report of the last import to a file; null when there is none or the dialog was closed. */
  'imports.saveReport': { input: null; output: { readonly file: string } | null };
  /** The ledger of what the user says beside what was read, newest first. */
  'amendments.list': { input: null; output: readonly AmendmentLine[] };
  /** All entries of one action, or none. */
  'amendments.add': { input: AmendmentsInput; output: AmendmentsAdded };
  'amendments.switch': { input: AmendmentSwitch; output: null };
  /** Asks where to; null when the user closed the dialog. */
  'amendments.exportFile': {
    input: { ids: readonly string[]; format: LedgerFormat };
    output: SavedExport | null;
  };
  /** Asks which file of another office; null when the user closed the dialog. Nothing is taken in yet. */
  'amendments.openFile': { input: null; output: AmendmentsPreview | null };
  /** Of the file opened last, these entries; ours that they contradict are withdrawn. */
  'amendments.takeIn': { input: { ids: readonly string[] }; output: TakeInAnswer };
  /** Opens the system's print dialog for the page of an order, or for what the window has laid out; cancelling it is no failure. */
  'page.print': { input: ExportOrder | null; output: null };
  /** Asks where to, writes the file whole or not at all; null when the user closed the dialog or cancelled. */
  'export.save': { input: ExportInput; output: SavedExport | null };
  /** What a drawing must say: title, day, sources, 密级. */
  'picture.heading': { input: ExportOrder; output: ExportHeading };
  /** A picture that is no graph, drawn with all it says: the window only makes points of it. */
  'picture.compose': { input: ExportOrder; output: ComposedPicture };
  /** As `export.save` and `page.print`, for a picture the window has drawn. */
  'picture.save': { input: PictureInput; output: SavedExport | null };
  'picture.print': { input: PictureInput; output: null };
  'export.cancel': { input: null; output: null };
  /** Opens the folder of the file written last. */
  'export.reveal': { input: null; output: null };
  /** What left this workspace, newest first. */
  'export.list': { input: null; output: readonly LoggedExport[] };
  /** Views that were put by, in the order the user gave them. */
  'savedViews.list': { input: null; output: readonly SavedViewLine[] };
  'savedViews.read': { input: { id: SavedViewId }; output: SavedView };
  'savedViews.save': { input: SavedViewContent; output: SavedViewLine };
  'savedViews.rename': { input: { id: SavedViewId; title: string; notes: string }; output: null };
  /** The copy stands below its original. */
  'savedViews.duplicate': { input: { id: SavedViewId; title: string }; output: SavedViewLine };
  /** Title and notes stay, what is shown is another; tells how it was, so that it can be put back. */
  'savedViews.update': { input: ViewUpdate; output: FormerView };
  /** What is taken out comes back to whom it was taken from, so that it can be put back. */
  'savedViews.remove': { input: { id: SavedViewId }; output: FormerView };
  'savedViews.putBack': { input: FormerView; output: null };
  /** The whole list in its new order; what is not named goes to the end. */
  'savedViews.reorder': { input: { ids: readonly SavedViewId[] }; output: null };
  /** Asks where to; null when the user closed the dialog. */
  'savedViews.exportFile': { input: { ids: readonly SavedViewId[] }; output: SavedExport | null };
  /** Asks which file; null when the user closed the dialog. */
  'savedViews.importFile': { input: null; output: ViewsImport | null };
  /** Full screen on or off; tells what it was before. */
  'window.fullScreen': { input: { on: boolean }; output: { before: boolean } };
  /** Writes the named text to the clipboard (the sandboxed window cannot). */
  'clipboard.copy': { input: { text: string }; output: null };
}

export interface Events {
  'link.progress': LinkProgress;
  /** Linking ended, whoever asked for it and however; who asked has the report as the answer. */
  'link.finished': null;
  'import.progress': ImportProgress;
  'export.progress': ExportProgress;
  'overview.progress': OverviewProgress;
  /** The workspace changed (linked, rebuilt): ask again for what is shown. */
  'workspace.changed': { readonly revision: number };
  /** A copy of the workspace is being written. */
  'workspace.progress': WorkspaceProgress;
  /** Nobody else writes the workspace any more: it can be opened again, to work in it. */
  'workspace.free': null;
  /** A menu item or its accelerator was chosen. */
  'menu.command': { readonly command: MenuCommand };
  /** The graph service stopped and was restarted, or could not be. */
  'service.state': { readonly state: 'ready' | 'restarting' | 'failed'; readonly failure: Failure | null };
}

export type RequestName = keyof Requests;

export type EventName = keyof Events;

export type Input<Name extends RequestName> = Requests[Name]['input'];

export type Output<Name extends RequestName> = Requests[Name]['output'];

/** What the preload script exposes as `window.remit`. */
export interface RemitApi {
  request<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Answer<Output<Name>>>;
  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void;
  /** Takes in files the user dropped on the window; their paths go from the preload script to main, past the page. */
  drop(files: readonly File[]): Promise<Answer<ImportReport | null>>;
}
