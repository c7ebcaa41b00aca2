/** `npm run build:dataset`: reads the source documents by rule and writes `graph-data/dataset/`. */
import { documentsFolder, textFiles } from './documents.ts';
import { DATASET_FOLDER, writeDataset } from './folder.ts';
import { readDocuments } from './read-documents.ts';

function main(): void {
  const folder = documentsFolder();
  if (folder === null) {
    console.error(
      'build:dataset: no source documents. Put them at ../shared/documents or set REMIT_DOCUMENTS.',
    );
    process.exitCode = 1;
    return;
  }
  const { counts } = writeDataset(DATASET_FOLDER, readDocuments(textFiles(folder)).dataset);
  for (const [table, count] of Object.entries(counts)) console.log(`${table.padEnd(12)}${count}`);
  console.log(`written to ${DATASET_FOLDER}`);
}

main();
