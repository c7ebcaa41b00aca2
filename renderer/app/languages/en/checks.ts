/** The duty checks, in English. */
import type { Translated } from '../translated.ts';
import type { checks as chinese } from '../zh-CN/checks.ts';

export const checks: Translated<typeof chinese> = {
  checks: {
    list: 'Checks',
    all: 'All hints',
    findings: 'Findings',
    tools: 'Filter',
    open: '{{count}} to look at',
    hint: 'hints, not verdicts',
    document: 'Document',
    everyDocument: 'All documents',
    state: 'State',
    states: { open: 'Open', accepted: 'Accepted', all: 'All' },
    count: '{{count}}',
    accept: 'Accept',
    accepted: 'Accepted',
    takeBack: 'Take back',
    note: 'Note',
    notePlaceholder: 'A note, for example “confirmed with the office in charge”',
    author: 'Signed (optional)',
    save: 'Save',
    cancel: 'Cancel',
    readOnly: 'The workspace is read-only',
    none: 'Nothing found',
    noneHint: {
      open: 'Nothing is left to look at in what is chosen.',
      accepted: 'Nothing was accepted yet.',
      all: 'This check finds nothing in what is chosen.',
    },
  },
};
