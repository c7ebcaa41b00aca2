/**
 * How each line runs and where its mark stands. Lines follow the things they join while these move; at rest, those that
 * would run through cards are led around them, by a worker, so that the hand is never held up.
 */
import type { Core, EdgeCollection, EventObject, NodeSingular } from 'cytoscape';
import { leadLines } from '../streets/leading.ts';
import type { LeadingAnswer, LeadingQuestion } from '../streets/leading-worker.ts';
import { LAID, layLine, restingOf, takeLed } from './lines.ts';

/** Milliseconds without movement after which lines are led around cards. */
const REST = 60;
/** With more things than this, lines run as they do by themselves. */
const MOST_CARDS = 250;
/** Kept on the canvas while lines are still to be led; what looks at a picture at rest waits for it to go. */
const LEADING = 'leading';

/** Too many cards are a map rather than something to read line by line. */
const isReadable = (cy: Core): boolean => cy.nodes().length <= MOST_CARDS;

/** Leads lines at once, all where none are named, for a picture whose making nobody watches. */
export function leadNow(cy: Core, edges: EdgeCollection = cy.edges()): void {
  if (!isReadable(cy)) return;
  const { boxes, lines } = restingOf(cy, edges);
  cy.batch(() => {
    for (const led of leadLines(boxes, lines)) takeLed(cy, led);
  });
}

const startWorker = (): Worker =>
  new Worker(new URL('../streets/leading-worker.ts', import.meta.url), { type: 'module' });

export function bindRoutes(cy: Core): () => void {
  const worker = startWorker();
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Counts pictures at rest: what is told of an earlier one is dropped. */
  let turn = 0;
  worker.onmessage = ({ data }: MessageEvent<LeadingAnswer>) => {
    if (data.turn !== turn) return;
    cy.batch(() => {
      for (const led of data.led) takeLed(cy, led);
    });
    if (data.isLast) cy.removeScratch(LEADING);
  };
  const leadAll = (): void => {
    if (isReadable(cy)) worker.postMessage({ turn, ...restingOf(cy) } satisfies LeadingQuestion);
    else cy.removeScratch(LEADING);
  };
  const rest = (): void => {
    clearTimeout(resting);
    turn += 1;
    cy.scratch(LEADING, true);
    resting = setTimeout(leadAll, REST);
  };
  const onMove = (event: EventObject): void => {
    const node: NodeSingular = event.target;
    cy.batch(() => node.connectedEdges().forEach(layLine));
    rest();
  };
  cy.on('position', 'node', onMove);
  cy.on(LAID, rest);
  return () => {
    clearTimeout(resting);
    worker.terminate();
    cy.off('position', 'node', onMove);
    cy.off(LAID, rest);
  };
}
