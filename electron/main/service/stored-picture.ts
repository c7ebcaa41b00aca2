/** A picture as it lies in the workspace: JSON with the version of its form, checked again when it is read. Pure. */
import { z } from 'zod';
import type { SavedPicture } from '../../bridge/contract.ts';
import { savedPicture } from '../../bridge/saved-view.ts';

/** Counts up when a picture can no longer be read as it was meant by a Remit that knows the version before. */
const VERSION = 1;

const stored = z.strictObject({ version: z.literal(VERSION), picture: savedPicture });

export const printPicture = (picture: SavedPicture): string => JSON.stringify({ version: VERSION, picture });

/** Null when a newer Remit wrote it, or when it is no picture at all. */
export function parsePicture(text: string): SavedPicture | null {
  try {
    const result = stored.safeParse(JSON.parse(text));
    return result.success ? result.data.picture : null;
  } catch {
    return null;
  }
}
