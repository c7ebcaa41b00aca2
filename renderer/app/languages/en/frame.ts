/** The frame of the window and what every screen says, in English. */

import type { Translated } from '../translated.ts';
import type { frame as chinese } from '../zh-CN/frame.ts';

export const frame: Translated<typeof chinese> = {
  app: { name: '职图', latin: 'Remit' },
  list: { comma: ', ', all: 'Show all {{count}}', less: 'Show fewer' },
  dialog: { close: 'Close' },
  panel: {
    outline: 'Documents',
    detail: 'Detail',
    evidence: 'Evidence',
    resizeOutline: 'Resize the documents panel',
    resizeDetail: 'Resize the detail panel',
    resizeEvidence: 'Resize the evidence panel',
  },
  state: { loading: 'Reading…' },
  failure: {
    unreachable: 'The data service cannot be reached',
    unreachableHint: 'Try again; if it still fails, close Remit and open it again.',
    retry: 'Try again',
  },
  fault: {
    title: 'The window ran into a fault',
    body: 'The data in the workspace is untouched. Show it again; if it fails again, reopen Remit. Reason:',
    again: 'Show again',
  },
  settings: {
    title: 'Settings',
    theme: 'Appearance',
    themes: { system: 'Follow the system', light: 'Light', dark: 'Dark' },
    otherLanguage: '中文',
  },
};
