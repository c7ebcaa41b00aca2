/** A card over the stage: beside what it is about, wholly inside, closed by a press outside of it. */
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** Where a thing is on the stage, in pixels. */
export interface Beside {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Space around the card. */
const MARGIN = 10;

/** Right of the thing when there is room, otherwise left of it; moved up as far as needed. Pure. */
export function placeBeside(
  { left, right, y }: Beside,
  card: Extent,
  stage: Extent,
): { left: number; top: number } {
  const isRight = right + MARGIN * 2 + card.width <= stage.width;
  const x = isRight ? right + MARGIN : left - MARGIN - card.width;
  return {
    left: Math.max(MARGIN, Math.min(x, stage.width - card.width - MARGIN)),
    top: Math.max(MARGIN, Math.min(y, stage.height - card.height - MARGIN)),
  };
}

/** Where the card goes; it is placed again when what it holds changes its size. */
export function usePlaceBeside(
  card: RefObject<HTMLElement | null>,
  beside: Beside,
): { left: number; top: number } {
  const [place, setPlace] = useState({ left: beside.right, top: beside.y });
  useLayoutEffect(() => {
    const [element, stage] = [card.current, card.current?.offsetParent];
    if (!element || !stage) return;
    const put = (): void => {
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      setPlace(placeBeside(beside, size, { width: stage.clientWidth, height: stage.clientHeight }));
    };
    put();
    const observer = new ResizeObserver(put);
    observer.observe(element);
    return () => observer.disconnect();
  }, [card, beside]);
  return place;
}

export function usePressOutside(card: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const onPress = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !card.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', onPress, true);
    return () => document.removeEventListener('pointerdown', onPress, true);
  }, [card, close]);
}
