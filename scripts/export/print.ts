/** A page printed to PDF by Electron in the background; `headless.mjs` has readied runtime and display. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { PrintablePage } from '../../electron/files/index.ts';
import { inProject } from '../app/places.ts';
import { runtimeEnvironment } from '../app/runtime.ts';
import { ExportRefusal } from './refusal.ts';

/** Far more than a few hundred pages take on two slow cores. */
const LONGEST = 120_000;
const run = promisify(execFile);

/** Electron opens folders of apps: the job is one, whose main script is the built printer. */
async function writeJob(job: string, page: PrintablePage): Promise<void> {
  const main = relative(job, inProject('out', 'main', 'print.js'));
  const manifest = { name: 'remit-print', version: '0.0.0', type: 'module', main };
  await writeFile(join(job, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(job, 'page.json'), JSON.stringify(page));
}

function reasonFrom(error: unknown): string {
  const output = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : '';
  const said = output.split('\n').find((line) => line.startsWith('print: '));
  return said ?? (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
}

/** @throws ExportRefusal with the printer's reason. */
export async function printToPdf(page: PrintablePage): Promise<Uint8Array> {
  const { runtime, launchArguments } = runtimeEnvironment();
  // Real, because what `relative` counts back from a link would lead elsewhere.
  const job = await realpath(await mkdtemp(join(tmpdir(), 'remit-print-')));
  try {
    await writeJob(job, page);
    const profile = `--user-data-dir=${join(job, 'profile')}`;
    await run(runtime.executable, [...launchArguments, profile, job], { timeout: LONGEST });
    return await readFile(join(job, 'page.pdf'));
  } catch (error) {
    throw new ExportRefusal(`PDF 没有生成 / the PDF was not made: ${reasonFrom(error)}`);
  } finally {
    await rm(job, { recursive: true, force: true });
  }
}
