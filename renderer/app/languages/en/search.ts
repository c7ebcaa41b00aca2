/** The one box, in English. */

import type { Translated } from '../translated.ts';
import type { search as chinese } from '../zh-CN/search.ts';

export const search: Translated<typeof chinese> = {
  search: {
    label: 'Find agencies, measures, documents',
    placeholder: 'Name, pinyin, initials, or “who is responsible for 肉牛”',
    results: 'Results',
    busiest: 'Agencies with most duties',
    nothing: 'Nothing found for “{{text}}”',
    nothingHint:
      'Searched: names, full names, aliases, pinyin and initials of agencies; titles of documents, sections and measures. Try a short name (发改委), initials (fgw) or fewer characters.',
    more: 'First {{shown}} of {{total}}',
    total: '{{total}} found',
    line: 'Line {{line}}',
    moreBodies: 'and more, {{count}} in all',
    noBodies: 'no body is named',
    keys: '↑↓ choose   Enter open   Ctrl Enter add to graph',
    field: {
      name: 'Name',
      fullName: 'Full name',
      alias: 'Alias',
      pinyin: 'Pinyin',
      initials: 'Initials',
      title: 'Title',
      number: 'Number',
      initiative: 'Initiative',
      indicator: 'Indicator',
      text: 'Text',
    },
  },
};
