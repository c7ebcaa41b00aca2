/** An element that appears after a view was opened and its answer came. */
import { useEffect, useState } from 'react';

/** Milliseconds after which a step is told without its place. */
const PATIENCE = 6000;

export interface Drawn {
  readonly element: HTMLElement | null;
  /** False while it is still waited for. */
  readonly settled: boolean;
}

const found = (selector: string): HTMLElement | null => {
  const element = document.querySelector(selector);
  return element instanceof HTMLElement ? element : null;
};

/** @param key changes with every wish, so that one selector can be waited for again in another view. */
export function useDrawn(selector: string | null, key: string): Drawn {
  const [drawn, setDrawn] = useState<Drawn & { readonly key: string }>({
    element: null,
    settled: false,
    key: '',
  });
  useEffect(() => {
    if (selector === null) return;
    const look = (late: boolean): boolean => {
      const element = found(selector);
      if (element === null && !late) return false;
      setDrawn({ element, settled: true, key });
      return true;
    };
    if (look(false)) return;
    const observer = new MutationObserver(() => {
      if (look(false)) stop();
    });
    const timer = window.setTimeout(() => {
      look(true);
      stop();
    }, PATIENCE);
    const stop = (): void => {
      observer.disconnect();
      window.clearTimeout(timer);
    };
    observer.observe(document.body, { childList: true, subtree: true });
    return stop;
  }, [selector, key]);
  return drawn.key === key ? drawn : { element: null, settled: false };
}
