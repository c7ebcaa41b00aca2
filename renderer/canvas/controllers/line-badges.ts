/** 已更正, ※ and ★ on a line whose claim was corrected, noted or bookmarked; a press opens its evidence, as on the line itself. */
import type { Core } from 'cytoscape';
import type { StatementId } from '../../../graph-data/model/ids.ts';
import { useAmendmentLines } from '../../state/amendments/index.ts';
import { keyOf, useNotes } from '../../state/notes/index.ts';
import { bindBadgeLayer, SMALLEST_ZOOM } from '../badge-layer.ts';
import { onLine } from '../badge-places.ts';
import { type CorrectionBadgeOptions, correctionBadge } from './corrections.ts';
import { createSign, followNotes } from './notes.ts';
import { openEdge } from './selection.ts';

/** Null for a line that is as it was read and has no note. */
function createBadge(id: StatementId, options: CorrectionBadgeOptions): HTMLElement | null {
  const correction = correctionBadge(id, options);
  const note = useNotes.getState().byKey.get(keyOf({ kind: 'claim', id }));
  if (correction === null && note === undefined) return null;
  const badge = document.createElement('span');
  badge.className = 'line-badge';
  badge.append(...(correction ? [correction] : []), ...(note ? [createSign(note)] : []));
  badge.addEventListener('click', () => openEdge(id));
  return badge;
}

export function bindLineBadges(
  cy: Core,
  container: HTMLElement,
  options: CorrectionBadgeOptions,
): () => void {
  return bindBadgeLayer(cy, container, {
    className: 'graph-badges--lines',
    places: onLine,
    hiddenBelow: SMALLEST_ZOOM,
    badges: () => (id) => createBadge(id, options),
    follow: [useAmendmentLines.subscribe, followNotes, options.onOtherWords],
  });
}
