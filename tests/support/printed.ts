/** Ctrl+P with a file in place of the system's dialog: what would be printed, as PDF. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { type ElectronApplication, expect, type Page } from '@playwright/test';

export interface Printed {
  /** What pdfinfo says: page size, number of pages. */
  readonly facts: string;
  readonly text: string;
}

/** Every page prints to a file from now on, also one of a window that is still to be made. */
async function standInForDialog(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: running, webContents }) => {
    const stand = (contents: Electron.WebContents): void => {
      contents.print = ({ landscape = false, pageSize = 'A4', header, footer } = {}, done) => {
        const inMargins = header !== undefined && {
          displayHeaderFooter: true,
          headerTemplate: `<div style="font-size:8px">${header}</div>`,
          footerTemplate: `<div style="font-size:8px">${footer}</div>`,
        };
        void contents
          .printToPDF({ preferCSSPageSize: true, landscape, pageSize, ...inMargins })
          .then((bytes) => {
            Object.assign(globalThis, { printedByTest: bytes.toString('base64') });
            done?.(true, '');
          });
      };
    };
    Object.assign(globalThis, { printedByTest: undefined });
    if (Reflect.get(globalThis, 'standsInForDialog') === true) return;
    Object.assign(globalThis, { standsInForDialog: true });
    for (const contents of webContents.getAllWebContents()) stand(contents);
    running.on('web-contents-created', (_, contents) => stand(contents));
  });
}

export async function printTo(file: string, app: ElectronApplication, page: Page): Promise<Printed> {
  await standInForDialog(app);
  await page.keyboard.press('Control+p');
  const read = () => app.evaluate(() => Reflect.get(globalThis, 'printedByTest') as string | undefined);
  await expect.poll(read).toBeTruthy();
  writeFileSync(file, Buffer.from((await read()) ?? '', 'base64'));
  return {
    facts: execFileSync('pdfinfo', [file], { encoding: 'utf8' }),
    text: execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }),
  };
}
