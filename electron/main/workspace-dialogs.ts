/** Which workspace: asked by the system's dialogs, never said by the window. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { localDay } from '../../graph-data/graph/tables/index.ts';
import { choosePlace, chooseToOpen } from './dialogs.ts';
import { menuWords } from './menu-words.ts';
import { WORKSPACE_ENDING } from './recent-workspaces.ts';
import type { Language } from './service/messages.ts';

const filtersIn = (language: Language): Electron.FileFilter[] => [
  { name: menuWords[language].workspace, extensions: [WORKSPACE_ENDING.slice(1)] },
];

/** With the ending, which some dialogs leave out. */
const complete = (file: string): string => (file.endsWith(WORKSPACE_ENDING) ? file : file + WORKSPACE_ENDING);

export async function chooseWorkspace(
  window: BrowserWindow | undefined,
  title: string,
  language: Language,
): Promise<string | null> {
  const [file] = await chooseToOpen(window, {
    title,
    filters: filtersIn(language),
    properties: ['openFile'],
  });
  return file ?? null;
}

/** A place for a file that is not there yet. */
export async function placeWorkspace(
  window: BrowserWindow | undefined,
  title: string,
  proposed: string,
  language: Language,
): Promise<string | null> {
  const file = await choosePlace(window, {
    title,
    defaultPath: proposed,
    filters: filtersIn(language),
    properties: ['createDirectory'],
  });
  return file === null ? null : complete(file);
}

/** The name with the day, and a number where that is taken: nothing is ever overwritten. */
export function nameForCopy(workspace: string, day: Date): string {
  const stem = join(dirname(workspace), `${basename(workspace, WORKSPACE_ENDING)} ${localDay(day)}`);
  for (let number = 1; ; number += 1) {
    const file = `${stem}${number === 1 ? '' : ` ${number}`}${WORKSPACE_ENDING}`;
    if (!existsSync(file)) return file;
  }
}
