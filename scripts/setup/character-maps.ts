/** The tables of characters of the installed pdf.js, for scripts and tests; the app has its own copy beside it. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { characterMapsIn } from '../../electron/files/index.ts';

const PACKAGE = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');

export const characterMaps = characterMapsIn(join(dirname(PACKAGE), 'cmaps'));
