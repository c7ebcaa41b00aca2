/**
 * Every state a workspace's file, its folder and the dataset can be in, and what is opened for it. There is always something to
 * show: what cannot be written is read from memory, and the notice says why and what to do.
 */
import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Backup, keepBackup, listBackups } from './backup.ts';
import {
  APPLICATION_ID,
  type Connection,
  type ConnectionOptions,
  connect,
  takeBackHalfDone,
} from './connection.ts';
import type { ShippedDataset } from './dataset.ts';
import { type Health, healthOf, healthOfFile } from './integrity.ts';
import { openInMemory } from './memory-copy.ts';
import { LATEST_SCHEMA, migrate, schemaVersion } from './migrations/index.ts';
import { errorCode, toProblem, WorkspaceProblem } from './problem.ts';
import { type Combine, needsRefresh, refresh } from './refresh.ts';
import { sqliteWorkspace } from './sqlite-workspace.ts';
import type { WritableWorkspace } from './workspace.ts';
import { refillForms } from './write/refill-forms.ts';

export interface OpenOptions extends ConnectionOptions {
  readonly file: string;
  /** Rejects with a WorkspaceProblem where no dataset came with the program or it is damaged. */
  readonly dataset: () => Promise<ShippedDataset>;
  readonly appVersion: string;
  readonly combine: Combine;
  readonly now: () => Date;
  /** What a workspace that is made gets: the shipped documents, or none but those the user will import. */
  readonly contents?: 'shipped' | 'none';
  /** Another process took the workspace over because this one was silent for too long: nothing may be written any more. */
  readonly onLockLost?: () => void;
}

export interface OpenedWorkspace {
  readonly workspace: WritableWorkspace;
  readonly file: string;
  readonly readOnly: boolean;
  /** Why it is read-only, or what was repaired. */
  readonly notice: WorkspaceProblem | null;
  /** Set when the file is damaged and its place is taken by a stand-in; `backup` is the best copy there is. */
  readonly damaged: { readonly backup: Backup | null } | null;
}

export type DatasetState = ShippedDataset | WorkspaceProblem;

const ONE_DAY = 24 * 60 * 60 * 1000;

export async function datasetState({ dataset }: OpenOptions): Promise<DatasetState> {
  try {
    return await dataset();
  } catch (error) {
    if (error instanceof WorkspaceProblem) return error;
    throw error;
  }
}

/** Writes the dataset when it is another one; what hinders it is returned, for the notice. */
async function bringUpToDate(
  workspace: WritableWorkspace,
  dataset: DatasetState,
  options: OpenOptions,
  before: () => Promise<void> = async () => {},
): Promise<WorkspaceProblem | null> {
  if (dataset instanceof WorkspaceProblem) return dataset;
  try {
    if (!(await needsRefresh(workspace, dataset, options.appVersion))) return null;
    await before();
    await refresh(workspace, dataset, options.appVersion, options.combine);
    return null;
  } catch (error) {
    const problem = toProblem(error, options.file);
    if (problem instanceof WorkspaceProblem) return problem;
    throw problem;
  }
}

function prepare(connection: Connection): void {
  if (schemaVersion(connection) === 0) connection.pragma(`application_id = ${APPLICATION_ID}`);
  migrate(connection);
  refillForms(connection);
}

/** The shipped data in memory: something to look at while the file cannot be used. */
async function openStandIn(
  options: OpenOptions,
  dataset: DatasetState,
  notice: WorkspaceProblem,
): Promise<OpenedWorkspace> {
  const connection = connect(':memory:', options);
  prepare(connection);
  const workspace = sqliteWorkspace(connection);
  const hindrance = await bringUpToDate(workspace, dataset, options);
  return { workspace, file: options.file, readOnly: true, notice: hindrance ?? notice, damaged: null };
}

/** One folder after the other: Node's recursive `mkdir` never comes back where making one gives ENOENT (/proc). */
export async function ensureFolder(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => null);
  if (there !== null) return;
  await ensureFolder(dirname(folder));
  await mkdir(folder);
}

