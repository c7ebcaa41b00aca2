/** 数据冲突 on a picture to be handed in: the words at the corner of each thing in conflict, and once in the legend. */
import type { Core } from 'cytoscape';
import type { ConflictState } from '../../../graph-data/graph/figures/index.ts';
import type { Tag } from '../../../graph-data/graph/formats/xml.ts';
import { conflictStateOf } from '../../state/conflicts/index.ts';
import { textWidth } from '../../state/layout/label.ts';
import type { Palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { SAMPLE_SCALE } from './legend-rows.ts';
import { fixed } from './pen.ts';

export interface ConflictWords {
  readonly open: string;
  readonly resolved: string;
}

export interface DrawnConflicts {
  /** Over the cards. */
  readonly tags: readonly Tag[];
  /** How many things are in each state, in the order of the legend. */
  readonly counts: readonly {
    readonly state: ConflictState;
    readonly count: number;
    readonly sample: Drawing;
  }[];
}

const TYPE = 11;
const HEIGHT = 16;
const PADDING = 5;
/** How far a badge hangs over the corner, as on the screen. */
const OVERHANG = { x: 8, y: 12 };

const widthOf = (words: string): number => textWidth(words) * TYPE + 2 * PADDING;

/** The badge with its upper left corner at a point; open is full, settled is hollow and dashed. */
function badgeTag(state: ConflictState, words: string, x: number, y: number, palette: Palette): Tag {
  const isOpen = state === 'open';
  return {
    name: 'g',
    attributes: { class: `conflict conflict-${state}` },
    content: [
      {
        name: 'rect',
        attributes: {
          ...{ x: fixed(x), y: fixed(y), width: fixed(widthOf(words)), height: String(HEIGHT), rx: '2' },
          fill: isOpen ? palette['warning-wash'] : palette.paper,
          stroke: isOpen ? palette.warning : palette['line-strong'],
          ...(!isOpen && { 'stroke-dasharray': '3 2' }),
        },
      },
      {
        name: 'text',
        attributes: {
          x: fixed(x + PADDING),
          y: fixed(y + HEIGHT / 2 + 0.36 * TYPE),
          'font-size': String(TYPE),
          fill: isOpen ? palette.warning : palette['ink-soft'],
        },
        content: words,
      },
    ],
  };
}

/** As large in the legend as at a card: what is drawn smaller there is drawn larger here. */
function sampleOf(state: ConflictState, words: string, palette: Palette): Drawing {
  const scale = 1 / SAMPLE_SCALE;
  const tag: Tag = {
    name: 'g',
    attributes: { transform: `scale(${scale})` },
    content: [badgeTag(state, words, 0, 0, palette)],
  };
  return { tags: [tag], left: 0, top: 0, width: widthOf(words) * scale, height: HEIGHT * scale };
}

/** What of the things on a canvas is in conflict, drawn where they stand. */
export function drawConflicts(cy: Core, words: ConflictWords, palette: Palette): DrawnConflicts {
  const found = cy
    .nodes()
    .toArray()
    .flatMap((node) => {
      const state = conflictStateOf(node.id());
      return state === null ? [] : [{ node, state }];
    });
  const tags = found.map(({ node, state }) => {
    const { x, y } = node.position();
    const [left, top] = [x - node.width() / 2 - OVERHANG.x, y - node.height() / 2 - OVERHANG.y];
    return badgeTag(state, words[state], left, top, palette);
  });
  const counts = (['open', 'resolved'] as const).flatMap((state) => {
    const count = found.filter((one) => one.state === state).length;
    return count === 0 ? [] : [{ state, count, sample: sampleOf(state, words[state], palette) }];
  });
  return { tags, counts };
}
