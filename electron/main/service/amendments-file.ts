/** Entries of the ledger as a file for another office: `.remit-amendments.json`. */
import { z } from 'zod';
import { type Amendment, amendmentId as idOf } from '../../../graph-data/model/amendment.ts';
import { filedAmendment, MOST_ENTRIES } from '../../bridge/amendment.ts';
import { FileProblem } from '../../files/index.ts';
import { filedHead, parseFiled, printFiled } from './filed-json.ts';

const KIND = { name: 'amendments', version: 1 } as const;

const body = z.strictObject({
  ...filedHead(KIND),
  amendments: z.array(filedAmendment).max(MOST_ENTRIES),
});

export function printAmendments(amendments: readonly Amendment[]): Uint8Array {
  return printFiled(KIND, { amendments });
}

/** @throws FileProblem `amendments-file-…` that names the file and the first thing wrong with it. */
export function parseAmendments(file: string, bytes: Uint8Array): readonly Amendment[] {
  const { amendments } = parseFiled(KIND, body, file, bytes);
  const wrong = amendments.findIndex((each) => each.id !== idOf(each));
  if (wrong >= 0) throw new FileProblem('amendments-file-damaged', { file, where: `amendments.${wrong}.id` });
  return amendments;
}
