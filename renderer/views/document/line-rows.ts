/** Line numbers stand beside the row their line begins on; of several on one row only the first is shown. */
import { type RefObject, useLayoutEffect } from 'react';

export const LINE_CLASS = 'reader-line';

function thin(paragraph: HTMLElement): void {
  let shown = Number.NEGATIVE_INFINITY;
  for (const number of paragraph.getElementsByClassName(LINE_CLASS)) {
    if (!(number instanceof HTMLElement)) continue;
    const clear = number.offsetTop - shown >= number.offsetHeight;
    number.classList.toggle(`${LINE_CLASS}--hidden`, !clear);
    if (clear) shown = number.offsetTop;
  }
}

export function useLineRows(paragraph: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = paragraph.current;
    if (element === null) return;
    thin(element);
    const watcher = new ResizeObserver(() => thin(element));
    watcher.observe(element);
    return () => watcher.disconnect();
  });
}
