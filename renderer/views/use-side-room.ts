/** The room of a panel beside a picture: where too little would be left of it, a column of the frame gives way. */
import { type RefObject, useEffect, useRef } from 'react';
import { type ColumnName, fold, unfold } from '../state/workbench/index.ts';

/** Narrower than this, what is left of the picture is no picture any more. In px. */
const LEAST_PICTURE = 640;

/** For the outermost element of the panel, a child of what it shares with the picture. The column comes back with its end. */
export function useSideRoom(column: ColumnName): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // In the next frame: the view before this one may be giving its column back just now.
    const frame = requestAnimationFrame(() => {
      const [own, shared] = [panel.current, panel.current?.parentElement];
      if (own && shared && shared.clientWidth - own.offsetWidth < LEAST_PICTURE) fold(column);
    });
    return () => {
      cancelAnimationFrame(frame);
      unfold(column);
    };
  }, [column]);
  return panel;
}
