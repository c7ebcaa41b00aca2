/** How a document's lists are read, and choosing another way, in English. */
import type { Translated } from '../translated.ts';
import type { roleRule as chinese } from '../zh-CN/role-rule.ts';

export const roleRule: Translated<typeof chinese> = {
  roleRule: {
    title: 'How the lists are read',
    stated: 'Stated on line {{line}}',
    notStated: 'The document does not say otherwise.',
    chosen: 'Your choice, not what the document prints.',
    change: 'Read another way…',
    reset: 'Back to the document’s rule',
    readOnly: 'The workspace is read-only',
    dialog: {
      title: 'How the lists of this document are read',
      lead: 'Offices write differently; where the document does not say, choose by local custom. Only the reading changes: the claims stay as read and you can go back at any time.',
      options: 'Readings',
      own: 'the document’s own',
      inForce: 'in force',
      changes: '{{count}} duties would change',
      none: 'The same as now; nothing changes',
      more: '{{count}} more not listed',
      apply: 'Read this way',
      cancel: 'Cancel',
      columns: { measure: 'Measure', agency: 'Body', from: 'Now', to: 'Then' },
    },
  },
};
