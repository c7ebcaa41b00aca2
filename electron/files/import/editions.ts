/** What becomes of a file that may hold a new edition of a document of the workspace. Pure. */
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { EditionPair, EditionVerdict } from '../../../graph-data/model/edition.ts';
import type { ImportedFile } from '../../../graph-data/model/imported.ts';
import type { EditionFound, EditionPolicy } from './types.ts';

/** The surest candidate of each document. */
const surestOf = (pairs: readonly EditionPair[]) =>
  pairs.flatMap(({ document, candidates: [surest] }) => (surest === undefined ? [] : [{ document, surest }]));

/** Null for a file that is left out. */
export function verdictOf(pairs: readonly EditionPair[], policy: EditionPolicy): EditionVerdict | null {
  if (pairs.length === 0 || policy === 'keep-both') return { kind: 'beside' };
  if (policy === 'skip') return null;
  if (policy === 'ask') return { kind: 'asked', pairs };
  return { kind: 'instead', of: surestOf(pairs).map(({ surest }) => surest.document) };
}

/** Rules cannot tell what a column of its tables holds. */
export const isUnsure = ({ tables = [] }: Pick<ImportedFile, 'tables'>): boolean =>
  tables.some(({ sure }) => !sure);

/** What would stand beside all others waits for its columns; the question of an edition comes first. */
export function waitingFor(verdict: EditionVerdict | null, columns: boolean): EditionVerdict | null {
  return columns && verdict?.kind === 'beside' ? { kind: 'columns' } : verdict;
}

const nameOf = ({ title, number }: DocumentRecord): string => title ?? number ?? '';

export function editionsFound(
  file: string,
  pairs: readonly EditionPair[],
  policy: EditionPolicy,
): readonly EditionFound[] {
  return surestOf(pairs).map(({ document, surest }) => ({
    file,
    title: nameOf(document),
    of: nameOf(surest.document),
    reason: surest.reason,
    policy,
  }));
}
