/**
 * How each line runs and where its mark stands. Lines follow the things they join while these move; at rest, those that
 * would run through cards are led around them, a few in each frame, so that the hand is never held up.
 */
import type { Core, EdgeCollection, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { Box, Point } from '../../state/layout/geometry.ts';
import { markData } from '../elements.ts';
import { type Hub, routeOf, wayOf } from '../routing.ts';
import { alongCurve, alongStreet } from '../streets/clearance.ts';
import { trackOf, wayAround } from '../streets/detour.ts';
import { MARK_OFFSET, markOffset } from '../streets/mark-place.ts';
import { type StreetGrid, streetGrid } from '../streets/street-grid.ts';

/** Fewer lines than this do not crowd an end. */
const CROWD = 4;
/** Lines between the same two things stand this far apart, and all of them together on no more than that. */
const BESIDE = 6;
const CABLE = 18;
/** In a street there is less room. */
const STREET_CABLE = 5;
/** Milliseconds without movement after which lines are led around cards. */
const REST = 60;
/** Milliseconds of a frame that this may take. */
const BUDGET = 8;
/** With more things than this, lines run as they do by themselves. */
const MOST_CARDS = 250;

function boxOf(node: NodeSingular): Box {
  return { ...node.position(), width: node.data('width'), height: node.data('height') };
}

function hubOf(sourceLines: number, targetLines: number): Hub {
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

interface Ends {
  readonly source: Box;
  readonly target: Box;
  readonly hub: Hub;
}

function endsOf(edge: EdgeSingular): Ends {
  const [source, target] = [edge.source(), edge.target()];
  const hub = hubOf(source.degree(false), target.degree(false));
  return { source: boxOf(source), target: boxOf(target), hub };
}

/** Draws one line anew, as it runs by itself. */
export function layLine(edge: EdgeSingular): void {
  const { source, target, hub } = endsOf(edge);
  edge.data({
    ...routeOf(wayOf(source, target, hub), 'curve', shiftOf(edge, CABLE)),
    markOffset: MARK_OFFSET,
    ...markData(edge.data('role'), edge.source().degree(false), edge.target().degree(false)),
  });
}

/** The cards as they stand, and the streets between them. */
interface Town {
  readonly boxes: readonly Box[];
  /** Where among the boxes that of a card stands, by its id. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly grid: StreetGrid;
}

function townOf(cy: Core): Town {
  const boxes = cy.nodes().map(boxOf);
  const placeOf = new Map(cy.nodes().map((node, place) => [node.id(), place]));
  return { boxes, placeOf, grid: streetGrid(boxes) };
}

/** Where the mark of a line stands on its way, from the end that bears it. */
function markPlace(edge: EdgeSingular, line: readonly Point[], boxes: readonly Box[]): number {
  return markOffset(edge.data('sourceMark') === '' ? [...line].reverse() : line, boxes);
}

/** Leads one line around the cards it would run through, or lets it run by itself again; its mark stands free. */
function lead(edge: EdgeSingular, { boxes, placeOf, grid }: Town): void {
  const { source, target, hub } = endsOf(edge);
  const [from, to] = [placeOf.get(edge.source().id()) ?? -1, placeOf.get(edge.target().id()) ?? -1];
  const others = boxes.filter((_, place) => place !== from && place !== to);
  const track = trackOf(hub === 'target' ? to : from);
  const own = wayOf(source, target, hub);
  const around = wayAround(grid, { source, target, way: own, others, track });
  if (around) edge.data(routeOf(around, 'street', shiftOf(edge, STREET_CABLE)));
  else if (edge.data('run') === 'street') layLine(edge);
  if (edge.data('role') === 'structure') return;
  const line = around ? alongStreet(around, source) : alongCurve(own, source);
  edge.data('markOffset', markPlace(edge, line, boxes));
}

/** Too many cards are a map rather than something to read line by line. */
const isReadable = (cy: Core): boolean => cy.nodes().length <= MOST_CARDS;

/** Leads lines at once, all where none are named, for a picture whose making nobody watches. */
export function leadLines(cy: Core, lines: EdgeCollection = cy.edges()): void {
  if (!isReadable(cy)) return;
  const town = townOf(cy);
  cy.batch(() => {
    lines.forEach((edge) => {
      lead(edge, town);
    });
  });
}

export function bindRoutes(cy: Core): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const goOn = (town: Town, waiting: EdgeSingular[]): void => {
    const end = performance.now() + BUDGET;
    cy.batch(() => {
      while (performance.now() < end) {
        const edge = waiting.pop();
        if (!edge) break;
        if (edge.inside()) lead(edge, town);
      }
    });
    if (waiting.length > 0) frame = requestAnimationFrame(() => goOn(town, waiting));
  };
  const leadAll = (): void => {
    if (!isReadable(cy)) return;
    // Taken from the end: duties come first.
    const [others, duties] = [cy.edges('[role = "structure"]'), cy.edges('[role != "structure"]')];
    goOn(townOf(cy), [...others.toArray(), ...duties.toArray()]);
  };
  const rest = (): void => {
    clearTimeout(resting);
    cancelAnimationFrame(frame);
    resting = setTimeout(leadAll, REST);
  };
  const onMove = (event: EventObject): void => {
    const node: NodeSingular = event.target;
    cy.batch(() => node.connectedEdges().forEach(layLine));
    rest();
  };
  cy.on('position', 'node', onMove);
  cy.on('add remove', rest);
  return () => {
    clearTimeout(resting);
    cancelAnimationFrame(frame);
    cy.off('position', 'node', onMove);
    cy.off('add remove', rest);
  };
}
