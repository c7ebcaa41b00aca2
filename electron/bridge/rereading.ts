/** What requests about reading files again may carry. */
import { z } from 'zod';
import { sha256 } from './ids.ts';

/** More files than a workspace holds. */
const files = z.array(sha256).max(100_000);

export const rereadingInputs = {
  'rereading.state': z.null(),
  'rereading.read': z.strictObject({ files: files.nullable() }),
  'rereading.apply': z.strictObject({ files }),
  'rereading.leave': z.strictObject({ files }),
};
