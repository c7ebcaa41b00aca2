/** Which documents the list beside the views shows, and in which order. Pure. */
import type { DocumentSummary } from '../../bridge/contract.ts';

type Listed = Pick<DocumentSummary, 'document'>;

/** Up to so many are seen at a glance: a filter would only take their room, and they stand as they were taken in. */
export const FEW_DOCUMENTS = 12;

/** True where the title, number, issuer or date holds the words. */
function isNamed({ document }: Listed, words: string): boolean {
  const { title, number, issuer, date } = document;
  return [title, number, issuer, date].some((each) => each?.toLowerCase().includes(words) === true);
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The newest first, of one day by number and title; what bears no date comes last. */
function byDate({ document: a }: Listed, { document: b }: Listed): number {
  const [later, earlier] = [b.date ?? '', a.date ?? ''];
  if (later !== earlier) return later < earlier ? -1 : 1;
  return collator.compare(`${a.number ?? ''}${a.title ?? ''}`, `${b.number ?? ''}${b.title ?? ''}`);
}

/** @param words of the title, number, issuer or date; empty for all */
export function listedDocuments<Each extends Listed>(
  documents: readonly Each[],
  words: string,
): readonly Each[] {
  const wanted = words.trim().toLowerCase();
  const found = wanted === '' ? documents : documents.filter((each) => isNamed(each, wanted));
  return documents.length > FEW_DOCUMENTS ? found.toSorted(byDate) : found;
}
