/** Passages with the last texts kept read: going through the claims of a document reads it once. */
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { Evidence } from '../../../graph-data/model/locator.ts';
import type { ReadableWorkspace } from '../../database/index.ts';
import { type Passage, type PassageSource, passageOf, readPassages } from '../../files/index.ts';

/** Texts kept; a user compares two or three documents at a time. */
const KEPT = 4;

export interface PassageShelf {
  /** Null where the text of the file is not linked. */
  source(workspace: ReadableWorkspace, file: Sha256): Promise<PassageSource | null>;
  /** Null where the text of the file is not linked. */
  find(workspace: ReadableWorkspace, file: Sha256, evidence: Evidence): Promise<Passage | null>;
}

/** A file's text never changes under its hash, so what is kept never grows stale. */
export function createPassageShelf(): PassageShelf {
  const shelf = new Map<Sha256, PassageSource>();

  const keep = (file: Sha256, source: PassageSource): PassageSource => {
    shelf.delete(file);
    shelf.set(file, source);
    const [oldest] = shelf.keys();
    if (shelf.size > KEPT && oldest !== undefined) shelf.delete(oldest);
    return source;
  };

  const read = async (workspace: ReadableWorkspace, file: Sha256): Promise<PassageSource | null> => {
    const known = shelf.get(file);
    if (known !== undefined) return keep(file, known);
    const linked = await workspace.linkedText(file);
    return linked === null ? null : keep(file, readPassages(linked.text));
  };

  return {
    source: read,
    find: async (workspace, file, evidence) => {
      const source = await read(workspace, file);
      return source === null ? null : passageOf(source, evidence);
    },
  };
}
