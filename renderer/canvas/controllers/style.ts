/** Follows the theme of the page; what is meant for paper looks the same in all of them. */
import type { Core } from 'cytoscape';
import { followTheme } from '../page.ts';
import { type Medium, readPalette } from '../palette.ts';
import { stylesheet } from '../stylesheet.ts';

export function bindStyle(cy: Core, medium: Medium = 'screen'): () => void {
  const paint = (): void => {
    cy.style(stylesheet(readPalette(document.documentElement, medium)));
  };
  paint();
  return followTheme(paint);
}
