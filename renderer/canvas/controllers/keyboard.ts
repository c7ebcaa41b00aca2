/** The picture by keyboard: Tab and arrows walk, W goes along the lines, Enter opens, E, C and R grow it, Shift+F10 menu. */
import type { Core } from 'cytoscape';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { shownPart } from '../../state/focus/index.ts';
import { collapse } from '../../state/graph/index.ts';
import { marked } from '../../state/marks/index.ts';
import { startWith } from '../../state/navigation/index.ts';
import { select } from '../../state/selection/index.ts';
import { goToLine, goToNode, leaveCursor, lineAtCursor, nodeAtCursor, placeOf } from '../cursor.ts';
import { askExpansion, type OpenExpansion } from '../expansion-request.ts';
import { type Direction, neighbourIn, nextInOrder } from '../walk.ts';
import type { OpenMenu } from './menu.ts';
import { openEdge } from './selection.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What opens over the canvas. */
export interface Openers {
  readonly openMenu: OpenMenu;
  readonly openExpansion: OpenExpansion;
}

/** The menu of the line at the cursor, of everything that is marked, or of the thing. */
function openMenuAt(cy: Core, id: EntityId, { openMenu }: Openers): void {
  const edge = lineAtCursor(cy);
  const { x, y } = edge
    ? cy.getElementById(edge).renderedMidpoint()
    : cy.getElementById(id).renderedPosition();
  openMenu({ node: edge ? null : id, edge, group: !edge && marked().size > 1, x, y });
}

/** The menu of the ground, where the keys are at nothing. */
function openGroundMenu(cy: Core, { openMenu }: Openers): void {
  openMenu({ node: null, edge: null, group: false, x: cy.width() / 2, y: cy.height() / 3 });
}

function open(cy: Core, id: EntityId): void {
  const line = lineAtCursor(cy);
  if (line) openEdge(line);
  else select(id);
}

type Act = (cy: Core, id: EntityId, openers: Openers) => void;

const ACTS: Readonly<Record<string, Act>> = {
  Enter: open,
  w: (cy, id) => goToLine(cy, id, 1),
  W: (cy, id) => goToLine(cy, id, -1),
  e: (cy, id, { openExpansion }) => askExpansion(cy, id, openExpansion),
  c: (_cy, id) => collapse(id),
  r: (_cy, id) => startWith(id),
  ContextMenu: openMenuAt,
};

/** True when the key was for the canvas. */
function handle(cy: Core, event: KeyboardEvent, openers: Openers): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const at = placeOf(cy);
  if (event.key === 'Tab') {
    const next = nextInOrder(shownPart(), nodeAtCursor(cy), event.shiftKey ? -1 : 1);
    if (next) goToNode(cy, next);
    return next !== null;
  }
  // Keyboards without the menu key have Shift+F10 for it.
  const key = event.shiftKey && event.key === 'F10' ? 'ContextMenu' : event.key;
  if (!at) {
    const isMenu = key === 'ContextMenu';
    if (isMenu) openGroundMenu(cy, openers);
    return isMenu;
  }
  const direction = ARROWS[key];
  if (direction) {
    goToNode(cy, neighbourIn(shownPart(), at, direction));
    return true;
  }
  const act = ACTS[key];
  act?.(cy, at, openers);
  return act !== undefined;
}

export function bindKeyboard(cy: Core, container: HTMLElement, openers: Openers): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (handle(cy, event, openers)) event.preventDefault();
  };
  const leave = (): void => leaveCursor(cy);
  container.addEventListener('keydown', onKey);
  container.addEventListener('blur', leave);
  return () => {
    container.removeEventListener('keydown', onKey);
    container.removeEventListener('blur', leave);
  };
}
