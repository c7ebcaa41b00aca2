/** 数据冲突 on a picture to be handed in: the words at the corner of each thing in conflict, and once in the legend. */
import type { Core } from 'cytoscape';
import type { ConflictState } from '../../../graph-data/graph/figures/index.ts';
import { conflictStateOf } from '../../state/conflicts/index.ts';
import type { Palette } from '../palette.ts';
import { type BadgeLook, badgeTag, countsOf, type DrawnBadges } from './badge-tag.ts';

export interface ConflictWords {
  readonly open: string;
  readonly resolved: string;
}

/** How far a badge hangs over the corner, as on the screen. */
const OVERHANG = { x: 8, y: 12 };

/** Open is full, settled is hollow and dashed. */
function looksOf(words: ConflictWords, palette: Palette): Readonly<Record<ConflictState, BadgeLook>> {
  const { paper, warning } = palette;
  return {
    open: {
      ...{ className: 'conflict conflict-open', words: words.open, dashed: false },
      ...{ fill: palette['warning-wash'], stroke: warning, ink: warning },
    },
    resolved: {
      ...{ className: 'conflict conflict-resolved', words: words.resolved, dashed: true },
      ...{ fill: paper, stroke: palette['line-strong'], ink: palette['ink-soft'] },
    },
  };
}

/** What of the things on a canvas is in conflict, drawn where they stand; as on the screen, not what is out of focus. */
export function drawConflicts(cy: Core, words: ConflictWords, palette: Palette): DrawnBadges {
  const looks = looksOf(words, palette);
  const found = cy
    .nodes(':not(.out-of-focus)')
    .toArray()
    .flatMap((node) => {
      const state = conflictStateOf(node.id());
      return state === null ? [] : [{ node, look: looks[state] }];
    });
  const tags = found.map(({ node, look }) => {
    const { x, y } = node.position();
    return badgeTag(look, x - node.width() / 2 - OVERHANG.x, y - node.height() / 2 - OVERHANG.y);
  });
  return {
    tags,
    counts: countsOf(
      [looks.open, looks.resolved],
      found.map(({ look }) => look),
    ),
  };
}
