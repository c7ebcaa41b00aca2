/**
 * The boundary on one screen: every request the window can make, every event it can hear. Both sides derive
 * their types from here. Add a request here first, then its argument schema (`validation.ts`), its handler,
 * its client. A request names an intention; it never carries a query, a table or a path.
 */
import type { DocumentRecord } from '../../graph-data/model/document.ts';
import type { Alias, EntityRecord } from '../../graph-data/model/entity.ts';
import type { DocumentId, EntityId, StatementId } from '../../graph-data/model/ids.ts';
import type { Basis, Origin, Role } from '../../graph-data/model/statement.ts';

/** What went wrong, in words for the user: what happened, where, what to do next. `code` is stable. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

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
  /** Names, aliases, titles, pinyin, initials. Empty text gives suggestions to start from. */
  'search.find': { input: { text: string; limit: number }; output: SearchAnswer };
  /** One thing with its duties or bodies. */
  'entity.describe': { input: { id: EntityId }; output: EntityDetail };
  /** The thing itself and what is one step away, most important first, at most `limit` new nodes. */
  'graph.neighbourhood': { input: { id: EntityId; limit: number }; output: GraphPiece };
  /** Lines among things that are already on the canvas. */
  'graph.between': { input: { ids: readonly EntityId[] }; output: GraphPiece };
  'documents.list': { input: null; output: readonly DocumentSummary[] };
  /** Section tree of one document with the bodies of each measure. */
  'documents.outline': { input: { id: DocumentId }; output: DocumentOutline };
  /** Where a claim stands, with the passage when the document's text is linked. */
  'evidence.passages': { input: { statement: StatementId }; output: StatementEvidence };
  /** Opens a folder dialog and matches its files by hash; null when the user cancels the dialog. */
  'documents.link': { input: null; output: LinkReport | null };
  'documents.cancelLink': { input: null; output: null };
  /** Writes the named text to the clipboard (the sandboxed window cannot). */
  'clipboard.copy': { input: { text: string }; output: null };
}

export interface Events {
  'link.progress': LinkProgress;
  /** Linking ended, whoever asked for it; null when it stopped with an error. */
  'link.finished': { readonly report: LinkReport | null };
  /** The workspace changed (linked, rebuilt): ask again for what is shown. */
  'workspace.changed': { readonly revision: number };
  /** A menu item or its accelerator was chosen. */
  'menu.command': { readonly command: MenuCommand };
  /** The graph service stopped and was restarted, or could not be. */
  'service.state': { readonly state: 'ready' | 'restarting' | 'failed'; readonly failure: Failure | null };
}

export type RequestName = keyof Requests;
export type EventName = keyof Events;
export type Input<Name extends RequestName> = Requests[Name]['input'];
export type Output<Name extends RequestName> = Requests[Name]['output'];

export type MenuCommand =
  | 'search.focus'
  | 'documents.link'
  | 'view.theme.light'
  | 'view.theme.dark'
  | 'view.theme.system'
  | 'language.zh-CN'
  | 'language.en'
  | 'graph.fit'
  | 'graph.clear'
  | 'graph.undo'
  | 'graph.redo'
  | 'help.about'
  | 'help.shortcuts';

export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly language: 'zh-CN' | 'en';
}

export interface AppDescription {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly sqlite: string;
  readonly platform: string;
  /** Requests to a network that were refused since start; a claim of the product is that none is ever made. */
  readonly networkRequestsRefused: number;
  readonly workspaceFile: string;
  readonly readOnly: boolean;
}

export interface WorkspaceSummary {
  readonly revision: number;
  readonly readOnly: boolean;
  /** Why the workspace is read-only, or what was repaired on opening; null when nothing is to be said. */
  readonly notice: Failure | null;
  /** Present when the workspace file is damaged: `workspace.restore` can mend it. `backup` tells when the copy was made. */
  readonly damaged?: { readonly backup: string | null };
  readonly documents: readonly DocumentSummary[];
  /** Number of entities per kind id. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Number of duty statements per role. */
  readonly roles: Readonly<Record<Role, number>>;
  /** The bodies with most duties, for the first screen. */
  readonly busiest: readonly EntityCard[];
  readonly issueCount: number;
}

export interface DocumentSummary {
  readonly document: DocumentRecord;
  readonly measureCount: number;
  readonly dutyCount: number;
  readonly issueCount: number;
  /** True when the text is in the workspace and passages can be shown. */
  readonly linked: boolean;
}

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
    readonly field: 'name' | 'fullName' | 'alias' | 'pinyin' | 'initials' | 'title' | 'number';
    readonly form: string;
    readonly ranges: readonly (readonly [number, number])[];
  };
}

/** One duty: a body, its role, a measure, and the claim that says so. */
export interface Duty {
  readonly statement: StatementId;
  readonly role: Role;
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

export interface EntityDetail {
  readonly entity: EntityRecord;
  readonly card: EntityCard;
  readonly aliases: readonly Alias[];
  /** Section path from the document down, for sections and measures. */
  readonly path: readonly EntityCard[];
  /** Agency, collective: its duties in document order. Measure: its bodies in printed order. Else empty. */
  readonly duties: readonly Duty[];
  /** Agency: bodies that share measures with it, most shared first. */
  readonly partners: readonly { readonly card: EntityCard; readonly shared: number }[];
  /** Measures below a section or document. */
  readonly children: readonly EntityCard[];
  /** Set for a document entity. */
  readonly document: DocumentSummary | null;
  /** Documents this one `carries` or is `carried-by` (a routing slip and its paper). */
  readonly related: readonly { readonly relation: string; readonly card: EntityCard }[];
}

export interface GraphNode {
  readonly card: EntityCard;
  /** Links of this node in the whole graph: tells how much expanding would bring. */
  readonly degree: number;
}

export interface GraphEdge {
  /** Statement id: one line on the canvas is one claim. */
  readonly id: StatementId;
  readonly relation: string;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly role: Role | null;
  readonly order: number | null;
}

export interface GraphPiece {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Neighbours left out by the limit. */
  readonly omitted: number;
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

export interface StatementEvidence {
  readonly duty: Duty | null;
  readonly sentence: { readonly zh: string; readonly en: string };
  readonly places: readonly EvidencePlace[];
}

export interface EvidencePlace {
  readonly document: DocumentId;
  readonly documentTitle: string;
  readonly documentNumber: string | null;
  readonly path: readonly EntityCard[];
  readonly line: number;
  readonly paragraph: number;
  /** Null when the text is not linked. Broken lines are joined; marks are ranges in `text`. */
  readonly passage: {
    readonly text: string;
    readonly marks: readonly (readonly [number, number])[];
    /** File line number at which each joined line starts, as `[offset in text, line]`. */
    readonly lineStarts: readonly (readonly [number, number])[];
    /** False when the wording's hash does not match: the passage is shown with a warning. */
    readonly verified: boolean;
  } | null;
}

export interface LinkProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

export interface LinkReport {
  readonly cancelled: boolean;
  readonly linked: readonly { readonly file: string; readonly documents: readonly DocumentId[] }[];
  readonly alreadyLinked: readonly string[];
  /** Readable text files that match no document of the workspace. */
  readonly unknown: readonly string[];
  readonly failed: readonly { readonly file: string; readonly error: Failure }[];
}

/** What the preload script exposes as `window.remit`. */
export interface RemitApi {
  request<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Answer<Output<Name>>>;
  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void;
}
