/**
 * What went wrong with a workspace, without words: the code is stable, the details are plain values. The words
 * for people live in `electron/main/failure-texts.ts`, in both languages, so that nothing here knows a language.
 */
import type { WaitingReason } from '../../graph-data/model/amended.ts';

export type ProblemCode =
  | 'workspace-read-only'
  | 'workspace-not-creatable'
  | 'workspace-newer'
  | 'workspace-damaged'
  | 'workspace-foreign'
  | 'workspace-busy'
  | 'workspace-disk-full'
  | 'workspace-no-backup'
  | 'workspace-sound'
  | 'workspace-held'
  | 'workspace-taken-over'
  | 'workspace-lock-lost'
  | 'workspace-missing'
  | 'workspace-exists'
  | 'copy-failed'
  | 'visit-damaged'
  | 'visit-newer'
  | 'visit-empty'
  | 'visit-itself'
  | 'backup-failed'
  | 'dataset-missing'
  | 'dataset-damaged'
  | 'dataset-newer'
  | 'entity-unknown'
  | 'document-unknown'
  | 'statement-unknown'
  | 'finding-unknown'
  | 'role-rule-unfit'
  | 'saved-view-unknown'
  | 'saved-view-unreadable'
  | 'saved-views-full'
  | 'map-unknown'
  | 'amendment-unknown'
  | 'amendment-known'
  | 'amendment-empty'
  | `amendment-${WaitingReason}`;

export type ProblemDetails = Readonly<Record<string, string | number>>;

export class WorkspaceProblem extends Error {
  override readonly name = 'WorkspaceProblem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}, cause?: unknown) {
    super(`database: ${code} ${JSON.stringify(details)}`, { cause });
    this.code = code;
    this.details = details;
  }
}

/** The SQLite result code (`SQLITE_CORRUPT`, `SQLITE_NOTADB` …) or the system's (`EACCES`), else an empty text. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** True for errors that mean the bytes of the file are not a sound database, or a pack in it none of ours. */
export function meansDamage(error: unknown): boolean {
  return /^(?:SQLITE_(?:CORRUPT|NOTADB)|Z_|ERR_BUFFER_TOO_LARGE)/u.test(errorCode(error));
}

/** Errors of the storage below, as problems a user can act on; others are passed through unchanged. */
export function toProblem(error: unknown, file: string): unknown {
  const code = errorCode(error);
  if (meansDamage(error)) return new WorkspaceProblem('workspace-damaged', { file }, error);
  if (code.startsWith('SQLITE_BUSY')) return new WorkspaceProblem('workspace-busy', { file }, error);
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC')
    return new WorkspaceProblem('workspace-disk-full', { file }, error);
  if (code.startsWith('SQLITE_READONLY')) return new WorkspaceProblem('workspace-read-only', { file }, error);
  return error;
}
