/** What every canvas follows of the page around it: its own size there, and the theme. */
import type { Size } from '../state/layout/geometry.ts';

/**
 * Tells each change of size, how far the point in the middle has moved by it (panned as far, it stays in the middle
 * while a panel grows or shrinks) and what the size was. Returns how to stop.
 */
export function followSize(
  container: HTMLElement,
  changed: (dx: number, dy: number, before: Size) => void,
): () => void {
  let [width, height] = [container.clientWidth, container.clientHeight];
  const observer = new ResizeObserver(() => {
    const [dx, dy] = [container.clientWidth - width, container.clientHeight - height];
    if (dx === 0 && dy === 0) return;
    const before = { width, height };
    [width, height] = [container.clientWidth, container.clientHeight];
    changed(dx / 2, dy / 2, before);
  });
  observer.observe(container);
  return () => observer.disconnect();
}

/** Tells each change of the theme; returns how to stop. */
export function followTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
