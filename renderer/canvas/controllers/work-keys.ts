/** Working on things by keyboard on the canvas; what the keys do stands in `state/work-keys`. Esc steps back. */
import type { Core } from 'cytoscape';
import { actOf, stepBack } from '../../state/work-keys/index.ts';
import { leaveCursor, lineAtCursor, nodeAtCursor, placeOf } from '../cursor.ts';

/** What `stepBack` takes back, else the cursor is left; false when there is nothing to step back from. */
function stepBackOn(cy: Core): boolean {
  if (stepBack()) return true;
  const hadCursor = nodeAtCursor(cy) !== null || lineAtCursor(cy) !== null;
  leaveCursor(cy);
  return hadCursor;
}

export function bindWorkKeys(cy: Core, container: HTMLElement): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const isBack = event.key === 'Escape';
    const act = actOf(event);
    if (isBack ? !stepBackOn(cy) : !act) return;
    act?.(placeOf(cy));
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
