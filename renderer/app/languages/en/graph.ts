/** The graph, its menu, its first screen and what is announced, in English. */

import type { Translated } from '../translated.ts';
import type { graph as chinese } from '../zh-CN/graph.ts';

export const graph: Translated<typeof chinese> = {
  graph: {
    canvas: 'Graph canvas',
    keys: 'Tab and arrow keys walk, Enter selects, E expands, H hides, R restarts here, Shift F10 opens the menu.',
    tools: 'Graph tools',
    from: '{{name}}',
    size: '{{nodes}} items, {{edges}} links',
    undo: 'Undo',
    redo: 'Redo',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    arrange: 'Arrange anew',
    list: 'In the graph',
    listKind: '{{kind}} ({{count}})',
    links: '{{count}}',
    legend: 'Legend',
    clear: 'Clear',
    badge: '{{count}} more not shown; click to expand',
  },
  menu: { expand: 'Expand', hide: 'Hide', restart: 'Start again from here', evidence: 'Open evidence' },
  start: {
    title: 'Who leads, who carries, and where it says so',
    lead: 'Start from one agency or one measure and expand. Every line opens its evidence.',
    search: 'Search',
    searchHint: 'Type a name, a short name, pinyin or initials: 发改委, fgw.',
    searchButton: 'Search',
    busiest: 'Busiest agencies',
    none: 'No duties in the workspace yet',
    outline: 'From the outline',
    outlineHint: 'Pick a measure on the left to see which bodies carry it.',
    outlineButton: 'Go to the outline',
    outlineShow: 'Show the outline',
  },
  announce: {
    started: 'Started from {{name}}: {{count}} related items',
    expanded: 'Expanded {{name}}: {{count}} new',
    nothingMore: '{{name}} has nothing more',
    added: 'Added {{name}}',
    hidden: 'Hid {{name}}',
    focused: '{{name}}',
    cleared: 'Graph cleared',
    undone: 'Undone',
    redone: 'Redone',
    copied: 'Copied',
    addressCopied: 'Address copied',
    arranged: 'Arranged anew',
  },
};
