/** The reading thread of imports for scripts and tests: its entry is TypeScript, so it loads the same loader as they do. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReaderOptions } from '../../electron/files/index.ts';
import { inProject } from '../app/places.ts';

const packageFolder = (name: string): string =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
const LOADER = pathToFileURL(join(packageFolder('tsx'), 'dist', 'loader.mjs')).href;

/** @param readBy version noted with what is read */
export function readerOptions(readBy: string): ReaderOptions {
  return {
    worker: inProject('electron', 'files', 'import', 'worker.ts'),
    characterMapsFolder: join(packageFolder('pdfjs-dist'), 'cmaps'),
    readBy,
    execArgv: ['--import', LOADER],
  };
}
