/** Files read again by newer rules, in English. */

import type { Translated } from '../translated.ts';
import type { rereading as zh } from '../zh-CN/rereading.ts';

export const rereading: Translated<typeof zh> = {
  rereading: {
    title: 'Reading again',
    hint: 'Reading again: what was read before counts until you apply',
    olderTitle: 'Files read by older rules',
    older: '{{count}} files were read by older rules',
    olderHint:
      'They are read again from the text the workspace keeps, without the original; better recognition of a layout (columns, ruled tables) needs the original: remove the file and import it again.',
    all: 'Read all again',
    one: 'Read again',
    oneNamed: 'Read {{name}} again',
    byOlder: 'Read by older rules',
    outcome: 'Read again: {{same}} the same, {{changed}} changed',
    failed: '{{count}} could not be read and stay as they are: {{names}}.',
    cancelled: 'Cancelled; what was read waits to be seen.',
    waiting: '{{count}} files are read otherwise by the rules of today',
    waitingHint: 'See what changes before you apply it; amendments, reviews and notes stay.',
    decide: 'What becomes of the new reading',
    apply: 'Apply the new reading',
    applyHint: 'Amendments, reviews and notes stay',
    leave: 'Keep the old reading',
    leaveHint: 'Nothing changes; it can be read again later',
    counts: '{{before}} claims → {{after}}',
  },
};
