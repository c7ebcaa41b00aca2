/** The key that opens a view, wherever it stands in the order. */
import type { ViewName } from '../../renderer/bridge/contract.ts';
import { VIEWS_WITH_KEY } from '../../renderer/state/navigation/view-names.ts';

/** @throws Error where the view has no digit of its own. */
export function viewKey(view: ViewName): string {
  const digit = VIEWS_WITH_KEY.indexOf(view) + 1;
  if (digit === 0) throw new Error(`the view ${view} has no key`);
  return `Control+${digit}`;
}
