/** Notices and the linking of documents, in English. */

import type { Translated } from '../translated.ts';
import type { notices as chinese } from '../zh-CN/notices.ts';

export const notices: Translated<typeof chinese> = {
  notice: {
    dismiss: 'Dismiss',
    restoreBackup: 'Restore the backup ({{when}})',
    restoreDataset: 'Rebuild from the shipped data',
  },
  service: {
    restarting: 'The data service is restarting',
    restartingHint: 'It will be back in a moment; the graph and the selection stay.',
  },
  link: {
    open: 'Link originals…',
    title: 'Link originals',
    working: 'Linking originals',
    cancel: 'Cancel',
    cancelled: 'Cancelled; what was linked before stays.',
    none: 'The folder holds no original of this workspace. Choose the folder with the original text files.',
    linked: 'Newly linked ({{count}})',
    already: 'Linked before ({{count}})',
    unknown: 'Not in the workspace ({{count}})',
    failed: 'Could not be read ({{count}})',
  },
};
