/** `npm run --silent graph -- --format json`: prints the shipped graph; errors go to stderr with exit code 1. */
import { parseArgs } from 'node:util';
import { DATASET_FOLDER, readDataset } from './dataset/folder.ts';
import { graphJson } from './graph/json.ts';

const USAGE = 'usage: npm run --silent graph -- [--format json]';

function main(): void {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'json' } } });
  if (values.format !== 'json') throw new Error(`format "${values.format}" is not known. ${USAGE}`);
  process.stdout.write(`${JSON.stringify(graphJson(readDataset(DATASET_FOLDER).dataset), null, 1)}\n`);
}

try {
  main();
} catch (error) {
  console.error(`graph: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
