/** What is wrong with a file or folder the user handed in, without words (see `bridge/failure-texts.ts`). */
export type FileProblemCode =
  | 'folder-unreadable'
  | 'folder-too-many'
  | 'file-unreadable'
  | 'file-symlink'
  | 'file-too-large'
  | 'file-not-text'
  | 'views-file-foreign'
  | 'views-file-newer'
  | 'views-file-damaged'
  | 'amendments-file-foreign'
  | 'amendments-file-newer'
  | 'amendments-file-damaged'
  | 'file-refused'
  | 'file-too-costly'
  | 'map-not-json'
  | 'map-too-deep'
  | 'map-not-geojson'
  | 'map-feature-wrong'
  | 'map-out-of-range'
  | 'map-too-many'
  | 'map-too-fine'
  | 'map-empty'
  | 'export-exists'
  | 'export-is-folder'
  | 'export-disk-full'
  | 'export-not-allowed'
  | 'export-locked'
  | 'export-no-folder'
  | 'export-failed';

export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly code: FileProblemCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: FileProblemCode, details: FileProblem['details'], cause?: unknown) {
    super(`files: ${code} ${JSON.stringify(details)}`, { cause });
    this.code = code;
    this.details = details;
  }
}

/** The system's code (`EACCES`), or the message where there is none. */
export function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
