/** Going to a thing, a view or an address: one place, and the picture follows when it has nothing to lose. */
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { ViewName } from '../../bridge/contract.ts';
import { announce } from '../announcement/index.ts';
import { copyText } from '../clipboard/index.ts';
import { addToGraph, currentGraph, startAmong, startFrom } from '../graph/index.ts';
import { openEvidence, select } from '../selection/index.ts';
import { wishView } from '../viewport/index.ts';
import { type Address, printAddress } from './address.ts';
import { currentAddress, movePlace } from './place.ts';
import * as produce from './producers.ts';

export {
  type Address,
  looksLikeAddress,
  parseAddress,
  printAddress,
  type ViewParameters,
} from './address.ts';
export { usePlace } from './place.ts';
export { VIEW_NAMES, VIEWS_WITH_KEY } from './view-names.ts';
export { kindOf, useViewParameters, useViewSubject } from './view-state.ts';

const inGraph = (): boolean => currentAddress().view === 'graph';

/**
 * Picked as a new question: the graph, when it is the view, starts from it (undo brings the last picture back). Home shows
 * no thing of its own, so that a question asked there is answered in the graph.
 */
export function startWith(id: EntityId): void {
  if (currentAddress().view === 'home') startInGraph(id);
  else {
    select(id);
    if (inGraph()) void startFrom(id);
  }
}

/** Shown in detail; on the canvas it is brought into view, an empty canvas starts from it. */
export function goTo(id: EntityId): void {
  const { nodes } = currentGraph();
  select(id);
  if (!inGraph()) return;
  if (nodes.size === 0) void startFrom(id);
  else if (nodes.has(id)) wishView({ kind: 'reveal', id });
}

/** The graph, put on the canvas beside what is there. */
export async function bring(id: EntityId): Promise<void> {
  movePlace((place) => produce.openView(place, 'graph', id));
  await addToGraph(id);
  wishView({ kind: 'reveal', id });
}

/** The graph, started from this thing. */
export function startInGraph(id: EntityId): void {
  movePlace((place) => produce.openView(place, 'graph', id));
  void startFrom(id);
}

/** The graph, started from exactly these things. */
export function startAmongInGraph(ids: readonly EntityId[]): void {
  const [first] = ids;
  if (first === undefined) return;
  movePlace((place) => produce.openView(place, 'graph', first));
  void startAmong(ids);
}

/** Opens where a claim stands, with the thing it is about as the selection. */
export function showEvidence(statement: StatementId, about?: EntityId): void {
  if (about) select(about);
  openEvidence(statement);
}

/** The selection is on the canvas when the graph is shown: added to a picture, or the start of an empty one. */
function showInGraph(onto: 'picture' | 'fresh'): void {
  const { view, subject } = currentAddress();
  if (view !== 'graph' || subject === null) return;
  if (currentGraph().nodes.has(subject)) wishView({ kind: 'reveal', id: subject });
  else if (onto === 'picture') void addToGraph(subject);
  else void startFrom(subject);
}

/** Another view of the same selection, or of `subject`. */
export function openView(view: ViewName, subject?: EntityId): void {
  if (movePlace((place) => produce.openView(place, view, subject))) showInGraph('picture');
}

export function goToAddress(address: Address): void {
  if (movePlace((place) => produce.visit(place, address))) showInGraph('fresh');
}

export function goBack(): void {
  if (movePlace(produce.back)) showInGraph('fresh');
}

export function goForward(): void {
  if (movePlace(produce.forward)) showInGraph('fresh');
}

/** The address of what is shown, on the clipboard. */
export async function copyAddress(): Promise<void> {
  if (await copyText(printAddress(currentAddress()))) announce({ kind: 'addressCopied' });
}
