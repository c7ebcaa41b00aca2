/** `npm run check:dataset`: the committed dataset against its bounds, the ontology, and (when present) the documents. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../graph-data/model/ids.ts';
import { decodeText } from '../../graph-data/readers/index.ts';
import { type Bounds, checkBounds } from './checks/bounds.ts';
import { checkEnds } from './checks/ends.ts';
import { checkEvidence, type Texts } from './checks/evidence.ts';
import { checkNames } from './checks/names.ts';
import { documentsFolder, textFiles } from './documents.ts';
import { DATASET_FOLDER, readDataset } from './folder.ts';

/** Bounds are set by hand when a count has been judged right; they are the one file here that is. */
const BOUNDS_FILE = join(DATASET_FOLDER, 'bounds.json');

function sourceTexts(folder: string | null): Texts {
  const files = folder === null ? [] : textFiles(folder);
  return new Map(
    files.map((file) => {
      const bytes = readFileSync(file);
      return [hashOf(bytes), decodeText(bytes).text];
    }),
  );
}

function main(): void {
  const { dataset } = readDataset(DATASET_FOLDER);
  const bounds = JSON.parse(readFileSync(BOUNDS_FILE, 'utf8')) as Bounds;
  const texts = sourceTexts(documentsFolder());
  const problems = [
    ...checkBounds(dataset, bounds),
    ...checkEnds(dataset),
    ...checkEvidence(dataset, texts),
    ...checkNames(dataset),
  ];
  for (const { check, where, message } of problems) console.error(`${check}: ${where}: ${message}`);
  const verified =
    texts.size === 0
      ? 'source documents absent, wordings not compared'
      : `wordings compared in ${texts.size} files`;
  console.log(
    `check:dataset: ${dataset.statements.length} statements, ${problems.length} problems; ${verified}`,
  );
  if (problems.length > 0) process.exitCode = 1;
}

main();
