/** Lines as cytoscape holds them: how each runs by itself, what is asked of its way, and the way it is led. */
import type { Core, EdgeCollection, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Box } from '../../state/layout/geometry.ts';
import { markData } from '../elements.ts';
import { type Hub, routeOf, wayOf } from '../routing.ts';
import type { LedLine, RestingLine } from '../streets/leading.ts';
import { MARK_OFFSET } from '../streets/mark-place.ts';

/** Fewer lines than this do not crowd an end. */
const CROWD = 4;
/** Lines between the same two things stand this far apart, and all of them together on no more than that. */
const BESIDE = 6;
const CABLE = 18;
/** In a street there is less room. */
const STREET_CABLE = 5;

function boxOf(node: NodeSingular): Box {
  return { ...node.position(), width: node.data('width'), height: node.data('height') };
}

/** The cards as they stand. */
export const boxesOf = (cy: Core): Box[] => cy.nodes().map(boxOf);

function hubOf(edge: EdgeSingular): Hub {
  const [sourceLines, targetLines] = [edge.source().degree(false), edge.target().degree(false)];
  if (Math.max(sourceLines, targetLines) < CROWD || sourceLines === targetLines) return null;
  return sourceLines > targetLines ? 'source' : 'target';
}

/** How far beside the middle a line runs, for lines that join the same two things. */
function shiftOf(edge: EdgeSingular, room: number): number {
  const twins: EdgeCollection = edge.parallelEdges();
  if (twins.length < 2) return 0;
  const ids = twins.map((twin) => twin.id()).sort();
  const step = Math.min(BESIDE, room / (ids.length - 1));
  return (ids.indexOf(edge.id()) - (ids.length - 1) / 2) * step;
}

/** Draws one line anew, as it runs by itself. */
export function layLine(edge: EdgeSingular): void {
  const way = wayOf(boxOf(edge.source()), boxOf(edge.target()), hubOf(edge));
  edge.data({
    ...routeOf(way, 'curve', shiftOf(edge, CABLE)),
    markOffset: MARK_OFFSET,
    ...markData(edge.data('role'), edge.source().degree(false), edge.target().degree(false)),
  });
}

/** Told on the canvas when all lines were laid: none is led around cards any more. */
export const LAID = 'laid';

/** Draws all lines anew, after a change of what they join. */
export function layLines(cy: Core): void {
  cy.edges().forEach(layLine);
  cy.emit(LAID);
}

const isOther = (edge: EdgeSingular): boolean => edge.data('role') === 'structure';

function markedAt(edge: EdgeSingular): RestingLine['markedAt'] {
  if (isOther(edge)) return null;
  return edge.data('sourceMark') === '' ? 'target' : 'source';
}

/** What is asked of the streets: the cards as they stand, and these lines between them, duties first. */
export function restingOf(
  cy: Core,
  edges: EdgeCollection = cy.edges(),
): { readonly boxes: Box[]; readonly lines: RestingLine[] } {
  const placeOf = new Map(cy.nodes().map((node, place) => [node.id(), place]));
  const inTurn = edges.toArray().sort((a, b) => Number(isOther(a)) - Number(isOther(b)));
  const lines = inTurn.map((edge) => ({
    id: edge.id(),
    source: placeOf.get(edge.source().id()) ?? -1,
    target: placeOf.get(edge.target().id()) ?? -1,
    hub: hubOf(edge),
    shift: shiftOf(edge, CABLE),
    markedAt: markedAt(edge),
  }));
  return { boxes: boxesOf(cy), lines };
}

/** Leads one line around the cards it would run through, or lets it run by itself again; its mark stands free. */
export function takeLed(cy: Core, { id, around, markOffset }: LedLine): void {
  const edge = cy.getElementById(id);
  if (!edge.inside()) return;
  if (around) edge.data(routeOf(around, 'street', shiftOf(edge, STREET_CABLE)));
  else if (edge.data('run') === 'street') layLine(edge);
  edge.toggleClass('markless', markOffset === null);
  if (markOffset !== null) edge.data('markOffset', markOffset);
}
