/** Where the keyboard goes from a menu in the head of the graph. */
import { useEffect, useRef } from 'react';
import { wishView } from '../../state/viewport/index.ts';

/**
 * For what a menu tells of being opened at its button and of being closed. One that a key opened from the picture gives
 * the keyboard back to it; one opened at its button gives it back to that. Ant Design tells a closing more than once, so how it
 * was opened holds until it is opened again.
 */
export function useWayBack(isOpen: boolean): (opens: boolean) => void {
  const asked = useRef<Element | null>(null);
  const button = useRef<Element | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    button.current = asked.current;
    asked.current = null;
  }, [isOpen]);
  return (opens) => {
    if (opens) asked.current = document.activeElement;
    else if (button.current instanceof HTMLElement) button.current.focus();
    else wishView({ kind: 'focus' });
  };
}
