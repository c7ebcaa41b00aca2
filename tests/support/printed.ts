/** Ctrl+P with a file in place of the system's dialog: what would be printed, as PDF. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { type ElectronApplication, expect, type Page } from '@playwright/test';

export interface Printed {
  /** What pdfinfo says: page size, number of pages. */
  readonly facts: string;
  readonly text: string;
}

export async function printTo(file: string, app: ElectronApplication, page: Page): Promise<Printed> {
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('no window');
    contents.print = (_options, done) => {
      void contents.printToPDF({ preferCSSPageSize: true }).then((bytes) => {
        Object.assign(globalThis, { printedByTest: bytes.toString('base64') });
        done?.(true, '');
      });
    };
  });
  await page.keyboard.press('Control+p');
  const read = () => app.evaluate(() => Reflect.get(globalThis, 'printedByTest') as string | undefined);
  await expect.poll(read).toBeTruthy();
  writeFileSync(file, Buffer.from((await read()) ?? '', 'base64'));
  return {
    facts: execFileSync('pdfinfo', [file], { encoding: 'utf8' }),
    text: execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }),
  };
}
