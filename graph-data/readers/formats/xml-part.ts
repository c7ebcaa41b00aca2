/** One XML file inside an archive as a tree. */
import type { Archive } from './archive.ts';
import { type NodeWithChildren, parseXml } from './markup.ts';

/** Null where the archive has no such file or it is empty. */
export function xmlPart(archive: Archive, path: string): NodeWithChildren | null {
  const bytes = archive.read(path);
  return bytes && bytes.length > 0 ? parseXml(bytes) : null;
}
