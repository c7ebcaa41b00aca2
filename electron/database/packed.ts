/** Values that are read whole, as packed JSON: claims repeat ids and words. */
import { gunzipSync, gzipSync } from 'node:zlib';

/** A thousand invented files take 40 MB packed, 290 MB as they are. */
export const packed = (value: unknown): Buffer => gzipSync(JSON.stringify(value), { level: 1 });

/** Bytes; what was read of the largest file that is taken in (32 MB) stays far below, a workspace made to harm does not. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * What `packed` wrote; nobody else writes such columns.
 * @throws with the codes of damage (`meansDamage`) where it is no such pack, or unfolds into more than `most` bytes
 */
export const unpacked = <Value>(bytes: Buffer, most = MOST_BYTES): Value =>
  JSON.parse(gunzipSync(bytes, { maxOutputLength: most }).toString('utf8')) as Value;
