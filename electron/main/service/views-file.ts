/** Views as a file somebody can send: `.remit-views.json`, versioned, and read as if anybody had written it. */
import { z } from 'zod';
import type { SavedView } from '../../bridge/contract.ts';
import { filedView, MOST_VIEWS } from '../../bridge/saved-view.ts';
import { FileProblem } from '../../files/index.ts';

export type FiledView = Omit<SavedView, 'id'>;

const FORMAT = 'remit-views';
const VERSION = 1;

const envelope = z.looseObject({ format: z.literal(FORMAT), version: z.int().min(1) });
const body = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  views: z.array(filedView).max(MOST_VIEWS),
});

export function printViews(views: readonly SavedView[]): Uint8Array {
  const filed = views.map(({ id: _, ...view }) => view);
  return new TextEncoder().encode(
    `${JSON.stringify({ format: FORMAT, version: VERSION, views: filed }, null, 2)}\n`,
  );
}

/** Null for whatever is no JSON in UTF-8. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** @throws FileProblem `views-file-…` that names the file and the first thing wrong with it. */
export function parseViews(file: string, bytes: Uint8Array): readonly FiledView[] {
  const value = parsed(bytes);
  const head = envelope.safeParse(value);
  if (!head.success) throw new FileProblem('views-file-foreign', { file });
  const { version } = head.data;
  if (version > VERSION) throw new FileProblem('views-file-newer', { file, version });
  const result = body.safeParse(value);
  if (result.success) return result.data.views;
  const [issue] = result.error.issues;
  const where = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.slice(0, 200);
  throw new FileProblem('views-file-damaged', { file, where });
}
