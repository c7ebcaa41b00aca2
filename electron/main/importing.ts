/** `imports.*` on main's side: which files, and where the report goes. */
import type { BrowserWindow } from 'electron';
import type { Answer, ImportReport } from '../bridge/contract.ts';
import { importReportText } from '../files/index.ts';
import { chooseToOpen } from './dialogs.ts';
import { menuWords } from './menu-words.ts';
import { saveReportText } from './save-report.ts';
import type { Language } from './service/messages.ts';
import type { ServiceClient } from './service-client.ts';

export interface MainImporting {
  /** Null when the user closed the dialog. */
  choose(
    window: BrowserWindow | undefined,
    what: 'files' | 'folder',
    language: Language,
  ): Promise<Answer<ImportReport | null>>;
  /** Paths of files the user dropped on the window. */
  take(paths: readonly string[], language: Language): Promise<Answer<ImportReport | null>>;
  /** Writes the report of the last import; null when there is none or the dialog was closed. */
  saveReport(
    window: BrowserWindow | undefined,
    language: Language,
  ): Promise<Answer<{ readonly file: string } | null>>;
}

/** Endings offered by the dialog; what a file really is, its bytes say. */
const ENDINGS = ['docx', 'pdf', 'ofd', 'txt', 'html', 'htm', 'xlsx', 'csv', 'tsv', 'md'];

export function createMainImporting(service: ServiceClient): MainImporting {
  let last: ImportReport | null = null;
  const take: MainImporting['take'] = async (paths, language) => {
    const answer = await service.request('paths.import', { paths }, language);
    if (answer.ok) last = answer.value;
    return answer;
  };
  return {
    take,
    choose: async (window, what, language) => {
      const { importFiles, importFolder, documents, allFiles } = menuWords[language];
      const folder = what === 'folder';
      const paths = await chooseToOpen(window, {
        title: folder ? importFolder : importFiles,
        properties: folder ? ['openDirectory'] : ['openFile', 'multiSelections'],
        ...(folder
          ? {}
          : {
              filters: [
                { name: documents, extensions: ENDINGS },
                { name: allFiles, extensions: ['*'] },
              ],
            }),
      });
      return paths.length === 0 ? { ok: true, value: null } : take(paths, language);
    },
    saveReport: async (window, language) => {
      if (last === null) return { ok: true, value: null };
      return saveReportText(window, menuWords[language].importReport, importReportText(last, language));
    },
  };
}
