/** The tree of documents, in English. */

import type { Translated } from '../translated.ts';
import type { outline as chinese } from '../zh-CN/outline.ts';

export const outline: Translated<typeof chinese> = {
  outline: {
    tree: 'Outline',
    documents: 'Documents',
    filter: 'Find a document',
    filterHint: 'title, number, date',
    count: '{{shown}} / {{total}}',
    none: 'No documents in the workspace yet',
    noneHint: 'Once you import some, they stand here with their sections.',
    untitled: '(untitled)',
    linked: 'linked',
    measures: '{{count}} measures',
    noMeasures: 'no measures read',
    bodies: '{{count}} bodies',
    nobody: 'none',
  },
};
