/** Keys of a view, wherever in the window the focus is, as long as nothing is being typed or asked. */
import { useEffect, useRef } from 'react';
import { isTyping } from '../state/work-keys/index.ts';

/** F3 goes on in a search that is being typed; every other key is a letter there. */
function isForView(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return false;
  const { target } = event;
  if (!(target instanceof HTMLElement) || target.closest('[role="dialog"]')) return false;
  return !isTyping(event) || event.key === 'F3';
}

/** `take` is true when it used the key. Captured before the window's own keys: `/` searches in the text of a document. */
export function useViewKeys(take: (event: KeyboardEvent) => boolean): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isForView(event) || !latest.current(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
