/** The keys of the queue, heard inside the view as long as nothing is being typed or asked. */
import type { KeyboardEvent } from 'react';
import { stepTo } from '../../state/review/index.ts';
import { isTyping } from '../../state/work-keys/index.ts';
import type { ReviewAction } from './review-actions.tsx';
import type { Desk } from './use-review-desk.ts';

const ACTIONS: Readonly<Record<string, ReviewAction>> = {
  a: 'accept',
  m: 'add',
  c: 'change',
  x: 'reject',
  u: 'withdraw',
};

/** Places whose own keys come first: choices, dialogs, the list of documents, and buttons for Enter. */
const OWN_KEYS = '.ant-select, .ant-select-dropdown, [role="dialog"], .ant-segmented';

interface Ways {
  readonly toDocument: (by: 1 | -1) => void;
  readonly openBulk: () => void;
}

/** True when the key was used. */
function take(event: KeyboardEvent, desk: Desk, { toDocument, openBulk }: Ways): boolean {
  const key = event.key.toLowerCase();
  const action = ACTIONS[key];
  const onList = event.target instanceof HTMLElement && event.target.closest('.walked-list') !== null;
  const row = onList ? stepTo(event.key, desk.at, desk.shown.length) : null;
  if (row !== null) desk.moveTo(row);
  else if (onList && key === 'enter') desk.act('accept');
  else if (action !== undefined) desk.act(action);
  else if (key === 'n') desk.toNext();
  else if (key === 'b') openBulk();
  else if (key === '[') toDocument(-1);
  else if (key === ']') toDocument(1);
  else return false;
  return true;
}

export function useReviewKeys(desk: Desk, ways: Ways): (event: KeyboardEvent) => void {
  return (event) => {
    const { target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (isTyping(event) || (target instanceof HTMLElement && target.closest(OWN_KEYS) !== null)) return;
    if (!take(event, desk, ways)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
