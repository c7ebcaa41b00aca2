/** `savedViews.*`: views put by in the workspace, in the user's order, and as a file. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { highestClassification } from '../../../graph-data/graph/tables/index.ts';
import type {
  FormerView,
  SavedView,
  SavedViewContent,
  SavedViewId,
  SavedViewLine,
  ViewsImport,
  ViewUpdate,
} from '../../bridge/contract.ts';
import { MOST_VIEWS } from '../../bridge/saved-view.ts';
import { type ReadableWorkspace, type SavedViewRecord, WorkspaceProblem } from '../../database/index.ts';
import { readBytes } from '../../files/index.ts';
import { menuWords } from '../menu-words.ts';
import type { BuiltExport } from './messages.ts';
import { requireWritable, type Session } from './session.ts';
import { parsePicture, printPicture } from './stored-picture.ts';
import { type FiledView, parseViews, printViews } from './views-file.ts';

const toRecord = ({ picture, ...view }: SavedView): SavedViewRecord => ({
  ...view,
  picture: picture && printPicture(picture),
});

/** @throws WorkspaceProblem `saved-view-unknown` */
async function recordOf({ opened }: Session, id: SavedViewId): Promise<SavedViewRecord> {
  const record = await opened.workspace.savedView(id);
  if (record === null) throw new WorkspaceProblem('saved-view-unknown', { id });
  return record;
}

/** @throws WorkspaceProblem `saved-view-unknown` or `saved-view-unreadable` */
export async function readView(session: Session, id: SavedViewId): Promise<SavedView> {
  const record = await recordOf(session, id);
  if (record.picture === null) return { ...record, picture: null };
  const picture = parsePicture(record.picture);
  if (picture === null) throw new WorkspaceProblem('saved-view-unreadable', { title: record.title });
  return { ...record, picture };
}

/** @throws WorkspaceProblem `saved-views-full` where so many more do not fit */
export async function requireRoom(workspace: ReadableWorkspace, count: number): Promise<void> {
  const present = await workspace.savedViews();
  if (present.length + count > MOST_VIEWS)
    throw new WorkspaceProblem('saved-views-full', { limit: MOST_VIEWS });
}

/** @throws WorkspaceProblem when the workspace is read-only or full. */
async function addRecords(
  session: Session,
  records: readonly SavedViewRecord[],
  place: number | null,
): Promise<void> {
  requireWritable(session);
  const { workspace } = session.opened;
  await requireRoom(workspace, records.length);
  await workspace.addSavedViews(records, place);
}

const add = (session: Session, views: readonly SavedView[], place: number | null): Promise<void> =>
  addRecords(session, views.map(toRecord), place);

const lineOf = ({ picture, ...view }: SavedView): SavedViewLine => ({
  ...view,
  things: picture?.nodes.length ?? null,
});

async function addNew(
  session: Session,
  content: SavedViewContent,
  place: number | null,
): Promise<SavedViewLine> {
  const now = new Date().toISOString();
  const view: SavedView = { ...content, id: randomUUID(), created: now, changed: now };
  await add(session, [view], place);
  return lineOf(view);
}

export function saveView(session: Session, content: SavedViewContent): Promise<SavedViewLine> {
  return addNew(session, content, null);
}

async function placeOf({ opened }: Session, id: SavedViewId): Promise<number> {
  return (await opened.workspace.savedViews()).findIndex((view) => view.id === id);
}

export async function duplicateView(
  session: Session,
  id: SavedViewId,
  title: string,
): Promise<SavedViewLine> {
  const { notes, address, about, picture } = await readView(session, id);
  return addNew(session, { title, notes, address, about, picture }, (await placeOf(session, id)) + 1);
}

export async function renameView(
  session: Session,
  { id, title, notes }: Pick<SavedView, 'id' | 'title' | 'notes'>,
): Promise<null> {
  requireWritable(session);
  await recordOf(session, id);
  await session.opened.workspace.renameSavedView(id, title, notes, new Date());
  return null;
}

/** A view as it lies in the workspace: one that cannot be read can be taken out, and put back, like any other. */
async function formerOf(session: Session, id: SavedViewId): Promise<FormerView> {
  const { picture, ...view } = await recordOf(session, id);
  return { view, stored: picture, place: await placeOf(session, id) };
}

/** Title, notes and place in the list stay. */
export async function updateView(session: Session, { picture, ...where }: ViewUpdate): Promise<FormerView> {
  requireWritable(session);
  const former = await formerOf(session, where.id);
  const changed = new Date().toISOString();
  await session.opened.workspace.updateSavedView({
    ...where,
    picture: picture && printPicture(picture),
    changed,
  });
  return former;
}

export async function removeView(session: Session, id: SavedViewId): Promise<FormerView> {
  requireWritable(session);
  const former = await formerOf(session, id);
  await session.opened.workspace.removeSavedView(id);
  return former;
}

/** What was taken out comes back to its place; what was updated shows again what it showed, under the title it has now. */
export async function putBackView(session: Session, { view, stored, place }: FormerView): Promise<null> {
  requireWritable(session);
  const { workspace } = session.opened;
  const record = { ...view, picture: stored };
  if ((await workspace.savedView(view.id)) !== null) await workspace.updateSavedView(record);
  else await addRecords(session, [record], place);
  return null;
}

export async function reorderViews(session: Session, ids: readonly SavedViewId[]): Promise<null> {
  requireWritable(session);
  await session.opened.workspace.reorderSavedViews(ids);
  return null;
}

/** Names for the list of exports; a long list is cut. */
const LONGEST_NAMES = 120;

function namesOf(views: readonly SavedView[]): string {
  const names = views.map(({ title }) => title).join('、');
  return names.length <= LONGEST_NAMES ? names : `${names.slice(0, LONGEST_NAMES)}…`;
}

/**
 * The chosen views as a file. Names of things stand in it, and a view does not say which document they were read from:
 * it is logged with the highest mark of the workspace.
 */
export async function packViews(session: Session, ids: readonly SavedViewId[]): Promise<BuiltExport> {
  const views = await Promise.all(ids.map((id) => readView(session, id)));
  const documents = await session.opened.workspace.documents();
  const classification = highestClassification(documents.map(({ document }) => document.classification));
  return { title: namesOf(views), classification, content: { kind: 'bytes', bytes: printViews(views) } };
}

const viewNameOf = (address: string): string => /^remit:([a-z-]+)/u.exec(address)?.[1] ?? '';

/** A view of this Remit: its name has words. */
const isViewKnown = ({ address }: FiledView): boolean =>
  Object.hasOwn(menuWords['zh-CN'].views, viewNameOf(address));

async function countMissing({ opened }: Session, views: readonly FiledView[]): Promise<number> {
  const ids = [...new Set(views.flatMap(({ picture }) => picture?.nodes.map(({ id }) => id) ?? []))];
  return ids.length - (await opened.workspace.cards(ids)).length;
}

/** All that is fit, or nothing when the file is not well formed. */
export async function unpackViews(session: Session, path: string): Promise<ViewsImport> {
  requireWritable(session);
  const file = basename(path);
  const { bytes } = await readBytes({ name: file, path, symlink: false });
  const filed = parseViews(file, bytes);
  const views = filed.filter(isViewKnown);
  const present = new Set((await session.opened.workspace.savedViews()).map(({ title }) => title));
  const added = views.map((view) => ({ ...view, id: randomUUID() }));
  await add(session, added, null);
  return {
    file,
    imported: views.length,
    sameTitles: [...new Set(views.map(({ title }) => title))].filter((title) => present.has(title)),
    missing: await countMissing(session, views),
    skipped: filed.length - views.length,
  };
}
