/** Readings of names by hand, and how an extraction compares. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

interface Entry {
  /** A name a careful reader may or may not list: neither a hit nor a miss, and no surplus. */
  readonly optional: boolean;
  /** Wordings that count as the same name. */
  readonly names: readonly string[];
}

export interface Reading {
  readonly name: string;
  /** Of the file that was read. */
  readonly sha256: string;
  readonly entries: readonly Entry[];
}

export interface Score {
  readonly recall: number;
  readonly precision: number;
  readonly missed: readonly string[];
  readonly surplus: readonly string[];
}

/** Shapes of brackets and quotation marks are no difference. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/[“”]/gu, '"');
}

/** `type TAB name|other wording`, `?type` for an optional entry; the first line names the file's hash. */
export function readReading(path: string): Reading {
  const [first = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const entries = lines.map((line): Entry => {
    const [type = '', names = ''] = line.split('\t');
    return { optional: type.startsWith('?'), names: names.split('|').map(plain) };
  });
  return { name: basename(path, '.tsv'), sha256: first.replace(/^# sha256 /u, ''), entries };
}

/** Compares distinct names; each found thing gives all its wordings. */
export function scoreOf(reading: Reading, found: readonly (readonly string[])[]): Score {
  const distinct = [
    ...new Map(found.map((wordings) => [wordings.map(plain).join('|'), wordings.map(plain)])).values(),
  ];
  const seen = new Set(distinct.flat());
  const known = new Set(reading.entries.flatMap((entry) => entry.names));
  const required = reading.entries.filter((entry) => !entry.optional);
  const missed = required.filter((entry) => !entry.names.some((name) => seen.has(name)));
  const surplus = distinct.filter((wordings) => !wordings.some((name) => known.has(name)));
  return {
    recall: 1 - missed.length / required.length,
    precision: 1 - surplus.length / distinct.length,
    missed: missed.map((entry) => entry.names[0] ?? ''),
    surplus: surplus.map((wordings) => wordings[0] ?? ''),
  };
}
