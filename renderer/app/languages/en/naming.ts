/** Names of things: doubles, aliases, renaming, merging and splitting, in English. */
import type { Translated } from '../translated.ts';
import type { naming as chinese } from '../zh-CN/naming.ts';

export const naming: Translated<typeof chinese> = {
  names: {
    doubles: {
      kind: 'Likely doubles',
      title: 'Which names may mean the same',
      method:
        'Method: names of one place and one kind are compared by spelling, aliases, last word, place and abbreviation. Bodies of the same name in other places are not listed, nor bodies that one list names side by side.',
      states: 'State of likely doubles',
      open: '{{count}} open',
      refused: '{{count}} told apart',
      none: { open: 'No name is left to check', refused: 'No names were told apart' },
      drawBoth: 'Open {{names}} in the graph',
      refuse: 'Not the same…',
      isRefused: 'Told apart',
      takeBack: 'Open again',
    },
  },
};
