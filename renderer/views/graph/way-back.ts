/** Where the keyboard goes from a menu in the head of the graph. */
import { useEffect, useRef } from 'react';
import { wishView } from '../../state/viewport/index.ts';

/** One that a key opened from the picture gives the keyboard back to the picture; one opened at its button leaves it there. */
export function useWayBack(open: boolean): (isOpen: boolean) => void {
  const isFromPicture = useRef(false);
  useEffect(() => {
    if (open) isFromPicture.current = document.activeElement?.getAttribute('aria-haspopup') !== 'menu';
  }, [open]);
  return (isOpen) => {
    if (!isOpen && isFromPicture.current) wishView({ kind: 'focus' });
  };
}
