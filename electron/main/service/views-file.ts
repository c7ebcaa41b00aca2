/** Views as a file somebody can send: `.remit-views.json`. */
import { z } from 'zod';
import type { SavedView } from '../../bridge/contract.ts';
import { filedView, MOST_VIEWS } from '../../bridge/saved-view.ts';
import { filedHead, parseFiled, printFiled } from './filed-json.ts';

export type FiledView = Omit<SavedView, 'id'>;

const KIND = { name: 'views', version: 1 } as const;

const body = z.strictObject({ ...filedHead(KIND), views: z.array(filedView).max(MOST_VIEWS) });

export function printViews(views: readonly SavedView[]): Uint8Array {
  return printFiled(KIND, { views: views.map(({ id: _, ...view }) => view) });
}

/** @throws FileProblem `views-file-…` that names the file and the first thing wrong with it. */
export function parseViews(file: string, bytes: Uint8Array): readonly FiledView[] {
  return parseFiled(KIND, body, file, bytes).views;
}
