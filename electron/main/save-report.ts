/** A report as a text file: asked where to, written whole or not at all. */
import type { BrowserWindow } from 'electron';
import { localDay } from '../../graph-data/graph/tables/index.ts';
import type { Answer } from '../bridge/contract.ts';
import { writeExport } from '../files/index.ts';
import { chooseToSave } from './dialogs.ts';

/** Null when the user closed the dialog. @param title also the proposed name, with the day */
export async function saveReportText(
  window: BrowserWindow | undefined,
  title: string,
  text: string,
): Promise<Answer<{ readonly file: string } | null>> {
  const target = await chooseToSave(window, {
    title,
    name: `${title} ${localDay(new Date())}`,
    ending: 'txt',
    filter: { name: 'TXT', extensions: ['txt'] },
  });
  if (target === null) return { ok: true, value: null };
  await writeExport(target.file, new TextEncoder().encode(text), { overwrite: target.asked });
  return { ok: true, value: { file: target.file } };
}
