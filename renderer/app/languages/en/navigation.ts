/** Views, the way back and forward, addresses, in English. */

import type { Translated } from '../translated.ts';
import type { navigation as chinese } from '../zh-CN/navigation.ts';

export const navigation: Translated<typeof chinese> = {
  view: {
    title: 'Views',
    home: 'Home',
    graph: 'Graph',
    overview: 'Overview',
    brief: 'Brief',
    measure: 'Measure',
    matrix: 'Matrix',
    document: 'Text',
    checks: 'Checks',
    follow: 'Follow-through',
    timeline: 'Timeline',
    places: 'Places',
    comparison: 'Compare',
    analysis: 'Analysis',
    imports: 'Imports',
    review: 'Review',
    amendments: 'Ledger',
  },
  address: {
    back: 'Back',
    forward: 'Forward',
    copy: 'Copy the address',
    copied: 'Address copied',
    go: 'Open the address',
    nowhere: 'This address leads nowhere',
    nowhereHint:
      'It is incomplete, or names a view this version does not have. Copy the whole address again.',
  },
};
