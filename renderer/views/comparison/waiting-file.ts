/**
 * The documents that are compared, and the file of a right side that is not in the workspace yet; null where both are. Its things cannot be opened, and its places are asked
 * for by the file.
 */
import { createContext, useContext } from 'react';
import type { DocumentId, Sha256 } from '../../../graph-data/model/ids.ts';

const WaitingFile = createContext<Sha256 | null>(null);

export const WaitingFileProvider = WaitingFile.Provider;

/** The file that side waits with; null where it is in the workspace. */
export function useWaitingFile(face: 'left' | 'right'): Sha256 | null {
  const file = useContext(WaitingFile);
  return face === 'right' ? file : null;
}

type Compared = Readonly<Record<'left' | 'right', DocumentId | null>>;

const ComparedDocuments = createContext<Compared>({ left: null, right: null });

export const ComparedDocumentsProvider = ComparedDocuments.Provider;

/** The document of that side. */
export const useComparedDocument = (face: 'left' | 'right'): DocumentId | null =>
  useContext(ComparedDocuments)[face];
