/** Readings of names by hand, and how an extraction compares. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

interface Entry {
  /** A name a careful reader may or may not list: neither a hit nor a miss, and no surplus. */
  readonly optional: boolean;
  /** Wordings that count as the same name. */
  readonly names: readonly string[];
  /** 1-based line of the file where a reader saw it first; null where the reading does not say. */
  readonly line: number | null;
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

/** A thing the extraction found: its wordings, and the line it stands on. */
export interface FoundName {
  readonly names: readonly string[];
  readonly line: number;
}

/** Shapes of brackets and quotation marks are no difference. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/[“”]/gu, '"');
}

/** `type TAB name|other wording TAB line`, `?type` for an optional entry, the line optional; the first line names the file's hash. */
export function readReading(path: string): Reading {
  const [first = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const entries = lines.map((line): Entry => {
    const [type = '', names = '', place = ''] = line.split('\t');
    return {
      optional: type.startsWith('?'),
      names: names.split('|').map(plain),
      line: place === '' ? null : Number(place),
    };
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

/** Names that were found, but nowhere on the line the reading gives. */
export function misplaced(reading: Reading, found: readonly FoundName[]): string[] {
  const lines = new Map<string, Set<number>>();
  for (const { names, line } of found)
    for (const name of names.map(plain)) lines.set(name, (lines.get(name) ?? new Set()).add(line));
  return reading.entries.flatMap(({ names, line }) => {
    const seen = names.flatMap((name) => [...(lines.get(name) ?? [])]);
    return line === null || seen.length === 0 || seen.includes(line) ? [] : [`${names[0]} ${line}`];
  });
}
