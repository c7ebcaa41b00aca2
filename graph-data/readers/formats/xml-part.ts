/** One XML file inside an archive as a tree. */
import type { Archive } from './archive.ts';
import { type NodeWithChildren, parseXml } from './markup.ts';

/** Null for a file that the archive does not have or that is empty. */
export const xmlOf = (bytes: Uint8Array | null): NodeWithChildren | null =>
  bytes && bytes.length > 0 ? parseXml(bytes) : null;

export const xmlPart = (archive: Archive, path: string): NodeWithChildren | null => xmlOf(archive.read(path));
