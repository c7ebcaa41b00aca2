/** Entries of the ledger as a file for another office: `.remit-amendments.json`, versioned, and read as if anybody had written it. */
import { z } from 'zod';
import { type Amendment, amendmentId as idOf } from '../../../graph-data/model/amendment.ts';
import { filedAmendment, MOST_ENTRIES } from '../../bridge/amendment.ts';
import { FileProblem } from '../../files/index.ts';

const FORMAT = 'remit-amendments';
const VERSION = 1;

const envelope = z.looseObject({ format: z.literal(FORMAT), version: z.int().min(1) });
const body = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  amendments: z.array(filedAmendment).max(MOST_ENTRIES),
});

export function printAmendments(amendments: readonly Amendment[]): Uint8Array {
  return new TextEncoder().encode(
    `${JSON.stringify({ format: FORMAT, version: VERSION, amendments }, null, 2)}\n`,
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

/** @throws FileProblem `amendments-file-…` that names the file and the first thing wrong with it. */
export function parseAmendments(file: string, bytes: Uint8Array): readonly Amendment[] {
  const value = parsed(bytes);
  const head = envelope.safeParse(value);
  if (!head.success) throw new FileProblem('amendments-file-foreign', { file });
  const { version } = head.data;
  if (version > VERSION) throw new FileProblem('amendments-file-newer', { file, version });
  const result = body.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.slice(0, 200);
    throw new FileProblem('amendments-file-damaged', { file, where });
  }
  const { amendments } = result.data;
  const wrong = amendments.findIndex((each) => each.id !== idOf(each));
  if (wrong >= 0) throw new FileProblem('amendments-file-damaged', { file, where: `amendments.${wrong}.id` });
  return amendments;
}
