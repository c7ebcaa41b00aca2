/** Follows the theme of the page. */
import type { Core } from 'cytoscape';
import { followTheme } from '../page.ts';
import { readPalette } from '../palette.ts';
import { stylesheet } from '../stylesheet.ts';

export function bindStyle(cy: Core): () => void {
  const paint = (): void => {
    cy.style(stylesheet(readPalette(document.documentElement)));
  };
  paint();
  return followTheme(paint);
}
