/** Figures of a bench on the screen and on the disk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchResult, Row } from './bench.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'bench');

/** Rows with their columns aligned: words to the left, numbers to the right. */
export function printTable(rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
  const widths = columns.map((_column, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  for (const line of lines) {
    const cells = line.map((cell, at) =>
      typeof rows[0]?.[columns[at] ?? ''] === 'number'
        ? cell.padStart(widths[at] ?? 0)
        : cell.padEnd(widths[at] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

/** Writes the result beside what it was measured on; returns the path. */
export function writeFigures(name: string, result: BenchResult, processors: number): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${name}.json`);
  const machine = { node: process.version, platform: process.platform, arch: process.arch, processors };
  writeFileSync(file, `${JSON.stringify({ name, machine, ...result }, null, 1)}\n`);
  return file;
}
