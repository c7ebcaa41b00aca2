/** Why a file could not be written, from the system's code. */
import { FileProblem, type FileProblemCode, reasonOf } from '../problem.ts';

const CODES: Readonly<Record<string, FileProblemCode>> = {
  ENOSPC: 'export-disk-full',
  EDQUOT: 'export-disk-full',
  EACCES: 'export-not-allowed',
  EROFS: 'export-not-allowed',
  EPERM: 'export-locked',
  EBUSY: 'export-locked',
  ETXTBSY: 'export-locked',
  ENOENT: 'export-no-folder',
  ENOTDIR: 'export-no-folder',
};

/** Always a FileProblem that names the file; an unforeseen code is said as it is. */
export function exportProblem(file: string, cause: unknown): FileProblem {
  if (cause instanceof FileProblem) return cause;
  const reason = reasonOf(cause);
  return new FileProblem(CODES[reason] ?? 'export-failed', { file, reason }, cause);
}
