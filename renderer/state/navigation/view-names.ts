/** The views of the workbench, in the order of the rail, of the menu and, for the first nine, of the keys Ctrl+1 … Ctrl+9. */
import type { ViewName } from '../../bridge/contract.ts';

/** A record, so that a view without a place in the order does not compile. */
const ORDER: Readonly<Record<ViewName, true>> = {
  home: true,
  graph: true,
  overview: true,
  brief: true,
  measure: true,
  matrix: true,
  document: true,
  checks: true,
  follow: true,
  timeline: true,
  places: true,
  comparison: true,
  analysis: true,
  imports: true,
  review: true,
  amendments: true,
};

export const VIEW_NAMES = Object.keys(ORDER) as readonly ViewName[];

/** Views that a digit opens; there is no tenth digit key. */
export const VIEWS_WITH_KEY = VIEW_NAMES.slice(0, 9);

export const FIRST_VIEW: ViewName = 'home';

export function isViewName(name: string): name is ViewName {
  return Object.hasOwn(ORDER, name);
}
