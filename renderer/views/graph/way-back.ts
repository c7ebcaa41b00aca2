/** Where the keyboard goes from a menu in the head of the graph. */
import { useRef } from 'react';
import { wishView } from '../../state/viewport/index.ts';

/**
 * For what a menu tells of being opened at its button and of being closed. One that a key opened from the picture gives
 * the keyboard back to it; one opened at its button leaves it there.
 */
export function useWayBack(): (isOpen: boolean) => void {
  const isAtButton = useRef(false);
  return (isOpen) => {
    if (!isOpen && !isAtButton.current) wishView({ kind: 'focus' });
    isAtButton.current = isOpen;
  };
}
