/** The documents of the user's own, in English. */

import type { Translated } from '../translated.ts';
import type { imports as zh } from '../zh-CN/imports.ts';

export const imports: Translated<typeof zh> = {
  imports: {
    hint: 'Imported files stay in this workspace and never leave this computer',
    tools: 'Import',
    files: 'Choose files…',
    folder: 'Choose a folder…',
    drop: 'Drop files or folders anywhere on the window',
    formats: 'DOCX, PDF with text, OFD, TXT, HTML, XLSX, CSV; scans need text recognition (OCR) first',
    dropNow: 'Let go to import',
    dropLater: 'An import is running; drop again when it is done',
    reading: 'Reading {{file}}',
    writing: 'Writing to the workspace; look and search meanwhile. Cancelling takes this import back',
    progress: '{{done}} of {{total}}, {{imported}} imported, {{failed}} not',
    cancel: 'Cancel',
    report: 'Import report',
    saveReport: 'Save report…',
    saved: 'Report saved to {{file}}',
    dismiss: 'Dismiss',
    cancelled: 'The import was cancelled; files finished before were imported whole.',
    imported: '{{count}} imported',
    already: '{{count}} already here (same content)',
    failed: '{{count}} not imported',
    nothing: 'No file to import was found.',
    counts: '{{documents}} documents · {{statements}} claims',
    issues: '{{count}} places not understood',
    list: 'Imported files',
    count: '{{count}} files',
    at: 'imported {{date}}',
    untitled: '(untitled document)',
    remove: 'Remove',
    removeNamed: 'Remove {{name}}',
    removeQuestion: 'Remove this file from the workspace?',
    removeHint:
      'The claims read from it and its text go with it; the original file stays as it is and can be imported again.',
    removed: '{{name}} removed',
    empty: 'Nothing imported yet',
    emptyHint:
      'Duties, measures and figures of your own documents appear beside the shipped data; each opens its place in the text.',
    readOnly: 'The workspace is open read-only; nothing can be imported.',
    notes: {
      'pages-without-text': '{{count}} pages without text ({{pages}}), perhaps scanned',
      'damaged-bytes': 'bytes that no encoding explains were replaced',
      'tracked-changes': '{{count}} tracked changes, read as accepted',
      'hidden-text': '{{count}} hidden texts were left out',
    },
  },
};