function openFile(options: OpenOptions): Connection {
  const connection = connect(options.file, options);
  prepare(connection);
  return connection;
}

/** A first start. Without a dataset no file is made, so that a repaired installation starts afresh. */
export async function create(options: OpenOptions, dataset: DatasetState): Promise<OpenedWorkspace> {
  if (dataset instanceof WorkspaceProblem) return openStandIn(options, dataset, dataset);
  try {
    await ensureFolder(dirname(options.file));
    const workspace = sqliteWorkspace(openFile(options));
    if (options.contents === 'none') await workspace.leaveOutShipped();
    const notice = await bringUpToDate(workspace, dataset, options);
    return { workspace, file: options.file, readOnly: false, notice, damaged: null };
  } catch (cause) {
    const details = { file: options.file, reason: errorCode(cause) };
    return openStandIn(options, dataset, new WorkspaceProblem('workspace-not-creatable', details, cause));
  }
}

/** Newest copy that is sound. */
export async function bestBackup(options: OpenOptions): Promise<Backup | null> {
  for (const backup of await listBackups(options.file)) {
    if (healthOfFile(backup.file, options) === 'sound') return backup;
  }
  return null;
}

async function openDamaged(options: OpenOptions, dataset: DatasetState): Promise<OpenedWorkspace> {
  const backup = await bestBackup(options);
  const details = { file: options.file, backup: backup?.at ?? '' };
  const opened = await openStandIn(options, dataset, new WorkspaceProblem('workspace-damaged', details));
  return { ...opened, damaged: { backup } };
}

const newerProblem = (file: string, schema: number): WorkspaceProblem =>
  new WorkspaceProblem('workspace-newer', { file, schema, known: LATEST_SCHEMA });

function openNewer(options: OpenOptions): OpenedWorkspace {
  const connection = connect(options.file, { ...options, readOnly: true });
  const notice = newerProblem(options.file, schemaVersion(connection));
  const workspace = sqliteWorkspace(connection);
  return { workspace, file: options.file, readOnly: true, notice, damaged: null };
}

/** @throws WorkspaceProblem `backup-failed`: what needs a copy first must not go on without it. */
async function keep(connection: Connection, { file, now }: OpenOptions, reason: string): Promise<void> {
  try {
    await keepBackup(connection, file, now(), reason);
  } catch (cause) {
    throw new WorkspaceProblem('backup-failed', { file, reason: errorCode(cause) }, cause);
  }
}

/** A copy a day, made of a file that has just been checked. Without it the workspace is as usable as before. */
async function keepDailyCopy(connection: Connection, options: OpenOptions): Promise<WorkspaceProblem | null> {
  const [newest] = await listBackups(options.file);
  const age = newest === undefined ? ONE_DAY : options.now().getTime() - Date.parse(newest.at);
  if (age < ONE_DAY) return null;
  return keep(connection, options, 'daily').then(
    () => null,
    (problem: WorkspaceProblem) => problem,
  );
}

async function openSound(options: OpenOptions, dataset: DatasetState): Promise<OpenedWorkspace> {
  const connection = connect(options.file, options);
  try {
    const old = schemaVersion(connection) < LATEST_SCHEMA;
    if (old) await keep(connection, options, `before-migration-${LATEST_SCHEMA}`);
    const copyNotice = old ? null : await keepDailyCopy(connection, options);
    prepare(connection);
    const workspace = sqliteWorkspace(connection);
    const notice = await bringUpToDate(workspace, dataset, options, () =>
      keep(connection, options, 'before-refresh'),
    );
    return {
      workspace,
      file: options.file,
      readOnly: false,
      notice: worthSaying(notice) ?? copyNotice,
      damaged: null,
    };
  } catch (error) {
    connection.close();
    if (error instanceof WorkspaceProblem && error.code === 'backup-failed') return openCopy(options, error);
    throw error;
  }
}

