/**
 * `npm run --silent import -- --workspace FILE PATH…`: takes files and folders into a workspace without a window, and prints a summary
 * as JSON; another workspace among the paths is merged. Exit code: 0 when everything was read, 2 when some files were not, 1 when nothing could be done.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { BridgeProblem } from '../electron/bridge/problem.ts';
import {
  openDataset,
  openWorkspace,
  type ReadableWorkspace,
  refresh,
  WorkspaceProblem,
} from '../electron/database/index.ts';
import { createReader, importPaths, knownColumns } from '../electron/files/index.ts';
import { failureOf } from '../electron/main/failures.ts';
import { importShelf } from '../electron/main/service/import-shelf.ts';
import { workspaceClaims } from '../graph-data/assembly/index.ts';
import type { KnownColumns } from '../graph-data/model/table-columns.ts';
import { DATASET_FOLDER } from './dataset/folder.ts';
import { appVersion } from './export/source.ts';
import { isWorkspace, mergeOthers } from './import/other-workspaces.ts';
import { readerOptions } from './setup/import-reader.ts';

const POLICIES = ['keep-both', 'replace', 'skip'] as const;

const PREFERENCES = ['ours', 'theirs'] as const;

const USAGE = `用法 / usage: npm run --silent import -- --workspace FILE [--editions ${POLICIES.join('|')}] [--columns FILE.json] [--prefer ${PREFERENCES.join('|')}] PATH… | OTHER.remit…`;

interface Command {
  readonly workspace: string;
  /** What becomes of a file that may be a new edition of a document of the workspace. */
  readonly editions: (typeof POLICIES)[number];
  /** What holds where another workspace contradicts this one; null refuses it. */
  readonly prefer: (typeof PREFERENCES)[number] | null;
  /** A file that tells what the columns of task tables hold. */
  readonly columns: string | null;
  readonly paths: readonly string[];
  /** Other workspaces among the paths. */
  readonly others: readonly string[];
}

function readCommand(argv: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      workspace: { type: 'string' },
      editions: { type: 'string', default: 'keep-both' },
      prefer: { type: 'string' },
      columns: { type: 'string' },
    },
  });
  const editions = POLICIES.find((policy) => policy === values.editions);
  const prefer = PREFERENCES.find((side) => side === values.prefer) ?? null;
  const understood = editions !== undefined && (values.prefer === undefined || prefer !== null);
  if (values.workspace === undefined || positionals.length === 0 || !understood) throw new Error(USAGE);
  const given = positionals.map((path) => resolve(path));
  return {
    ...{ workspace: resolve(values.workspace), editions, prefer, columns: values.columns ?? null },
    paths: given.filter((path) => !isWorkspace(path)),
    others: given.filter(isWorkspace),
  };
}

/** One line a file on stderr, so that stdout stays one JSON value. */
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** What the workspace remembers, and before it what the file tells. @throws Error where the file tells something else */
async function columnsFor(
  workspace: ReadableWorkspace,
  file: string | null,
): Promise<readonly KnownColumns[]> {
  const remembered = (await workspace.toldColumns()).map(({ titles, meanings }) => ({ titles, meanings }));
  return [...remembered, ...(await toldColumns(file))];
}

/** @throws Error where the file tells something else */
async function toldColumns(file: string | null): Promise<readonly KnownColumns[]> {
  if (file === null) return [];
  const told = knownColumns.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!told.success) throw new Error(`${file}\n${z.prettifyError(told.error)}`);
  return told.data;
}

async function run({ workspace: file, editions, prefer, columns, paths, others }: Command): Promise<number> {
  const version = appVersion();
  const dataset = (): ReturnType<typeof openDataset> => openDataset(DATASET_FOLDER);
  const options = { file, dataset, appVersion: version, combine: workspaceClaims, now: () => new Date() };
  const { workspace, readOnly, notice } = await openWorkspace(options);
  const reader = createReader({ ...readerOptions(version), columns: await columnsFor(workspace, columns) });
  try {
    if (readOnly) throw notice ?? new WorkspaceProblem('workspace-read-only', { file });
    // First, because a conflict nobody decided refuses everything.
    const merged = await mergeOthers(workspace, others, { prefer, editions }, tell);
    const outcome = await importPaths(importShelf(workspace), paths, {
      ...{ reader, editions },
      signal: new AbortController().signal,
      now: () => new Date(),
      onProgress: ({ done, total, file: name }) => {
        if (name !== '') tell(`${done + 1}/${total} ${name}`);
      },
    });
    if ((await workspace.importsPending()) || (await workspace.amendmentsPending()))
      await refresh(workspace, await dataset(), version, workspaceClaims);
    const failed = outcome.failed.map(({ file: name, problem }) => ({
      file: name,
      reason: failureOf(problem, 'zh-CN').message,
    }));
    const summary = {
      workspace: file,
      imported: outcome.imported,
      alreadyThere: outcome.alreadyThere,
      editions: outcome.editions,
      unsureColumns: outcome.unsure,
      merged,
      failed,
    };
    process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
    return failed.length > 0 ? 2 : 0;
  } finally {
    await reader.close();
    await workspace.close();
  }
}

try {
  process.exitCode = await run(readCommand(process.argv.slice(2)));
} catch (error) {
  tell(
    error instanceof WorkspaceProblem || error instanceof BridgeProblem
      ? failureOf(error, 'zh-CN').message
      : String(error instanceof Error ? error.message : error),
  );
  process.exitCode = 1;
}
