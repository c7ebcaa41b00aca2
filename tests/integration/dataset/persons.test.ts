/** No person of the source documents stands in the dataset. The names are read from the documents at run time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tables } from '../../../graph-data/model/dataset.ts';
import { documentsFolder, textFiles } from '../../../scripts/dataset/documents.ts';
import { DATASET_FOLDER } from '../../../scripts/dataset/folder.ts';

const folder = documentsFolder();
if (folder === null) console.log('SKIPPED: persons.test.ts needs the source documents (REMIT_DOCUMENTS)');

/** A name before a title, after 承办人, after a reporter's □, before 摄; a telephone number. */
const PERSON = [
  /(?:呈|请)([\u4e00-\u9fa5]{3})(?=书记|副?主任)/gu,
  /(?:承办人|审核人|联系人)[\s：:]*([\u4e00-\u9fa5]{2,3})(?=\s)/gu,
  /□([\u4e00-\u9fa5]{2,3})\n/gu,
  /\n([\u4e00-\u9fa5]{2,3}) 摄/gu,
  /电话[\s：:]*(\d{7,11})/gu,
];

describe.skipIf(folder === null)('persons in the documents', () => {
  const texts = folder === null ? [] : textFiles(folder).map((file) => readFileSync(file, 'utf8'));
  const persons = texts.flatMap((text) =>
    PERSON.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')),
  );

  it('are there to be left out: names and a telephone number', () => {
    expect(persons.length).toBeGreaterThanOrEqual(5);
    expect(persons.some((person) => /^\d+$/u.test(person))).toBe(true);
  });

  it.each(tables)('stand nowhere in %s.jsonl', (table) => {
    const records = readFileSync(join(DATASET_FOLDER, `${table}.jsonl`), 'utf8');
    const found = persons.filter((person) => records.includes(person));
    expect(found.length, `${found.length} of ${persons.length} persons stand in ${table}.jsonl`).toBe(0);
  });
});
