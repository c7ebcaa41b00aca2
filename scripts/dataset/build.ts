/** `npm run build:dataset`: reads the source documents by rule and writes `graph-data/dataset/`. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extractFile } from '../../graph-data/extraction/index.ts';
import { assemble, inOrder } from './assemble.ts';
import { applyCuration, parseCuration } from './curation.ts';
import { documentsFolder, textFiles } from './documents.ts';
import { DATASET_FOLDER, writeDataset } from './folder.ts';

function main(): void {
  const folder = documentsFolder();
  if (folder === null) {
    console.error(
      'build:dataset: no source documents. Put them at ../shared/documents or set REMIT_DOCUMENTS.',
    );
    process.exitCode = 1;
    return;
  }
  const extractions = textFiles(folder).map((file) => extractFile(readFileSync(file), basename(file)));
  const texts = new Map(extractions.map((extraction) => [extraction.file.sha256, extraction.text]));
  const facts = parseCuration(readFileSync(join(DATASET_FOLDER, 'curation.jsonl'), 'utf8'));
  const dataset = inOrder(applyCuration(assemble(extractions), facts, texts));
  const { counts } = writeDataset(DATASET_FOLDER, dataset);
  for (const [table, count] of Object.entries(counts)) console.log(`${table.padEnd(12)}${count}`);
  console.log(`written to ${DATASET_FOLDER}`);
}

main();
