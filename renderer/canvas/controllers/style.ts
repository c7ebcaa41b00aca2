/** Follows the theme of the page. */
import type { Core } from 'cytoscape';
import { readPalette } from '../palette.ts';
import { stylesheet } from '../stylesheet.ts';

export function bindStyle(cy: Core): () => void {
  const root = document.documentElement;
  const paint = (): void => {
    cy.style(stylesheet(readPalette(root)));
  };
  paint();
  const observer = new MutationObserver(paint);
  observer.observe(root, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
