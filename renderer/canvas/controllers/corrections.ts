/** 已更正 at the corner of a card whose value the user says is another; what was read and who says so under the hand. */
import type { Core } from 'cytoscape';
import type { AmendmentLine } from '../../bridge/contract.ts';
import { amendmentsOf, useAmendmentLines } from '../../state/amendments/index.ts';
import { openEvidence } from '../../state/selection/index.ts';
import { badgeButton, bindBadgeLayer, SMALLEST_ZOOM } from '../badge-layer.ts';
import { atCorner } from '../badge-places.ts';

export interface CorrectionBadgeOptions {
  /** The words on a badge and those under the hand, in the user's language; null where nothing was corrected. */
  readonly words: (lines: readonly AmendmentLine[]) => {
    readonly badge: string;
    readonly told: readonly string[];
  } | null;
  /** Says when words have become others; returns how to stop listening. */
  readonly onOtherWords: (again: () => void) => () => void;
}

/** Null where nothing was corrected. */
export function correctionBadge(id: string, { words }: CorrectionBadgeOptions): HTMLButtonElement | null {
  const said = words(amendmentsOf(id));
  if (said === null) return null;
  return badgeButton('corrected-mark', said.badge, said.told.join('\n'));
}

export function bindCorrections(
  cy: Core,
  container: HTMLElement,
  options: CorrectionBadgeOptions,
): () => void {
  return bindBadgeLayer(cy, container, {
    className: 'graph-badges--corrections',
    places: atCorner('top right'),
    hiddenBelow: SMALLEST_ZOOM,
    badges: () => (id) => {
      const badge = correctionBadge(id, options);
      const claim = amendmentsOf(id).at(-1)?.result ?? null;
      if (claim !== null) badge?.addEventListener('click', () => openEvidence(claim));
      return badge;
    },
    follow: [useAmendmentLines.subscribe, options.onOtherWords],
  });
}
