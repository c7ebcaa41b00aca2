/** The shipped dataset as sorted text, one JSON record a line: its files, its manifest, and how lines are written. */
import type { DocumentRecord, SectionRecord, SourceFile } from './document.ts';
import type { EntityRecord } from './entity.ts';
import type { Sha256 } from './ids.ts';
import type { Issue } from './issue.ts';
import type { Statement } from './statement.ts';

/** Every table of the dataset; the file is `<table>.jsonl`. */
export interface Dataset {
  readonly files: readonly SourceFile[];
  readonly documents: readonly DocumentRecord[];
  readonly sections: readonly SectionRecord[];
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
}

export type Table = keyof Dataset;

export const tables: readonly Table[] = [
  'files',
  'documents',
  'sections',
  'entities',
  'statements',
  'issues',
];

/** Version of the layout of the records; a reader refuses a higher one. */
export const DATASET_SCHEMA = 1;

export interface DatasetManifest {
  readonly schema: number;
  readonly counts: Readonly<Record<Table, number>>;
  /** SHA-256 of each table's file. */
  readonly checksums: Readonly<Record<Table, Sha256>>;
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Records as lines with sorted keys: the same values always give the same bytes. */
export function toLines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record, sortedKeys)}\n`).join('');
}

/**
 * Lines as records of the table's type; the caller has verified the checksum, so the shape is the builder's.
 * @throws SyntaxError naming the 1-based line that is not JSON.
 */
export function fromLines<T extends Table>(table: T, text: string): Dataset[T] {
  const records = text
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [parseLine(table, line, index + 1)]));
  return records as unknown as Dataset[T];
}

function parseLine(table: Table, line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new SyntaxError(`dataset: ${table}.jsonl line ${number} is not JSON`, { cause });
  }
}
