/** Which view shows a thing as a page of its own, and opening it. */
import type { EntityId } from '../../graph-data/model/ids.ts';
import { kindOf, openView, startInGraph } from '../state/navigation/index.ts';

const PAGE_OF: Readonly<Record<string, 'brief' | 'measure'>> = {
  agency: 'brief',
  collective: 'brief',
  measure: 'measure',
};

/** Undefined for a thing without a page. */
export const pageOf = (id: EntityId): 'brief' | 'measure' | undefined => PAGE_OF[kindOf(id)];

/** A thing without a page is opened as the start of a graph. */
export function openThing(id: EntityId): void {
  const page = pageOf(id);
  if (page === undefined) startInGraph(id);
  else openView(page, id);
}
