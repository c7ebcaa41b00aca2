/** What the canvas has drawn, asked of cytoscape itself: in the window there is only a picture. */
import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import type { Point } from '../../renderer/state/layout/geometry.ts';

/** Where cytoscape keeps its instance on the element it draws into. */
interface CanvasElement extends HTMLElement {
  readonly _cyreg: { readonly cy: Core };
}

export type Places = Readonly<Record<string, Point>>;

/** Waits until no thing is on its way. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { cy } = (document.querySelector('[role="application"]') as CanvasElement)._cyreg;
    return !cy.animated() && cy.nodes(':animated').empty();
  });
}

/** Where things stand, in the coordinates of the picture, once nothing moves any more. */
export async function drawnPlaces(page: Page): Promise<Places> {
  await atRest(page);
  return page.evaluate(() => {
    const { cy } = (document.querySelector('[role="application"]') as CanvasElement)._cyreg;
    return Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  });
}

/** The things that carry a class of the canvas, such as `pinned`. */
export async function drawnWith(page: Page, name: string): Promise<string[]> {
  return page.evaluate((className) => {
    const { cy } = (document.querySelector('[role="application"]') as CanvasElement)._cyreg;
    return cy.nodes(`.${className}`).map((node) => node.id());
  }, name);
}
