/** The picture by keyboard: Tab and arrows walk, W goes along the lines, Enter opens, Shift+F10 asks for the menu. */
import type { Core } from 'cytoscape';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { shownPart } from '../../state/focus/index.ts';
import { marked } from '../../state/marks/index.ts';
import { select } from '../../state/selection/index.ts';
import { asksForMenu } from '../../state/work-keys/index.ts';
import { goToLine, goToNode, leaveCursor, lineAtCursor, nodeAtCursor, placeOf } from '../cursor.ts';
import { type Direction, neighbourIn, nextInOrder } from '../walk.ts';
import type { OpenMenu } from './menu.ts';
import { openEdge } from './selection.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The menu of the line at the cursor, of everything that is marked, or of the thing. */
function openMenuAt(cy: Core, id: EntityId, openMenu: OpenMenu): void {
  const edge = lineAtCursor(cy);
  const { x, y } = edge
    ? cy.getElementById(edge).renderedMidpoint()
    : cy.getElementById(id).renderedPosition();
  openMenu({ node: edge ? null : id, edge, group: !edge && marked().size > 1, x, y });
}

/** The menu of the ground, where the keys are at nothing. */
function openGroundMenu(cy: Core, openMenu: OpenMenu): void {
  openMenu({ node: null, edge: null, group: false, x: cy.width() / 2, y: cy.height() / 3 });
}

function open(cy: Core, id: EntityId): void {
  const line = lineAtCursor(cy);
  if (line) openEdge(line);
  else select(id);
}

type Act = (cy: Core, id: EntityId, openMenu: OpenMenu) => void;

const ACTS: Readonly<Record<string, Act>> = {
  Enter: open,
  w: (cy, id) => goToLine(cy, id, 1),
  W: (cy, id) => goToLine(cy, id, -1),
  ContextMenu: openMenuAt,
};

/** True when the key was for the canvas. */
function handle(cy: Core, event: KeyboardEvent, openMenu: OpenMenu): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const at = placeOf(cy);
  if (event.key === 'Tab') {
    const next = nextInOrder(shownPart(), nodeAtCursor(cy), event.shiftKey ? -1 : 1);
    if (next) goToNode(cy, next);
    return next !== null;
  }
  const key = asksForMenu(event) ? 'ContextMenu' : event.key;
  if (!at) {
    const isMenu = key === 'ContextMenu';
    if (isMenu) openGroundMenu(cy, openMenu);
    return isMenu;
  }
  const direction = ARROWS[key];
  if (direction) {
    goToNode(cy, neighbourIn(shownPart(), at, direction));
    return true;
  }
  const act = ACTS[key];
  act?.(cy, at, openMenu);
  return act !== undefined;
}

export function bindKeyboard(cy: Core, container: HTMLElement, openMenu: OpenMenu): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (handle(cy, event, openMenu)) event.preventDefault();
  };
  const leave = (): void => leaveCursor(cy);
  container.addEventListener('keydown', onKey);
  container.addEventListener('blur', leave);
  return () => {
    container.removeEventListener('keydown', onKey);
    container.removeEventListener('blur', leave);
  };
}
