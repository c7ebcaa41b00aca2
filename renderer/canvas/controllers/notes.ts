/** ※ and ★ at the corner of what the user noted or bookmarked: small, and never in the shape of a fact. */
import type { Core } from 'cytoscape';
import { keyOf, useNotes } from '../../state/notes/index.ts';
import { bindBadgeLayer, SMALLEST_ZOOM } from '../badge-layer.ts';

function createSign(text: string, bookmarked: boolean): HTMLElement {
  const sign = document.createElement('span');
  sign.className = 'graph-sign';
  sign.textContent = `${text === '' ? '' : '※'}${bookmarked ? '★' : ''}`;
  sign.title = text;
  return sign;
}

/** Calls when a note came, changed or went; which one is being written shows nowhere on the canvas. */
const followNotes = (again: () => void): (() => void) =>
  useNotes.subscribe((now, before) => {
    if (now.byKey !== before.byKey) again();
  });

export function bindNotes(cy: Core, container: HTMLElement): () => void {
  return bindBadgeLayer(cy, container, {
    className: 'graph-badges--notes',
    corner: 'bottom left',
    hiddenBelow: SMALLEST_ZOOM,
    badges: () => {
      const { byKey } = useNotes.getState();
      return (id) => {
        const note = byKey.get(keyOf({ kind: 'thing', id }));
        return note === undefined ? null : createSign(note.text, note.bookmarked);
      };
    },
    follow: [followNotes],
  });
}
