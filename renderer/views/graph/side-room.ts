/** The room of a panel beside the picture: where too little would be left, the detail panel gives way to it. */
import { type RefObject, useEffect, useRef } from 'react';
import { foldDetail, unfoldDetail } from '../../state/workbench/index.ts';

/** Narrower than this, what is left of the picture is no picture any more. In px. */
const LEAST_PICTURE = 640;

/** For the outermost element of the panel, a child of the stage. */
export function useSideRoom(): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const stage = panel.current?.parentElement;
    if (!panel.current || !stage) return;
    if (stage.clientWidth - panel.current.offsetWidth < LEAST_PICTURE) foldDetail();
    return unfoldDetail;
  }, []);
  return panel;
}
