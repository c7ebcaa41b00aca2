/** The document that stands open beside the views: its outline follows what is read, and what is read begins with it. */
import { create } from 'zustand';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { DocumentSummary } from '../../bridge/contract.ts';
import { largestDocument } from './documents.ts';

interface OpenDocument {
  /** Null until one was chosen, read or selected. */
  readonly document: DocumentId | null;
}

const useChosen = create<OpenDocument>(() => ({ document: null }));

export const setOpenDocument = (document: DocumentId): void => useChosen.setState({ document });

/** The one chosen last where this workspace has it, else the largest; null without documents. */
export function useOpenDocument(documents: readonly DocumentSummary[] | null): DocumentId | null {
  const chosen = useChosen(({ document }) => document);
  const known = documents?.find(({ document }) => document.id === chosen);
  return (known ?? largestDocument(documents ?? []))?.document.id ?? null;
}
