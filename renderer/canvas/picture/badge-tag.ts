/** Words in a box, as badges stand on the canvas, for a picture to be handed in. Pure. */
import type { Tag } from '../../../graph-data/graph/formats/xml.ts';
import { textWidth } from '../../state/layout/label.ts';
import type { Drawing } from './drawing.ts';
import { SAMPLE_SCALE } from './legend-rows.ts';
import { fixed } from './pen.ts';

export interface BadgeLook {
  readonly className: string;
  readonly words: string;
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
  readonly dashed: boolean;
}

const TYPE = 11;
const PADDING = 5;
export const BADGE_HEIGHT = 16;

export const badgeWidth = (words: string): number => textWidth(words) * TYPE + 2 * PADDING;

/** The badge with its upper left corner at a point. */
export function badgeTag(look: BadgeLook, x: number, y: number): Tag {
  const { className, words, fill, stroke, ink, dashed } = look;
  return {
    name: 'g',
    attributes: { class: className },
    content: [
      {
        name: 'rect',
        attributes: {
          ...{
            x: fixed(x),
            y: fixed(y),
            width: fixed(badgeWidth(words)),
            height: String(BADGE_HEIGHT),
            rx: '2',
          },
          ...{ fill, stroke },
          ...(dashed && { 'stroke-dasharray': '3 2' }),
        },
      },
      {
        name: 'text',
        attributes: {
          x: fixed(x + PADDING),
          y: fixed(y + BADGE_HEIGHT / 2 + 0.36 * TYPE),
          'font-size': String(TYPE),
          fill: ink,
        },
        content: words,
      },
    ],
  };
}

/** As large in the legend as on the picture: what is drawn smaller there is drawn larger here. */
export function badgeSample(look: BadgeLook): Drawing {
  const scale = 1 / SAMPLE_SCALE;
  const tag: Tag = {
    name: 'g',
    attributes: { transform: `scale(${scale})` },
    content: [badgeTag(look, 0, 0)],
  };
  return {
    ...{ tags: [tag], left: 0, top: 0 },
    width: badgeWidth(look.words) * scale,
    height: BADGE_HEIGHT * scale,
  };
}

/** Badges of one kind on a picture: where they stand, and how many of each look for the legend. */
export interface DrawnBadges {
  /** Over the cards. */
  readonly tags: readonly Tag[];
  /** In the order of the legend. */
  readonly counts: readonly { readonly count: number; readonly sample: Drawing }[];
}

/** One sample for each look that occurs. */
export function countsOf(looks: readonly BadgeLook[], drawn: readonly BadgeLook[]): DrawnBadges['counts'] {
  return looks.flatMap((look) => {
    const count = drawn.filter((one) => one === look).length;
    return count === 0 ? [] : [{ count, sample: badgeSample(look) }];
  });
}
