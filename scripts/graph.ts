/** `npm run --silent graph -- [--format …] [--out …]`: the shipped graph on stdout or in files; errors go to stderr. */
import { parseArgs } from 'node:util';
import { DATASET_FOLDER, readDataset } from './dataset/folder.ts';
import { FORMATS, type Format, graphFiles, writeGraphFiles } from './graph/files.ts';

const USAGE = `usage: npm run --silent graph -- [--format ${FORMATS.join('|')}] [--out FOLDER|FILE]`;

const isFormat = (format: string): format is Format => FORMATS.some((known) => known === format);

function main(): void {
  const { values } = parseArgs({
    options: { format: { type: 'string', default: 'json' }, out: { type: 'string' } },
  });
  const { format, out } = values;
  if (!isFormat(format)) throw new Error(`format "${format}" is not known. ${USAGE}`);
  const files = graphFiles(format, readDataset(DATASET_FOLDER).dataset);
  const [first, ...more] = files;
  if (out !== undefined) {
    for (const path of writeGraphFiles(files, out)) console.error(`written: ${path}`);
  } else if (more.length > 0) {
    throw new Error(`${format} is ${files.length} files: say where with --out FOLDER. ${USAGE}`);
  } else process.stdout.write(first.text);
}

try {
  main();
} catch (error) {
  console.error(`graph: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
