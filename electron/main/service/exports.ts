/** `export.build` and the list of exports: the service knows the claims, main knows the disk and the printer. */
import {
  type ComposedFile,
  composeFile,
  type ExportHeading,
  type GraphPart,
  headingOfFile,
  localDay,
  pictureHeading,
} from '../../../graph-data/graph/tables/index.ts';
import type { ExportInput, LoggedExport } from '../../bridge/contract.ts';
import { type ExportEntry, type ReadableWorkspace, WorkspaceProblem } from '../../database/index.ts';
import { toPrintablePage, writeDocument } from '../../files/index.ts';
import { exportSource } from './export-source.ts';
import type { BuiltExport } from './messages.ts';
import type { Session } from './session.ts';

/** Entries shown; the table keeps all. */
const SHOWN = 100;

/** The file's bytes, or the page that a window has yet to print. */
export async function contentOf(file: ComposedFile): Promise<BuiltExport['content']> {
  if (file.kind === 'text') return { kind: 'bytes', bytes: new TextEncoder().encode(file.text) };
  const { document, format } = file;
  return format === 'pdf'
    ? { kind: 'page', page: toPrintablePage(document) }
    : { kind: 'bytes', bytes: await writeDocument(document, format) };
}

function idOf(order: ExportInput['order']): string {
  return order.what === 'brief' ? order.agency : order.what;
}

/** @throws WorkspaceProblem `entity-unknown` */
export async function buildExport({ opened }: Session, { order, format }: ExportInput): Promise<BuiltExport> {
  const file = composeFile(order, format, await exportSource(opened.workspace), localDay(new Date()));
  if (file === null) throw new WorkspaceProblem('entity-unknown', { id: idOf(order) });
  const { title, classification } = headingOfFile(file);
  return { title, classification, content: await contentOf(file) };
}

/** What a drawing has to say about itself: the window draws, it does not decide how secret the picture is. */
export async function headingOfPicture({ opened }: Session, part: GraphPart): Promise<ExportHeading> {
  return pictureHeading(await exportSource(opened.workspace), part, localDay(new Date()));
}

/** Tells whether the entry could be kept. */
export async function logExport(
  { opened }: Session,
  entry: Omit<ExportEntry, 'at'>,
): Promise<{ readonly logged: boolean }> {
  if (opened.readOnly) return { logged: false };
  await opened.workspace.logExport({ ...entry, at: new Date().toISOString() });
  return { logged: true };
}

export function exportsOf(workspace: ReadableWorkspace): Promise<readonly LoggedExport[]> {
  return workspace.exports(SHOWN);
}
