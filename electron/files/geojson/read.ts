/** A GeoJSON file of the user's own → shapes, within bounds. */
import { decode } from '../decode.ts';
import type { FolderFile } from '../folder.ts';
import { readBytes } from '../read-file.ts';
import { parseJson } from './json.ts';
import { type ReadMap, shapesOf } from './shapes.ts';

export type { ReadMap };

/** The borders of a whole province, simplified for a screen, take one or two. */
const LARGEST_MEGABYTES = 8;

/** @throws FileProblem naming the file and the line or feature that is wrong. */
export function geoJsonOf(name: string, bytes: Uint8Array): ReadMap {
  const { text } = decode(name, bytes);
  return shapesOf(name, parseJson(name, text));
}

/** @throws FileProblem naming the file and the line or feature that is wrong. */
export async function readGeoJson(file: FolderFile): Promise<ReadMap> {
  const { bytes } = await readBytes(file, LARGEST_MEGABYTES);
  return geoJsonOf(file.name, bytes);
}
