/** New editions of documents, in English. */
import type { Translated } from '../translated.ts';
import type { editions as zh } from '../zh-CN/editions.ts';

export const editions: Translated<typeof zh> = {
  editions: {
    title: 'New editions',
    hint: 'New edition: none of it counts before you decide',
    waiting: '{{count}} files may be new editions of documents that are here',
    waitingHint: 'See what changed, then replace, keep both or leave out; nothing counts before that.',
    look: 'See what changed',
    files: 'Files that wait',
    close: '← Back to imports',
    documents: 'Documents in the file',
    old: 'In the workspace (left)',
    fresh: 'Taken in now (right)',
    chooseOld: 'Compared with which of {{count}} like ones',
    reasons: {
      number: 'Same document number',
      title: 'Same title and issuer',
      sections: '{{percent}}% of the headings are the same',
    },
    short: { number: 'same number', title: 'same title', sections: 'like sections' },
    decide: 'What to do with the new edition',
    choices: { replace: 'Replace the old one', 'keep-both': 'Keep both', skip: 'Leave it out' },
    hints: {
      replace: 'The old one is set aside and can be brought back; what you decided about it stays',
      'keep-both': 'Claims of both stand side by side',
      skip: 'The workspace stays as it is; the file can be imported again',
    },
    all: 'The same for the other {{count}} files',
    replaced: 'Old edition, replaced, not counted',
    reported: '{{count}} perhaps new editions',
    may: '“{{title}}” may be a new edition of “{{of}}” ({{reason}})',
    decided: '{{count}} files decided',
    setAside: 'Old editions that were replaced',
    replacedBy: 'replaced {{date}} by {{name}}',
    bringBack: 'Bring back',
    bringBackNamed: 'Bring back {{name}}',
    bringBackHint: 'The old edition counts again, beside the new one',
  },
};
