/** The key that opens a view, wherever it stands in the order. */
import type { ViewName } from '../../renderer/bridge/contract.ts';
import { VIEW_NAMES } from '../../renderer/state/navigation/view-names.ts';

const DIGITS = 9;

/** @throws Error where the view has no digit of its own. */
export function viewKey(view: ViewName): string {
  const digit = VIEW_NAMES.indexOf(view) + 1;
  if (digit < 1 || digit > DIGITS) throw new Error(`the view ${view} has no key`);
  return `Control+${digit}`;
}
