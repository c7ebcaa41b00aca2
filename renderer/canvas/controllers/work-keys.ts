/** Working on several things by keyboard: Space marks, I and G turn round and grow, digits focus, P pins, L locks, Esc steps back. */
import type { Core } from 'cytoscape';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { DEPTHS, focusOn, leaveFocus } from '../../state/focus/index.ts';
import { hide, hideOthers, toggleLock, togglePins } from '../../state/graph/index.ts';
import { clearMarks, growMarks, invertMarks, markAll, marked, toggleOnly } from '../../state/marks/index.ts';
import { leaveCursor, lineAtCursor, nodeAtCursor, placeOf } from '../cursor.ts';

/** What keys act on: everything that is marked, else where the cursor is. */
function things(cy: Core): readonly EntityId[] {
  if (marked().size > 0) return [...marked()];
  const at = placeOf(cy);
  return at ? [at] : [];
}

function mark(cy: Core): void {
  const at = placeOf(cy);
  if (at) toggleOnly(at);
}

/** One step back: out of the focus, then the marks, then a line; false when there is none to take. */
function stepBack(cy: Core): boolean {
  if (leaveFocus() || clearMarks()) return true;
  const hadCursor = nodeAtCursor(cy) !== null || lineAtCursor(cy) !== null;
  leaveCursor(cy);
  return hadCursor;
}

type Act = (cy: Core) => unknown;

const ACTS: Readonly<Record<string, Act>> = {
  ' ': mark,
  'Ctrl+a': markAll,
  'Ctrl+Shift+i': invertMarks,
  i: invertMarks,
  g: (cy) => growMarks(new Set(things(cy))),
  h: (cy) => hide(things(cy)),
  Delete: (cy) => hide(things(cy)),
  'Shift+h': (cy) => hideOthers(things(cy)),
  p: (cy) => togglePins(things(cy)),
  l: toggleLock,
  '0': leaveFocus,
  ...Object.fromEntries(DEPTHS.map((depth) => [String(depth), (cy: Core) => focusOn(things(cy), depth)])),
};

function chord({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const bare = key.length === 1 ? key.toLowerCase() : key;
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}${bare}`;
}

export function bindWorkKeys(cy: Core, container: HTMLElement): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const isBack = event.key === 'Escape';
    const act = ACTS[chord(event)];
    if (isBack ? !stepBack(cy) : !act) return;
    act?.(cy);
    event.preventDefault();
    // What was a step back here closes nothing else.
    if (isBack) event.stopPropagation();
  };
  // Cytoscape takes the keyboard away from the page at every press; the picture is where the hand is.
  const onPress = (): void => container.focus({ preventScroll: true });
  cy.on('tapstart', onPress);
  container.addEventListener('keydown', onKey);
  return () => {
    cy.off('tapstart', onPress);
    container.removeEventListener('keydown', onKey);
  };
}
