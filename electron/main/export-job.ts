/** What is to be saved: how its dialog is worded, what its file is called, and who builds its content. */
import { localDay } from '../../graph-data/graph/tables/index.ts';
import type { Answer, ExportInput, LedgerFormat, SavedViewId } from '../bridge/contract.ts';
import type { SaveQuestion } from './dialogs.ts';
import { type MenuWords, menuWords } from './menu-words.ts';
import type { BuiltExport, Language } from './service/messages.ts';
import type { ServiceClient } from './service-client.ts';
import { VIEWS_ENDING } from './views-dialog.ts';

export interface ExportJob extends SaveQuestion {
  /** For the list of exports. */
  readonly what: string;
  readonly format: string;
  readonly language: Language;
  readonly build: () => Promise<Answer<BuiltExport>>;
}

/** The ending of a file of entries; its last part is what dialogs filter by. */
const LEDGER_ENDING = 'remit-amendments.json';

const dated = (name: string): string => `${name} ${localDay(new Date())}`;

/** One file of a usual format, called after what it holds. */
export function documentJob(
  what: keyof MenuWords['exportNames'],
  format: string,
  language: Language,
  build: ExportJob['build'],
): ExportJob {
  const { exportTitle, exportNames } = menuWords[language];
  return {
    what,
    format,
    language,
    title: exportTitle,
    name: dated(exportNames[what]),
    ending: format,
    filter: { name: format.toUpperCase(), extensions: [format] },
    build,
  };
}

/** A table or page of the window. */
export function exportJob(service: ServiceClient, input: ExportInput, language: Language): ExportJob {
  const build = () => service.request('export.build', input, language);
  return documentJob(input.order.what, input.format, language, build);
}

/** Saved views, to be imported elsewhere. */
export function viewsJob(service: ServiceClient, ids: readonly SavedViewId[], language: Language): ExportJob {
  const { exportTitle, viewsFile } = menuWords[language];
  return {
    what: 'views',
    format: 'json',
    language,
    title: exportTitle,
    name: dated(viewsFile),
    ending: VIEWS_ENDING,
    filter: { name: viewsFile, extensions: ['json'] },
    build: () => service.request('views.pack', { ids }, language),
  };
}

/** Entries of the ledger: for another Remit, or as a table. */
export function ledgerJob(
  service: ServiceClient,
  { ids, format }: { readonly ids: readonly string[]; readonly format: LedgerFormat },
  language: Language,
): ExportJob {
  const build = () => service.request('amendments.pack', { ids, format }, language);
  const { exportTitle, ledgerFile } = menuWords[language];
  return {
    ...{ what: 'amendments', format, language, title: exportTitle, name: dated(ledgerFile) },
    ending: format === 'json' ? LEDGER_ENDING : format,
    filter: { name: format === 'json' ? ledgerFile : 'XLSX', extensions: [format] },
    build,
  };
}
