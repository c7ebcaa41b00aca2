/** Lists whose arrow keys lead from name to name; a name is a button marked with `data-row`. */
import type { KeyboardEvent } from 'react';

/** Up and down inside the list the event is heard on; stops at both ends, and elsewhere does nothing. */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const names = [...event.currentTarget.querySelectorAll('[data-row]')];
  const { activeElement } = document;
  const at = activeElement === null ? -1 : names.indexOf(activeElement);
  const next = names[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
