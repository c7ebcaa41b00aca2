/** Keeps the canvas equal to the picture; a start and a layout are fitted, an expansion only when it leaves the view. */
import type { Core } from 'cytoscape';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { shownPart } from '../../state/focus/index.ts';
import { type PlacedGraph, useGraph, visiblePart } from '../../state/graph/index.ts';
import { EMPTY_GRAPH } from '../../state/graph/types.ts';
import { boxOf } from '../../state/layout/node-face.ts';
import { diffElements, type ElementsDiff } from '../diff.ts';
import { edgeElement, nodeElement } from '../elements.ts';
import { bringToPlaces } from '../motion.ts';
import { fit, fitBoxes, showAdded, somethingHidden } from '../view-fit.ts';
import { layLines } from './lines.ts';

/** More lines than this are drawn thinner, so that the picture stays one of cards. */
const CROWD = 60;

/** True when a layout was run, undone or made again between two pictures. */
function isArranging(before: PlacedGraph, after: PlacedGraph): boolean {
  if (before.step?.kind !== 'arranged' && after.step?.kind !== 'arranged') return false;
  return [...after.nodes].some(([id, { position }]) => {
    const old = before.nodes.get(id);
    return old !== undefined && old.position !== position;
  });
}

const somethingChanged = ({ addedNodes, addedEdges, removed, moved, renamed }: ElementsDiff): boolean =>
  addedNodes.length + addedEdges.length + removed.length + moved.length + renamed.length > 0;

/** Draws what changed, and nothing else. */
function draw(cy: Core, before: PlacedGraph, after: PlacedGraph, gliding: boolean): void {
  const diff = diffElements(before, after);
  cy.batch(() => {
    for (const id of diff.removed) cy.getElementById(id).remove();
    for (const node of diff.renamed) cy.getElementById(node.card.id).data(nodeElement(node).data);
    cy.add(diff.addedNodes.map(nodeElement));
    cy.add(diff.addedEdges.map(edgeElement));
    bringToPlaces(cy, diff.moved, gliding);
    // A line more or less changes how the others of its ends run, and so does a card of another size.
    if (somethingChanged(diff)) layLines(cy);
    cy.edges().toggleClass('crowded', cy.edges().length > CROWD);
    cy.nodes('.start').removeClass('start');
    if (after.start) cy.getElementById(after.start).addClass('start');
  });
}

/** Told from the whole pictures: what a filter takes or brings back moves the view nowhere. */
function look(cy: Core, before: PlacedGraph, after: PlacedGraph): void {
  const isNew = [...before.nodes.keys()].every((id) => !after.nodes.has(id));
  if (isNew) {
    fit(cy, false);
    return;
  }
  if (isArranging(before, after)) {
    fitBoxes(cy, [...shownPart().nodes.values()].map(boxOf));
    return;
  }
  const added = cy.nodes().filter((node) => !before.nodes.has(node.id() as EntityId));
  if (added.nonempty() && somethingHidden(cy)) showAdded(cy, added);
}

export function bindElements(cy: Core): () => void {
  let shown = EMPTY_GRAPH;
  const show = (graph: PlacedGraph): void => {
    if (graph === shown) return;
    draw(cy, visiblePart(shown), visiblePart(graph), isArranging(shown, graph));
    look(cy, shown, graph);
    shown = graph;
  };
  show(useGraph.getState().history.present);
  return useGraph.subscribe((state) => show(state.history.present));
}
