/** ※ and ★ at the corner of what the user noted or bookmarked: small, and never in the shape of a fact. */
import type { Core } from 'cytoscape';
import { inFocus, useFocus } from '../../state/focus/index.ts';
import { shownGraph, useGraph } from '../../state/graph/index.ts';
import { keyOf, useNotes } from '../../state/notes/index.ts';
import { badgeLayer } from '../badge-layer.ts';

/** Below this zoom a sign would be larger than what it tells. */
const SMALLEST_ZOOM = 0.4;

function createSign(id: string, text: string, bookmarked: boolean): HTMLElement {
  const sign = document.createElement('span');
  sign.className = 'graph-sign';
  sign.textContent = `${text === '' ? '' : '※'}${bookmarked ? '★' : ''}`;
  sign.title = text;
  sign.dataset['node'] = id;
  return sign;
}

export function bindNotes(cy: Core, container: HTMLElement): () => void {
  const layer = badgeLayer(cy, container, {
    className: 'graph-badges--notes',
    corner: 'bottom left',
    onView: (element, zoom) => {
      element.hidden = zoom < SMALLEST_ZOOM;
    },
  });
  const draw = (): void => {
    const shown = shownGraph();
    const near = inFocus(shown, useFocus.getState().focus) ?? shown.nodes;
    const { byKey } = useNotes.getState();
    const signs = [...shown.nodes.keys()].flatMap((id) => {
      const note = byKey.get(keyOf({ kind: 'thing', id }));
      return note === undefined || !near.has(id) ? [] : [createSign(id, note.text, note.bookmarked)];
    });
    layer.show(signs);
  };
  draw();
  const stops = [
    useGraph.subscribe((now, before) => {
      if (now.history.present !== before.history.present) draw();
    }),
    useFocus.subscribe(draw),
    useNotes.subscribe((now, before) => {
      if (now.byKey !== before.byKey) draw();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    layer.remove();
  };
}
