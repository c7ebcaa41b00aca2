/** Writing whole or not at all, on real disks: full, read-only, missing, taken. */
import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileProblem, writeExport } from '../../../electron/files/index.ts';
import { projectRoot } from '../../support/paths.ts';
import { removeTree, temporaryTree } from '../../support/temporary-tree.ts';

const NEW = new TextEncoder().encode('新内容');
const ROOT = process.getuid?.() === 0;
const NOBODY = 65534;
let folder: string;

beforeEach(() => {
  folder = temporaryTree({ '旧表.xlsx': '旧内容' });
});
afterEach(() => removeTree(folder));

const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

async function codeOf(work: Promise<void>): Promise<unknown> {
  return work.then(
    () => 'written',
    (error: unknown) => (error instanceof FileProblem ? error.code : error),
  );
}

describe('writing a file', () => {
  test('puts it in place and leaves nothing beside it', async () => {
    await writeExport(join(folder, '新表.xlsx'), NEW, { overwrite: false });
    expect(text('新表.xlsx')).toBe('新内容');
    expect(readdirSync(folder).sort()).toEqual(['新表.xlsx', '旧表.xlsx']);
  });

  test('replaces an old one only where somebody said so', async () => {
    const file = join(folder, '旧表.xlsx');
    expect(await codeOf(writeExport(file, NEW, { overwrite: false }))).toBe('export-exists');
    expect(text('旧表.xlsx')).toBe('旧内容');
    await writeExport(file, NEW, { overwrite: true });
    expect(text('旧表.xlsx')).toBe('新内容');
  });

  test('through a link the file it leads to is replaced', async () => {
    symlinkSync('旧表.xlsx', join(folder, '链接.xlsx'));
    await writeExport(join(folder, '链接.xlsx'), NEW, { overwrite: true });
    expect(text('旧表.xlsx')).toBe('新内容');
    expect(realpathSync(join(folder, '链接.xlsx'))).toBe(join(folder, '旧表.xlsx'));
  });

  test('says that the folder is missing, or that the name is a folder', async () => {
    mkdirSync(join(folder, '子'));
    expect(await codeOf(writeExport(join(folder, '没有', 'a.csv'), NEW, { overwrite: true }))).toBe(
      'export-no-folder',
    );
    expect(await codeOf(writeExport(join(folder, '旧表.xlsx', 'a.csv'), NEW, { overwrite: true }))).toBe(
      'export-no-folder',
    );
    expect(await codeOf(writeExport(join(folder, '子'), NEW, { overwrite: true }))).toBe('export-is-folder');
  });

  test('cancelled before the end, the old file stays and nothing is left', async () => {
    const controller = new AbortController();
    controller.abort(new Error('cancelled'));
    const work = writeExport(join(folder, '旧表.xlsx'), NEW, { overwrite: true, signal: controller.signal });
    await expect(work).rejects.toThrow('cancelled');
    expect(text('旧表.xlsx')).toBe('旧内容');
    expect(readdirSync(folder)).toEqual(['旧表.xlsx']);
  });
});

/** In another process, as a user whom permissions bind (root passes every one of them). */
async function writeAsOther(file: string): Promise<string> {
  const loader = join(projectRoot, 'node_modules/tsx/dist/loader.mjs');
  const program = join(projectRoot, 'tests/support/write-as-other.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', loader, program, file], {
    ...(ROOT ? { uid: NOBODY, gid: NOBODY } : {}),
    env: { ...process.env, HOME: '/nonexistent' },
  });
  return stdout;
}

describe.skipIf(process.platform === 'win32')('where one may not write', () => {
  test('a read-only folder keeps its file', async () => {
    chmodSync(folder, 0o555);
    try {
      expect(await writeAsOther(join(folder, '旧表.xlsx'))).toBe('export-not-allowed');
      expect(text('旧表.xlsx')).toBe('旧内容');
    } finally {
      chmodSync(folder, 0o755);
    }
  });

  test('a read-only file is not replaced, although its folder would allow it', async () => {
    chmodSync(folder, 0o777);
    chmodSync(join(folder, '旧表.xlsx'), 0o444);
    expect(await writeAsOther(join(folder, '旧表.xlsx'))).toBe('export-not-allowed');
    expect(readdirSync(folder)).toEqual(['旧表.xlsx']);
  });
});

/** A disk of 64 KB in memory; only root may mount one, and not in every container. */
function mountSmallDisk(at: string): boolean {
  try {
    mkdirSync(at);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('a full disk is named, the old file stays whole and nothing half-written is left', async (context) => {
  const disk = join(folder, 'disk');
  if (!mountSmallDisk(disk)) {
    console.warn('skipped: a small disk cannot be mounted here (needs root), so a full one is not tried');
    context.skip();
  }
  try {
    writeFileSync(join(disk, '旧表.xlsx'), '旧内容');
    const large = new Uint8Array(1024 * 1024);
    expect(await codeOf(writeExport(join(disk, '旧表.xlsx'), large, { overwrite: true }))).toBe(
      'export-disk-full',
    );
    expect(readFileSync(join(disk, '旧表.xlsx'), 'utf8')).toBe('旧内容');
    expect(readdirSync(disk)).toEqual(['旧表.xlsx']);
  } finally {
    execFileSync('umount', [disk]);
  }
});
