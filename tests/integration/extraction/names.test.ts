/**
 * Initiatives and places of the source documents against readings made by hand before the rules: recall and precision
 * of distinct names per document, with floors. Needs the documents: `REMIT_DOCUMENTS`, or `../shared/documents`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  accountNames,
  accountText,
  type NamesOfParagraph,
} from '../../../graph-data/extraction/initiatives/index.ts';
import { looksInterleaved } from '../../../graph-data/extraction/places/index.ts';
import { hashOf } from '../../../graph-data/model/ids.ts';
import { type Paragraph, readFile } from '../../../graph-data/readers/index.ts';
import { lineAt } from '../../../graph-data/readers/located-text.ts';
import { misplaced, type Reading, readReading, scoreOf } from './name-readings.ts';

const FOLDER = resolve(
  process.env['REMIT_DOCUMENTS'] ?? join(import.meta.dirname, '../../../../shared/documents'),
);
const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** SHA-256 of each file that is there → its bytes. */
function documents(): Map<string, Uint8Array> {
  if (!existsSync(FOLDER)) return new Map();
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.map((name) => readFileSync(join(FOLDER, name))).map((bytes) => [hashOf(bytes), bytes]),
  );
}

const present = documents();
if (present.size === 0)
  console.warn(`跳过：${FOLDER} 中没有原文，请设置 REMIT_DOCUMENTS 指向原文所在文件夹。`);

interface Account extends NamesOfParagraph {
  readonly paragraph: Paragraph;
}

function accountsOf(bytes: Uint8Array): Account[] {
  return readFile(bytes).documents.flatMap((document) => {
    const columnsInterleaved = looksInterleaved(document.paragraphs);
    return document.paragraphs.map((paragraph) => ({
      ...accountNames(paragraph, { columnsInterleaved }),
      paragraph,
    }));
  });
}

const table: Record<string, string>[] = [];
afterAll(() => {
  if (table.length > 0) console.table(table);
});

interface Case {
  readonly reading: Reading;
  readonly recall: number;
  readonly precision: number;
}

const read = (kind: string, name: string): Reading => readReading(join(FIXTURES, kind, `${name}.tsv`));
const initiatives: readonly Case[] = [
  { reading: read('initiatives', 'opinion-2023-8'), recall: 0.97, precision: 0.97 },
  { reading: read('initiatives', 'work-report-2026'), recall: 0.98, precision: 0.97 },
  { reading: read('initiatives', 'congress-report-2021'), recall: 0.97, precision: 0.97 },
  { reading: read('initiatives', 'reform-overview'), recall: 0.97, precision: 0.95 },
  { reading: read('initiatives', 'work-report-2024-page'), recall: 0.95, precision: 0.95 },
];
const places: readonly Case[] = [
  { reading: read('places', 'opinion-2023-8'), recall: 0.97, precision: 0.9 },
  { reading: read('places', 'work-report-2026'), recall: 0.9, precision: 0.95 },
  { reading: read('places', 'congress-report-2021'), recall: 0.97, precision: 0.95 },
  { reading: read('places', 'reform-overview'), recall: 0.95, precision: 0.9 },
  { reading: read('places', 'work-report-2024-page'), recall: 0.92, precision: 0.9 },
];

function check({ reading, recall, precision }: Case, kind: string, names: readonly string[][]): void {
  const score = scoreOf(reading, names);
  table.push({
    kind,
    document: reading.name,
    recall: score.recall.toFixed(3),
    precision: score.precision.toFixed(3),
  });
  expect.soft(score.recall, `missed: ${score.missed.join(' ')}`).toBeGreaterThanOrEqual(recall);
  expect
    .soft(score.precision, `not in the reading: ${score.surplus.join(' ')}`)
    .toBeGreaterThanOrEqual(precision);
}

describe.skipIf(present.size === 0)('names of the source documents', () => {
  it.each(initiatives)('initiatives of $reading.name', (entry) => {
    const accounts = accountsOf(present.get(entry.reading.sha256) ?? new Uint8Array());
    const found = accounts.flatMap(({ paragraph, initiatives: named }) =>
      named.map(({ name, surface, start }) => ({ names: [name, surface], line: lineAt(paragraph, start) })),
    );
    check(
      entry,
      'initiatives',
      found.map(({ names }) => names),
    );
    expect(misplaced(entry.reading, found).length).toBeLessThanOrEqual(2);
  });

  it.each(places)('places of $reading.name', (entry) => {
    const accounts = accountsOf(present.get(entry.reading.sha256) ?? new Uint8Array());
    const claimed = accounts.flatMap((account) =>
      account.places.filter((place) => place.insideName !== 'agency' && place.insideName !== 'title'),
    );
    check(
      entry,
      'places',
      claimed.map((place) => [place.name]),
    );
  });
});

describe('invented documents of other levels', () => {
  it.each([
    ['invented-county', 0.9, 0.88],
    ['invented-ministry', 0.95, 0.88],
    ['invented-city', 0.88, 0.8],
    ['invented-province', 0.93, 0.83],
  ])('%s', (name, recall, precision) => {
    const lines = readFileSync(join(FIXTURES, 'initiatives', `${name}.tsv`), 'utf8')
      .trim()
      .split('\n');
    const wanted = lines.flatMap((line) =>
      line
        .split('\t')
        .slice(1)
        .map((entry) => entry.replace(/^.*?:/u, '')),
    );
    const text = lines.map((line) => line.split('\t')[0]).join('\n');
    const found = readFile(new TextEncoder().encode(text)).documents.flatMap((document) =>
      document.paragraphs.flatMap((paragraph) => accountNames(paragraph).initiatives),
    );
    // A list that shares its type word may be read with or without it.
    const hits = wanted.filter((entry) =>
      found.some(({ name: full, surface }) => full === entry || surface === entry),
    ).length;
    table.push({
      kind: 'initiatives',
      document: name,
      recall: (hits / wanted.length).toFixed(3),
      precision: (hits / found.length).toFixed(3),
    });
    expect(hits / wanted.length).toBeGreaterThanOrEqual(recall);
    expect(hits / found.length).toBeGreaterThanOrEqual(precision);
  });

  it('invented-places', () => {
    const lines = readFileSync(join(FIXTURES, 'places', 'invented-places.tsv'), 'utf8')
      .trim()
      .split('\n');
    const wanted = lines.flatMap((line) => line.split('\t').slice(1));
    const found = lines.flatMap((line) =>
      accountText(line.split('\t')[0] ?? '').places.filter(
        (place) => place.insideName !== 'agency' && place.insideName !== 'title',
      ),
    );
    const names = found.map((place) => place.name);
    const hits = wanted.filter((entry) => names.includes(entry)).length;
    const surplus = names.filter((entry) => !wanted.includes(entry)).length;
    const recall = hits / wanted.length;
    const precision = 1 - surplus / names.length;
    table.push({
      kind: 'places',
      document: 'invented-places',
      recall: recall.toFixed(3),
      precision: precision.toFixed(3),
    });
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.93);
  });
});
