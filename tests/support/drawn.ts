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
  // Lines are led around cards once these stand.
  await page.waitForTimeout(300);
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

interface Edges {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

interface Drawn {
  readonly of: string;
  readonly box: Edges;
}

/** Boxes as cytoscape has measured them: of cards, of the names on them, and of the marks of lines. */
async function drawnBoxes(page: Page): Promise<Readonly<Record<'cards' | 'names' | 'marks', Drawn[]>>> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('[role="application"]') as CanvasElement)._cyreg;
    const bare = { includeLabels: false, includeOverlays: false, includeUnderlays: false };
    const text = { ...bare, includeLabels: true, includeNodes: false, includeEdges: false };
    return {
      cards: cy.nodes().map((node) => ({ of: node.id(), box: node.boundingBox(bare) })),
      names: cy.nodes().map((node) => ({ of: node.id(), box: node.boundingBox(text) })),
      marks: cy
        .edges('[role != "structure"]')
        .map((edge) => ({ of: edge.id(), box: edge.boundingBox(text) })),
    };
  });
}

/** What cytoscape adds around the type of a label, in pixels: two against inexact browsers, one of ground. */
const AROUND_TYPE = 3;

/** True when the type of a label lies on a box. */
function liesOn(label: Edges, box: Edges): boolean {
  const isBeside = label.x2 - AROUND_TYPE <= box.x1 || label.x1 + AROUND_TYPE >= box.x2;
  return !isBeside && label.y2 - AROUND_TYPE > box.y1 && label.y1 + AROUND_TYPE < box.y2;
}

/** True when the type of a label reaches over the border of a box. */
function leaves(label: Edges, box: Edges): boolean {
  const isWide = label.x1 + AROUND_TYPE < box.x1 || label.x2 - AROUND_TYPE > box.x2;
  return isWide || label.y1 + AROUND_TYPE < box.y1 || label.y2 - AROUND_TYPE > box.y2;
}

export interface LabelFaults {
  /** Names that reach over their own card, and labels that lie on a card that is not theirs. */
  readonly faults: readonly string[];
  readonly names: number;
  readonly marks: number;
}

/** What is wrong with the labels on the canvas, once nothing moves. */
export async function labelFaults(page: Page): Promise<LabelFaults> {
  await atRest(page);
  const { cards, names, marks } = await drawnBoxes(page);
  const faults = [...names, ...marks].flatMap(({ of, box }) =>
    cards
      .filter((card) => (card.of === of ? leaves(box, card.box) : liesOn(box, card.box)))
      .map((card) => `${of} × ${card.of}`),
  );
  return { faults, names: names.length, marks: marks.length };
}
