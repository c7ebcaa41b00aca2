/** `export.build` and the list of exports: the service knows the claims, main knows the disk and the printer. */
import {
  type ComposedFile,
  composeExport,
  composeFile,
  type ExportDocument,
  type ExportHeading,
  type ExportOrder,
  type ExportSource,
  headingOfFile,
  localDay,
  pictureHeading,
} from '../../../graph-data/graph/tables/index.ts';
import type { ComposedPicture, ExportInput, LoggedExport } from '../../bridge/contract.ts';
import { type ExportEntry, type ReadableWorkspace, WorkspaceProblem } from '../../database/index.ts';
import { pictureSheet, sheetSvg, toPrintablePage, writeDocument } from '../../files/index.ts';
import { exportSource } from './export-source.ts';
import type { BuiltExport } from './messages.ts';
import { notesOf } from './notes.ts';
import { withTexts } from './printed-lines.ts';
import { reviewExport } from './review/export.ts';
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

function idOf(order: ExportOrder): string {
  if (order.what === 'document') return order.document;
  return order.what === 'brief' ? order.agency : order.what;
}

/** The claims, with the texts, the notes or the decisions where the order hands them on. */
async function sourceFor(session: Session, order: ExportOrder): Promise<ExportSource> {
  const { workspace } = session.opened;
  const source = await exportSource(workspace);
  if (order.what === 'review') return { ...source, review: await reviewExport(session, order.document) };
  if (order.what === 'notes') return { ...source, notes: await notesOf(session) };
  return order.what === 'document' ? withTexts(source, workspace, [order.document]) : source;
}

/** @throws WorkspaceProblem `entity-unknown` */
export async function buildExport(session: Session, { order, format }: ExportInput): Promise<BuiltExport> {
  const file = composeFile(order, format, await sourceFor(session, order), localDay(new Date()));
  if (file === null) throw new WorkspaceProblem('entity-unknown', { id: idOf(order) });
  const { title, classification } = headingOfFile(file);
  return { title, classification, content: await contentOf(file) };
}

/** @throws WorkspaceProblem `entity-unknown` */
async function documentOf({ opened }: Session, order: ExportOrder): Promise<ExportDocument> {
  const document = composeExport(order, await exportSource(opened.workspace), localDay(new Date()));
  if (document === null) throw new WorkspaceProblem('entity-unknown', { id: idOf(order) });
  return document;
}

/** What a drawing has to say about itself: the window draws, it does not decide how secret the picture is. */
export async function headingOfPicture(session: Session, order: ExportOrder): Promise<ExportHeading> {
  if (order.what !== 'graph') return (await documentOf(session, order)).heading;
  return pictureHeading(await exportSource(session.opened.workspace), order.part, localDay(new Date()));
}

/** A picture that is drawn here, for the window to make points of. */
export async function composePicture(session: Session, order: ExportOrder): Promise<ComposedPicture> {
  const sheet = pictureSheet(await documentOf(session, order));
  return { svg: sheetSvg(sheet), width: sheet.width, height: sheet.height };
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
