/** `merge.*` on main's side: which workspace, where the report goes, and the window afresh after going back. */
import type { BrowserWindow } from 'electron';
import type { Answer, MergeInput, MergePreview, MergeReport } from '../bridge/contract.ts';
import { menuWords } from './menu-words.ts';
import { mergeReportText } from './merge-report.ts';
import { saveReportText } from './save-report.ts';
import type { Language } from './service/messages.ts';
import type { ServiceClient } from './service-client.ts';
import { chooseWorkspace } from './workspace-dialogs.ts';

export interface MainMerging {
  /** Null when the dialog was closed. */
  choose(window: BrowserWindow | undefined, language: Language): Promise<Answer<MergePreview | null>>;
  apply(input: MergeInput, language: Language): Promise<Answer<MergeReport>>;
  /** Writes the report of the last merge; null when there is none or the dialog was closed. */
  saveReport(
    window: BrowserWindow | undefined,
    language: Language,
  ): Promise<Answer<{ readonly file: string } | null>>;
}

export function createMainMerging(service: ServiceClient): MainMerging {
  let last: MergeReport | null = null;
  return {
    choose: async (window, language) => {
      const file = await chooseWorkspace(window, menuWords[language].mergeTitle, language);
      return file === null ? { ok: true, value: null } : service.request('merge.preview', { file }, language);
    },
    apply: async (input, language) => {
      const answer = await service.request('merge.apply', input, language);
      if (answer.ok) last = answer.value;
      return answer;
    },
    saveReport: async (window, language) => {
      if (last === null) return { ok: true, value: null };
      return saveReportText(window, menuWords[language].mergeReport, mergeReportText(last, language));
    },
  };
}
