/** Choosing what an expansion brings, in English. */

import type { Translated } from '../translated.ts';
import type { expansion as chinese } from '../zh-CN/expansion.ts';

export const expansion: Translated<typeof chinese> = {
  expansion: {
    title: 'Expand {{name}}',
    hidden: '{{count}} not shown: choose what to see',
    show: 'Show {{count}}',
    showFirst: 'Show the first {{count}} of {{of}}',
    all: 'All',
    none: 'None',
    left: '{{name}}: {{count}} not shown',
    next: 'Show {{count}} more',
  },
};
