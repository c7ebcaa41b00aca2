/** The dialogs of help, in English. */

import type { Translated } from '../translated.ts';
import type { help as chinese } from '../zh-CN/help.ts';

export const help: Translated<typeof chinese> = {
  about: {
    title: 'About Remit',
    line: 'Shows who is responsible for what, offline. No network, no telemetry.',
    version: 'Version',
    workspace: 'Workspace',
    mode: 'Access',
    readOnly: 'read-only',
    writable: 'writable',
    network: 'Network',
    refused: '{{count}} requests refused',
    runtime: 'Runtime',
    database: 'Database',
    platform: 'System',
  },
  shortcuts: {
    title: 'Shortcuts',
    search: 'Search',
    walk: 'Walk the graph',
    expand: 'Expand',
    collapse: 'Collapse',
    restart: 'Start again from here',
    evidence: 'Select',
    hide: 'Hide',
    menu: 'Open the menu',
    fit: 'Fit',
    arrange: 'Arrange anew',
    undo: 'Undo',
    redo: 'Redo',
    back: 'Back, forward',
    print: 'Print the page',
    views: 'Switch the view',
    export: 'Export',
    copyAddress: 'Copy the address',
    judge: 'Accept a finding, take it back',
    text: 'In the text: next, previous',
    outline: 'Documents panel',
    detail: 'Detail panel',
    close: 'Close evidence',
  },
};
