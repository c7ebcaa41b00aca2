/** Where the keyboard goes from a menu in the head of the graph. */
import { useEffect, useRef } from 'react';
import { wishView } from '../../state/viewport/index.ts';

/**
 * For what a menu tells of being opened at its button and of being closed. One that a key opened from the picture gives
 * the keyboard back to it; one opened at its button leaves it there. Ant Design tells a closing more than once, so how it
 * was opened holds until it is opened again.
 */
export function useWayBack(isOpen: boolean): (opens: boolean) => void {
  const isAsked = useRef(false);
  const isAtButton = useRef(false);
  useEffect(() => {
    if (!isOpen) return;
    isAtButton.current = isAsked.current;
    isAsked.current = false;
  }, [isOpen]);
  return (opens) => {
    if (opens) isAsked.current = true;
    else if (!isAtButton.current) wishView({ kind: 'focus' });
  };
}
