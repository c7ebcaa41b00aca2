/** The documents of a file as papers, and what each may be a new edition of. */
import type { DocumentRecord, SectionRecord } from '../../model/document.ts';
import type { EditionPair } from '../../model/edition.ts';
import type { EditionIndex } from './edition-index.ts';
import type { Paper } from './types.ts';

interface Documents {
  readonly documents: readonly DocumentRecord[];
  readonly sections: readonly SectionRecord[];
}

export function papersIn({ documents, sections }: Documents): readonly Paper[] {
  return documents.map((document) => ({
    document,
    headings: sections.filter((section) => section.document === document.id).map(({ heading }) => heading),
  }));
}

/** Only documents that may be a new edition of one that is known. */
export function editionPairs(index: EditionIndex, papers: readonly Paper[]): readonly EditionPair[] {
  return papers
    .map((paper) => ({ document: paper.document, candidates: index.candidatesOf(paper) }))
    .filter(({ candidates }) => candidates.length > 0);
}
