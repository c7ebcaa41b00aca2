/** What is in the workspace, and the linking of texts. */
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { Role } from '../../../graph-data/model/statement.ts';
import type { DocumentSummary } from './document.ts';
import type { EntityCard } from './entity.ts';
import type { Failure } from './failure.ts';

export interface WorkspaceSummary {
  readonly revision: number;
  readonly readOnly: boolean;
  /** Why the workspace is read-only, or what was repaired on opening; null when nothing is to be said. */
  readonly notice: Failure | null;
  /** Present when the workspace file is damaged: `workspace.restore` can mend it. `backup` tells when the copy was made. */
  readonly damaged?: { readonly backup: string | null };
  /** Present after another workspace took the place of the one that was open: their file names, and what was stopped for it. */
  readonly arrival?: { readonly name: string; readonly from: string; readonly stopped: 'import' | null };
  readonly documents: readonly DocumentSummary[];
  /** Number of entities per kind id. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Number of duty statements per role. */
  readonly roles: Readonly<Record<Role, number>>;
  /** The bodies with most duties, for the first screen. */
  readonly busiest: readonly EntityCard[];
  readonly issueCount: number;
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

/** What a new workspace begins with. */
export type WorkspaceContents = 'shipped' | 'none';

/** A workspace that was open on this machine and is still there. */
export interface RecentWorkspace {
  /** Hash of the path: the window names a workspace by it, never by where it lies. */
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  /** ISO time. */
  readonly openedAt: string;
  readonly isOpen: boolean;
}

export interface SavedCopy {
  readonly file: string;
  readonly bytes: number;
}

export interface WorkspaceProgress {
  /** Opening, and looking at what another one would bring, have no steps to count: they have begun, or ended. */
  readonly work: 'open' | 'look' | 'copy';
  readonly done: number;
  readonly total: number;
}
