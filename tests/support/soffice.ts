/** LibreOffice without a window: an independent reader of what Remit writes. Absent on most machines; tests then say so and skip. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** All sheets, UTF-8, comma, values as shown. */
const CSV_OF_ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export const sofficeIsThere = isThere('soffice');
export const NO_SOFFICE =
  'skipped: soffice is not installed (apt-get install libreoffice-calc-nogui libreoffice-writer-nogui), so nothing independent reads the files back';

export function sayWhenAbsent(): void {
  if (!sofficeIsThere) console.warn(NO_SOFFICE);
}

/** The texts LibreOffice makes of the bytes, by file name. */
async function convert(
  bytes: Uint8Array,
  ending: string,
  filter: string,
): Promise<Readonly<Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-soffice-'));
  try {
    writeFileSync(join(folder, `file.${ending}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      join(folder, 'out'),
      join(folder, `file.${ending}`),
    ];
    await promisify(execFile)('soffice', args, { timeout: 90_000 });
    const names = readdirSync(join(folder, 'out'));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, 'out', name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sheets of a workbook as CSV, by sheet name. */
export async function sheetsOf(workbook: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const files = await convert(workbook, 'xlsx', CSV_OF_ALL_SHEETS);
  const sheet = (name: string): string => name.replace(/^file-|\.csv$/gu, '');
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [sheet(name), text]));
}

/** A Word document as HTML, tables kept. */
export async function htmlOfDocx(document: Uint8Array): Promise<string> {
  return (
    Object.entries(await convert(document, 'docx', 'html')).find(([name]) => name.endsWith('.html'))?.[1] ??
    ''
  );
}
