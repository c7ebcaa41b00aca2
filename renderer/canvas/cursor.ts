/** Where the keys are: at a thing, or at one of its lines. */
import type { Core } from 'cytoscape';
import type { EntityId, StatementId } from '../../graph-data/model/ids.ts';
import { amendmentsOf, correctionBy } from '../state/amendments/index.ts';
import { announce } from '../state/announcement/index.ts';
import { conflictStateOf } from '../state/conflicts/index.ts';
import { shownPart } from '../state/focus/index.ts';
import { currentGraph, edgesOf, shownGraph } from '../state/graph/index.ts';
import { useSelection } from '../state/selection/index.ts';
import { reveal } from './view-fit.ts';

export const nodeAtCursor = (cy: Core): EntityId | null =>
  // Ids on the canvas are the ids of the picture.
  cy.nodes('.cursor').map((node) => node.id() as EntityId)[0] ?? null;

export const lineAtCursor = (cy: Core): StatementId | null =>
  cy.edges('.cursor').map((edge) => edge.id() as StatementId)[0] ?? null;

/** The cursor if there is one, else the selection, else the start. */
export function placeOf(cy: Core): EntityId | null {
  const cursor = nodeAtCursor(cy);
  if (cursor) return cursor;
  const { nodes, start } = shownGraph();
  const { entity } = useSelection.getState();
  return entity && nodes.has(entity) ? entity : start;
}

export function leaveCursor(cy: Core): void {
  cy.elements('.cursor').removeClass('cursor');
}

export function goToNode(cy: Core, id: EntityId): void {
  leaveCursor(cy);
  cy.getElementById(id).addClass('cursor');
  reveal(cy, id);
  const name = currentGraph().nodes.get(id)?.card.name ?? '';
  announce({ kind: 'focused', name, conflict: conflictStateOf(id) });
}

/** To the next line of a thing, or the one before; round at the ends. The cursor stays at the thing, too. */
export function goToLine(cy: Core, id: EntityId, by: 1 | -1): void {
  const lines = edgesOf(shownPart(), id);
  const at = lines.findIndex((line) => line.id === lineAtCursor(cy));
  const first = by === 1 ? 0 : -1;
  const line = lines.at(at < 0 ? first : (at + by) % lines.length);
  if (!line) return;
  goToNode(cy, id);
  cy.getElementById(line.id).addClass('cursor');
  const { nodes } = currentGraph();
  const nameOf = (end: EntityId): string => nodes.get(end)?.card.name ?? '';
  const correction = correctionBy(amendmentsOf(line.id));
  announce({ kind: 'focusedLine', from: nameOf(line.source), to: nameOf(line.target), correction });
}
