/** Asking what an expansion would bring: the card opens beside the thing; where nothing is hidden, that is said. */
import type { Core } from 'cytoscape';
import type { EntityId } from '../../graph-data/model/ids.ts';
import { announce } from '../state/announcement/index.ts';
import { currentGraph, remaining } from '../state/graph/index.ts';
import { reveal } from './view-fit.ts';

/** A thing and where it is, in pixels of the canvas container. */
export interface ThingRequest {
  readonly node: EntityId;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export type OpenExpansion = (request: ThingRequest) => void;

export function askExpansion(cy: Core, id: EntityId, open: OpenExpansion): void {
  const graph = currentGraph();
  const placed = graph.nodes.get(id);
  if (!placed) return;
  if (!remaining(graph).get(id)) {
    announce({ kind: 'nothingMore', name: placed.card.name });
    return;
  }
  reveal(cy, id, false);
  const box = cy.getElementById(id).renderedBoundingBox();
  open({ node: id, left: box.x1, right: box.x2, y: box.y1 });
}
