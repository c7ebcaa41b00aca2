/**
 * `npm run report:coverage [FILE…]`: per document and chapter what was read, and what was seen and not taken, with the
 * reason. Without files it reports on the source documents.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractFile } from '../graph-data/extraction/index.ts';
import { readFile } from '../graph-data/readers/index.ts';
import { accountDocument, type Chapter, type Tally } from './coverage/account.ts';
import { documentsFolder, textFiles } from './dataset/documents.ts';

const list = (counts: Tally): string =>
  counts.size === 0 ? '–' : [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
const total = (counts: Tally): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

function printChapter(chapter: Chapter): void {
  const { figures, initiatives, places, cited, numbersIgnored, namesIgnored } = chapter;
  console.log(`  ${chapter.title === '' ? '（标题前 / before the first heading）' : chapter.title}`);
  console.log(`    paragraphs ${chapter.paragraphs}; claims: ${list(chapter.claims)}`);
  console.log(`    numbers: ${figures} figures, ${total(numbersIgnored)} none: ${list(numbersIgnored)}`);
  console.log(
    `    names: ${initiatives} initiatives, ${places} places, ${cited} cited, ${total(namesIgnored)} none: ${list(namesIgnored)}`,
  );
}

function report(file: string): void {
  const bytes = readFileSync(file);
  const extraction = extractFile(bytes, basename(file));
  readFile(bytes).documents.forEach((located, index) => {
    const document = extraction.documents[index];
    if (document === undefined) return;
    const claims = extraction.statements.filter((statement) => statement.document === document.id);
    console.log(`\n${document.title ?? '（无标题 / untitled）'}  [${basename(file)}]`);
    accountDocument(located, claims).forEach(printChapter);
  });
}

try {
  const folder = documentsFolder();
  const given = process.argv.slice(2);
  const files = given.length > 0 ? given : folder === null ? [] : textFiles(folder);
  if (files.length === 0) throw new Error('no source documents: name files, or set REMIT_DOCUMENTS');
  files.forEach(report);
} catch (error) {
  console.error(`report:coverage: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
