/**
 * Entry of the printer of `npm run export -- --format pdf`: `electron JOB`, a folder whose package.json names this
 * script. Reads a page from `JOB/page.json`, writes `JOB/page.pdf`, ends. It opens no workspace and shows no window.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import type { PrintablePage } from '../files/index.ts';
import { confineContents } from './guards.ts';
import { harden } from './hardening.ts';
import { printPage } from './print-page.ts';
import { declareScheme } from './protocol.ts';

const margin = { header: z.string(), footer: z.string() };
const pageSchema: z.ZodType<PrintablePage> = z.object({
  html: z.string(),
  margins: z
    .object({
      ...margin,
      plain: z.object(margin),
    })
    .nullable(),
  size: z.enum(['A3', 'A4']),
  landscape: z.boolean(),
});

async function print(folder: string): Promise<void> {
  const page = pageSchema.parse(JSON.parse(readFileSync(join(folder, 'page.json'), 'utf8')));
  await app.whenReady();
  writeFileSync(join(folder, 'page.pdf'), await printPage(page, new AbortController().signal));
}

function main(): void {
  harden(app);
  declareScheme();
  confineContents(app);
  const folder = process.argv.at(-1) ?? '';
  print(folder).then(
    () => app.exit(0),
    (error: unknown) => {
      console.error(`print: ${error instanceof Error ? error.message : String(error)}`);
      app.exit(1);
    },
  );
}

main();
