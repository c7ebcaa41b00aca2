/** What main and the graph service say to each other. Plain values; everything but requests is listed here. */
import type {
  AmendmentsPreview,
  Answer,
  EventName,
  Events,
  ExportInput,
  Failure,
  ImportReport,
  KeptMap,
  LedgerFormat,
  LinkReport,
  MergePreview,
  Preferences,
  Requests,
  SavedCopy,
  SavedViewId,
  ViewsImport,
  WorkspaceContents,
} from '../../bridge/contract.ts';
import type { ExportEntry } from '../../database/index.ts';
import type { PrintablePage } from '../../files/index.ts';
import type { WriterOptions } from './writing/write-apart.ts';

export type { SavedCopy, WorkspaceProgress } from '../../bridge/contract.ts';
export type Language = Preferences['language'];

/** Requests the service answers: those of the window that need the workspace, and some of main's own. */
export interface ServiceRequests
  extends Pick<
    Requests,
    | 'workspace.summary'
    | 'workspace.restore'
    | 'home.read'
    | 'search.find'
    | 'entity.describe'
    | 'graph.neighbourhood'
    | 'graph.between'
    | 'graph.paths'
    | 'graph.expansion'
    | 'graph.analysis'
    | 'graph.overview'
    | 'brief.agency'
    | 'brief.compare'
    | 'measure.page'
    | 'matrix.read'
    | 'documents.list'
    | 'documents.outline'
    | 'documents.text'
    | 'documents.printedPlaces'
    | 'evidence.passages'
    | 'documents.cancelLink'
    | 'checks.list'
    | 'checks.accept'
    | 'names.candidates'
    | 'names.preview'
    | 'names.moved'
    | 'threads.list'
    | 'threads.read'
    | 'figures.list'
    | 'conflicts.list'
    | 'timeline.read'
    | 'places.read'
    | 'places.map'
    | 'places.editMap'
    | 'places.removeMap'
    | 'places.undoMap'
    | 'comparison.read'
    | 'amendments.list'
    | 'amendments.add'
    | 'amendments.switch'
    | 'amendments.takeIn'
    | 'imports.list'
    | 'imports.cancel'
    | 'imports.remove'
    | 'imports.editions'
    | 'imports.compareEdition'
    | 'imports.editionPlaces'
    | 'imports.decide'
    | 'imports.bringBack'
    | 'columns.sheet'
    | 'columns.preview'
    | 'columns.apply'
    | 'columns.waiting'
    | 'columns.takeAsRead'
    | 'columns.remembered'
    | 'columns.forget'
    | 'rereading.state'
    | 'rereading.read'
    | 'rereading.apply'
    | 'rereading.leave'
    | 'review.documents'
    | 'review.queue'
    | 'review.passages'
    | 'review.nameCount'
    | 'review.names'
    | 'review.preview'
    | 'review.accept'
    | 'review.withdraw'
    | 'review.confirmRule'
    | 'roleRule.preview'
    | 'roleRule.set'
    | 'roleRule.reset'
    | 'export.list'
    | 'savedViews.list'
    | 'savedViews.read'
    | 'savedViews.save'
    | 'savedViews.rename'
    | 'savedViews.duplicate'
    | 'savedViews.update'
    | 'savedViews.remove'
    | 'savedViews.putBack'
    | 'savedViews.reorder'
    | 'notes.list'
    | 'notes.write'
    | 'picture.heading'
    | 'picture.compose'
    | 'workspaces.cancelCopy'
    | 'merge.apply'
    | 'merge.dismiss'
  > {
  /** The folder comes from a dialog or the command line, never from the window. */
  'folder.link': { input: { folder: string }; output: LinkReport };
  /** Paths come from a dialog, a drop or the command line, never from the page. */
  'paths.import': { input: { paths: readonly string[] }; output: ImportReport };
  /** The file comes from a dialog, never from the window. */
  'map.load': { input: { file: string }; output: KeptMap };
  /** The file's content; main asks where to, prints a page and writes. */
  'export.build': { input: ExportInput; output: BuiltExport };
  'export.log': { input: Omit<ExportEntry, 'at'>; output: { readonly logged: boolean } };
  /** The chosen views as a file's content. */
  'views.pack': { input: { ids: readonly SavedViewId[] }; output: BuiltExport };
  /** The file comes from a dialog, never from the window. */
  'views.unpack': { input: { path: string }; output: ViewsImport };
  /** The chosen entries of the ledger as a file's content. */
  'amendments.pack': { input: { ids: readonly string[]; format: LedgerFormat }; output: BuiltExport };
  /** The file comes from a dialog, never from the window. */
  'amendments.unpack': { input: { path: string }; output: AmendmentsPreview };
  'service.describe': { input: null; output: ServiceDescription };
  /** Files come from a dialog or the list of recent ones, never from the window. */
  'file.open': { input: { file: string }; output: null };
  'file.create': { input: { file: string; contents: WorkspaceContents }; output: null };
  /** Null when it was cancelled. */
  'file.copy': { input: { file: string }; output: SavedCopy | null };
  /** The file comes from a dialog, never from the window. */
  'merge.preview': { input: { file: string }; output: MergePreview };
  'merge.goBack': { input: null; output: null };
}

export type ServiceRequestName = keyof ServiceRequests;
export type ServiceInput<Name extends ServiceRequestName> = ServiceRequests[Name]['input'];
export type ServiceOutput<Name extends ServiceRequestName> = ServiceRequests[Name]['output'];

/** A document in its format, or a page that a window has yet to print. */
export interface BuiltExport {
  readonly title: string;
  readonly classification: string | null;
  readonly content:
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'page'; readonly page: PrintablePage };
}

export interface ServiceDescription {
  readonly sqlite: string;
  readonly workspaceFile: string;
  readonly readOnly: boolean;
}

/** Given once when the process starts. */
export interface ServiceOptions {
  readonly workspaceFile: string;
  readonly datasetFolder: string;
  readonly nativeBinding: string | null;
  readonly appVersion: string;
  /** Entry of the thread that reads imported files, and the tables of characters for PDF fonts. */
  readonly importWorker: string;
  readonly characterMapsFolder: string;
  /** The thread that writes the claims anew; without it they are written in place, and nothing is answered meanwhile. */
  readonly claimWriter?: WriterOptions;
}

export type ServiceEventName = Extract<
  EventName,
  | 'link.progress'
  | 'link.finished'
  | 'import.progress'
  | 'overview.progress'
  | 'workspace.changed'
  | 'workspace.progress'
  | 'workspace.free'
>;

export type ToService =
  | { readonly kind: 'open'; readonly options: ServiceOptions; readonly language: Language }
  | {
      readonly kind: 'request';
      readonly id: number;
      readonly name: ServiceRequestName;
      readonly input: unknown;
      readonly language: Language;
    }
  | { readonly kind: 'close' };

export type FromService =
  | { readonly kind: 'opened' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  | {
      readonly [Name in ServiceEventName]: {
        readonly kind: 'event';
        readonly name: Name;
        readonly payload: Events[Name];
      };
    }[ServiceEventName]
  | { readonly kind: 'closed' };
