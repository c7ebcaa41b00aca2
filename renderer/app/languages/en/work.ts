/** Working on several things of the picture, in English. */
import type { Translated } from '../translated.ts';
import type { work as chinese } from '../zh-CN/work.ts';

export const work: Translated<typeof chinese> = {
  keys: { space: 'Space' },
  work: {
    marked: '{{count}} chosen',
    hide: 'Hide',
    hideOthers: 'Keep only these',
    pin: 'Pin',
    unpin: 'Unpin',
    start: 'Graph of these',
    paths: 'Find connections',
    pathsMost: 'Find connections: choose 2 to {{most}}',
    clear: 'Choose none',
    mark: 'Add to the choice',
    unmark: 'Take out of the choice',
    markBoth: 'Choose both ends',
    markAll: 'Choose all',
    invert: 'Invert the choice',
    grow: 'Grow to neighbours',
    lasso: 'Choose with a lasso',
    goTo: 'Go to {{name}}',
    keepOnly: 'Keep only this',
    focus: 'Focus',
    steps: 'Depth {{count}}',
    leave: 'Leave focus',
    focused: 'Focus: {{name}}, depth {{depth}}',
    focusedAmong: 'Focus: {{count}} things, depth {{depth}}',
    escape: 'Esc leaves',
    lock: 'Lock the picture',
    unlock: 'Unlock the picture',
    picture: 'Whole picture',
    history: 'History',
    begin: 'Beginning',
  },
};
