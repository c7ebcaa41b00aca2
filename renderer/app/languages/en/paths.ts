/** How things are connected, in English. */
import type { Translated } from '../translated.ts';
import type { paths as chinese } from '../zh-CN/paths.ts';

export const paths: Translated<typeof chinese> = {
  paths: {
    title: 'Connections',
    open: 'Find connections',
    with: 'Connections with something else',
    close: 'Close connections',
    ends: 'Find connections among these',
    remove: 'Take away {{name}}',
    add: 'One more',
    addFirst: 'Choose one',
    addSelected: 'Add the selected {{name}}',
    prompt: 'Choose something to connect',
    start: 'Nothing chosen yet',
    startHint:
      'Choose two things (bodies, measures, initiatives, indicators, places …). The shortest connections between them are listed here, with the evidence of each step.',
    second: 'Choose one more',
    secondHint: 'Find it in the search box, or click it in the graph and add it.',
    without: 'Not through',
    more: 'More',
    kinds: 'Kinds',
    relations: 'Relations',
    homePlace: 'home city',
    ofPlace: 'belonging to a place',
    found: '{{count}} connections found',
    incomplete: 'The graph is large and was searched in part; there may be more.',
    length: '{{count}} steps',
    pair: '{{from}} — {{to}}',
    show: 'Show in graph',
    shown: 'Marked in the graph',
    document: '{{title}}',
    further: '{{count}} more',
    none: 'No connection found',
    noneHint: 'There is none within 6 steps that does not pass {{excluded}}.',
    noneAtAll: 'There is none within 6 steps.',
    otherwise: 'They are connected if anything may be passed.',
    lift: 'Pass anything',
    apart: 'Not connected',
  },
};
