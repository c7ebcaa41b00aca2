/**
 * `npm run report:coverage [FILE…]`: per document and section what was read, and what was seen and not taken, with the
 * reason. Claims are those of the shipped dataset where it holds the document (with what was curated), else those read now.
 * Without files it reports on the source documents.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractFile } from '../graph-data/extraction/index.ts';
import type { Statement } from '../graph-data/model/statement.ts';
import { readFile } from '../graph-data/readers/index.ts';
import { type Account, accountDocument, type SectionAccount, type Tally } from './coverage/account.ts';
import { shareText } from './coverage/share.ts';
import { documentsFolder, textFiles } from './dataset/documents.ts';
import { DATASET_FOLDER, readDataset } from './dataset/folder.ts';

const list = (counts: Tally): string =>
  counts.size === 0 ? '–' : [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
const total = (counts: Tally): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

function printAccount(account: Account, indent: string): void {
  const { figures, initiatives, places, cited, numbersIgnored, namesIgnored } = account;
  const print = (line: string): void => console.log(`${indent}${line}`);
  print(
    `paragraphs ${account.paragraphs}; claims ${total(account.claims)} (${list(account.bases)}): ${list(account.claims)}`,
  );
  print(
    `numbers: ${figures} figures, ${total(numbersIgnored)} none: ${list(numbersIgnored)}; accounted for ${shareText(account.numbersAccounted)}`,
  );
  print(
    `names: ${initiatives} initiatives, ${places} places, ${cited} cited, ${total(namesIgnored)} none: ${list(namesIgnored)}; accounted for ${shareText(account.namesAccounted)}`,
  );
}

function printSection(section: SectionAccount): void {
  const indent = '  '.repeat(Math.max(1, section.level));
  console.log(`${indent}${section.title === '' ? '（标题前 / before the first heading）' : section.title}`);
  printAccount(section, `${indent}  `);
}

function report(file: string, shipped: ReadonlyMap<string, readonly Statement[]>): void {
  const bytes = readFileSync(file);
  const extraction = extractFile(bytes, basename(file));
  readFile(bytes).documents.forEach((located, index) => {
    const document = extraction.documents[index];
    if (document === undefined) return;
    const inDataset = shipped.get(document.id);
    const claims =
      inDataset ?? extraction.statements.filter((statement) => statement.document === document.id);
    const { whole, sections } = accountDocument(located, claims);
    const source = inDataset ? '已收入数据集 / shipped' : '未收入数据集 / read now';
    console.log(`\n${document.title ?? '（无标题 / untitled）'}  [${basename(file)}; ${source}]`);
    printAccount(whole, '  ');
    // A page without headings is one section, and that is the whole.
    if (sections.length > 1) sections.forEach(printSection);
  });
}

function byDocument(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.document);
    if (group) group.push(statement);
    else groups.set(statement.document, [statement]);
  }
  return groups;
}

try {
  const folder = documentsFolder();
  const given = process.argv.slice(2);
  const files = given.length > 0 ? given : folder === null ? [] : textFiles(folder);
  if (files.length === 0) throw new Error('no source documents: name files, or set REMIT_DOCUMENTS');
  const shipped = byDocument(readDataset(DATASET_FOLDER).dataset.statements);
  for (const file of files) report(file, shipped);
} catch (error) {
  console.error(`report:coverage: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
