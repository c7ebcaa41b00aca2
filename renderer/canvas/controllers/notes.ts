/** ※ and ★ at the corner of what the user noted or bookmarked: small, and never in the shape of a fact. */
import type { Core } from 'cytoscape';
import type { NoteLine } from '../../bridge/contract.ts';
import { keyOf, signsOf, useNotes } from '../../state/notes/index.ts';
import { bindBadgeLayer, SMALLEST_ZOOM } from '../badge-layer.ts';
import { atCorner } from '../badge-places.ts';

export function createSign(note: NoteLine): HTMLElement {
  const sign = document.createElement('span');
  sign.className = 'graph-sign';
  sign.textContent = signsOf([note]);
  sign.title = note.text;
  return sign;
}

/** Calls when a note came, changed or went; which one is being written shows nowhere on the canvas. */
export const followNotes = (again: () => void): (() => void) =>
  useNotes.subscribe((now, before) => {
    if (now.byKey !== before.byKey) again();
  });

export function bindNotes(cy: Core, container: HTMLElement): () => void {
  return bindBadgeLayer(cy, container, {
    className: 'graph-badges--notes',
    places: atCorner('bottom left'),
    hiddenBelow: SMALLEST_ZOOM,
    badges: () => {
      const { byKey } = useNotes.getState();
      return (id) => {
        const note = byKey.get(keyOf({ kind: 'thing', id }));
        return note === undefined ? null : createSign(note);
      };
    },
    follow: [followNotes],
  });
}