/** A workspace that has its own data does without the shipped files; only damage to them is worth a word. */
function worthSaying(notice: WorkspaceProblem | null): WorkspaceProblem | null {
  return notice?.code === 'dataset-missing' ? null : notice;
}

export async function isWritable(file: string): Promise<boolean> {
  const allowed = async (path: string) =>
    access(path, constants.W_OK).then(
      () => true,
      () => false,
    );
  return (await allowed(file)) && (await allowed(dirname(file)));
}

/** A sound workspace in memory, brought to today's schema there; its file stays as it is. */
function inMemory(connection: Connection, { file }: OpenOptions, notice: WorkspaceProblem): OpenedWorkspace {
  prepare(connection);
  return { workspace: sqliteWorkspace(connection), file, readOnly: true, notice, damaged: null };
}

async function openCopy(options: OpenOptions, notice: WorkspaceProblem): Promise<OpenedWorkspace> {
  return inMemory(await openInMemory(options.file, options), options, notice);
}

/**
 * A file that is read through a copy: SQLite may not even make its index beside it, or another process writes it. Its health is
 * judged on the copy. @param reason why it is not written
 */
export async function openUnwritable(
  options: OpenOptions,
  dataset: DatasetState,
  reason: WorkspaceProblem,
): Promise<OpenedWorkspace> {
  const connection = await openInMemory(options.file, options);
  const health = healthOf(connection);
  const schema = schemaVersion(connection);
  if (health === 'sound') {
    const newer = schema > LATEST_SCHEMA;
    return inMemory(connection, options, newer ? newerProblem(options.file, schema) : reason);
  }
  connection.close();
  if (health === 'foreign') return openForeign(options, dataset);
  // Empty: whoever holds it has only just made it.
  return health === 'damaged' ? openDamaged(options, dataset) : openStandIn(options, dataset, reason);
}

function openForeign(options: OpenOptions, dataset: DatasetState): Promise<OpenedWorkspace> {
  return openStandIn(options, dataset, new WorkspaceProblem('workspace-foreign', { file: options.file }));
}

async function openHealthy(
  options: OpenOptions,
  dataset: DatasetState,
  health: Health,
): Promise<OpenedWorkspace> {
  if (health === 'damaged') return openDamaged(options, dataset);
  if (health === 'foreign') return openForeign(options, dataset);
  if (health === 'empty') return create(options, dataset);
  const version = versionOf(options);
  return version > LATEST_SCHEMA ? openNewer(options) : openSound(options, dataset);
}

function versionOf(options: OpenOptions): number {
  const connection = connect(options.file, { ...options, readOnly: true });
  try {
    return schemaVersion(connection);
  } finally {
    connection.close();
  }
}

export async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** For whoever may write the file: what a killed writer left half-done is taken back first, or it could only be read ever after. */
function ownHealth(options: OpenOptions): Health {
  try {
    return healthOfFile(options.file, options);
  } catch (error) {
    if (!/^SQLITE_READONLY_(?:ROLLBACK|RECOVERY)/u.test(errorCode(error))) throw error;
    takeBackHalfDone(options.file, options);
    return healthOfFile(options.file, options);
  }
}

/** What the file itself gives to whoever may write it. */
export async function openOwn(options: OpenOptions, dataset: DatasetState): Promise<OpenedWorkspace> {
  if (!(await isFile(options.file))) return create(options, dataset);
  return openHealthy(options, dataset, ownHealth(options));
}

/** @param open what may go wrong in it is told by a stand-in */
export async function orStandIn(
  options: OpenOptions,
  dataset: DatasetState,
  open: () => Promise<OpenedWorkspace>,
): Promise<OpenedWorkspace> {
  try {
    return await open();
  } catch (error) {
    const problem = toProblem(error, options.file);
    if (!(problem instanceof WorkspaceProblem)) throw error;
    if (problem.code === 'workspace-damaged') return openDamaged(options, dataset);
    return openStandIn(options, dataset, problem);
  }
}
