/** 已更正 on a picture to be handed in: on each line whose claim was corrected, at each card whose value was, and in the legend. */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { amendmentsOf, CORRECTIONS, type Correction, correctionBy } from '../../state/amendments/index.ts';
import type { Point } from '../../state/layout/geometry.ts';
import { boxesOf } from '../controllers/lines.ts';
import { badgePlace } from '../line-badge-place.ts';
import type { Palette } from '../palette.ts';
import {
  BADGE_HEIGHT,
  type BadgeLook,
  badgeTag,
  badgeWidth,
  countsOf,
  type DrawnBadges,
} from './badge-tag.ts';

export type CorrectionWords = Readonly<Record<Correction, string>>;

/** How far a badge hangs over the upper right corner of a card, as on the screen. */
const OVERHANG = { x: 8, y: 12 };

function looksOf(
  words: CorrectionWords,
  { paper, support }: Palette,
): Readonly<Record<Correction, BadgeLook>> {
  const look = (correction: Correction): BadgeLook => ({
    ...{ className: `correction correction-${correction}`, words: words[correction], dashed: false },
    ...{ fill: paper, stroke: support, ink: support },
  });
  return { corrected: look('corrected'), added: look('added'), rejected: look('rejected') };
}

/** The upper left corner of a badge of this width at the corner of a card. */
function atCard(node: NodeSingular, width: number): Point {
  const { x, y } = node.position();
  return { x: x + node.width() / 2 + OVERHANG.x - width, y: y - node.height() / 2 - OVERHANG.y };
}

/** What of the things and lines on a canvas was corrected, drawn where they stand; as on the screen, not what is out of focus. */
export function drawCorrections(cy: Core, words: CorrectionWords, palette: Palette): DrawnBadges {
  const looks = looksOf(words, palette);
  const boxes = boxesOf(cy);
  const lookOf = (id: string): BadgeLook | null => {
    const correction = correctionBy(amendmentsOf(id));
    return correction === null ? null : looks[correction];
  };
  const onLine = (edge: EdgeSingular, width: number): Point => {
    const { x, y } = badgePlace(edge, { width, height: BADGE_HEIGHT }, boxes);
    return { x: x - width / 2, y: y - BADGE_HEIGHT / 2 };
  };
  const found = cy
    .elements()
    .not('.out-of-focus')
    .toArray()
    .flatMap((element) => {
      const look = lookOf(element.id());
      if (look === null) return [];
      const width = badgeWidth(look.words);
      return [{ look, place: element.isNode() ? atCard(element, width) : onLine(element, width) }];
    });
  return {
    tags: found.map(({ look, place }) => badgeTag(look, place.x, place.y)),
    counts: countsOf(
      CORRECTIONS.map((correction) => looks[correction]),
      found.map(({ look }) => look),
    ),
  };
}
