/** The picture by keyboard: Tab and arrows walk, Enter selects, E expands, C collapses, H hides, R restarts, Shift+F10 menu. */
import type { Core } from 'cytoscape';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { announce } from '../../state/announcement/index.ts';
import { collapse, currentGraph, hide } from '../../state/graph/index.ts';
import { startWith } from '../../state/navigation/index.ts';
import { select, useSelection } from '../../state/selection/index.ts';
import { askExpansion, type OpenExpansion } from '../expansion-request.ts';
import { reveal } from '../view-fit.ts';
import { type Direction, neighbourIn, nextInOrder } from '../walk.ts';
import type { OpenMenu } from './menu.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Where the keys are: the cursor if there is one, else the selection, else the start. */
function place(cy: Core): EntityId | null {
  const { nodes, start } = currentGraph();
  const cursor = cy.nodes('.cursor');
  if (cursor.nonempty()) return cursor.first().id() as EntityId;
  const { entity } = useSelection.getState();
  return entity && nodes.has(entity) ? entity : start;
}

function goToNode(cy: Core, id: EntityId): void {
  cy.nodes('.cursor').removeClass('cursor');
  cy.getElementById(id).addClass('cursor');
  reveal(cy, id);
  announce({ kind: 'focused', name: currentGraph().nodes.get(id)?.card.name ?? '' });
}

/** What opens over the canvas. */
export interface Openers {
  readonly openMenu: OpenMenu;
  readonly openExpansion: OpenExpansion;
}

function openMenuAt(cy: Core, id: EntityId, { openMenu }: Openers): void {
  const { x, y } = cy.getElementById(id).renderedPosition();
  openMenu({ node: id, edge: null, x, y });
}

type Act = (cy: Core, id: EntityId, openers: Openers) => void;

const ACTS: Readonly<Record<string, Act>> = {
  Enter: (_cy, id) => select(id),
  ' ': (_cy, id) => select(id),
  e: (cy, id, { openExpansion }) => askExpansion(cy, id, openExpansion),
  c: (_cy, id) => collapse(id),
  h: (_cy, id) => hide(id),
  Delete: (_cy, id) => hide(id),
  r: (_cy, id) => startWith(id),
  ContextMenu: openMenuAt,
  'Shift+F10': openMenuAt,
};

/** True when the key was for the canvas. */
function handle(cy: Core, event: KeyboardEvent, openers: Openers): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const at = place(cy);
  if (event.key === 'Tab') {
    const cursor = cy.nodes('.cursor');
    const from = cursor.nonempty() ? (cursor.first().id() as EntityId) : null;
    const next = nextInOrder(currentGraph(), from, event.shiftKey ? -1 : 1);
    if (next) goToNode(cy, next);
    return next !== null;
  }
  if (!at) return false;
  const direction = ARROWS[event.key];
  if (direction) {
    goToNode(cy, neighbourIn(currentGraph(), at, direction));
    return true;
  }
  const act = ACTS[event.shiftKey && event.key === 'F10' ? 'Shift+F10' : event.key];
  act?.(cy, at, openers);
  return act !== undefined;
}

export function bindKeyboard(cy: Core, container: HTMLElement, openers: Openers): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (handle(cy, event, openers)) event.preventDefault();
  };
  const leave = (): void => {
    cy.nodes('.cursor').removeClass('cursor');
  };
  container.addEventListener('keydown', onKey);
  container.addEventListener('blur', leave);
  return () => {
    container.removeEventListener('keydown', onKey);
    container.removeEventListener('blur', leave);
  };
}
