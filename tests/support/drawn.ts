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
    // Lines are led around cards once these stand.
    return !cy.animated() && cy.nodes(':animated').empty() && cy.scratch('leading') === undefined;
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

/** Which part of the picture is shown, once nothing moves any more, and whether that is all of it. */
export async function drawnView(page: Page) {
  await atRest(page);
  return page.evaluate(() => {
    const { cy } = (document.querySelector('[role="application"]') as CanvasElement)._cyreg;
    const [zoom, pan, width, height] = [cy.zoom(), cy.pan(), cy.width(), cy.height()];
    const { x1, y1, x2, y2 } = cy.elements().renderedBoundingBox();
    const middle = { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom };
    return { zoom, middle, width, isInside: x1 >= 0 && y1 >= 0 && x2 <= width && y2 <= height };
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

/** Points along each line as cytoscape draws it, and the ends of it. */
async function drawnLines(page: Page) {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('[role="application"]') as CanvasElement)._cyreg;
    return cy.edges().map((edge) => {
      const { allpts } = (edge as unknown as { _private: { rscratch: { allpts: number[] } } })._private
        .rscratch;
      const ends = [edge.source().id(), edge.target().id()];
      return { of: edge.id(), ends, isStreet: edge.data('run') === 'street', points: allpts };
    });
  });
}

/** Steps in which a piece of a line is looked at. */
const STEPS = 16;

/** A line as points close to each other: straight pieces of a street, bends that pull between them otherwise. */
function pointsAlong(points: readonly number[], isStraight: boolean): Point[] {
  const at = (index: number): Point => ({ x: points[index * 2] ?? 0, y: points[index * 2 + 1] ?? 0 });
  const mix = (a: Point, b: Point, share: number): Point => ({
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
  });
  const along: Point[] = [];
  const stride = isStraight ? 1 : 2;
  for (let index = 0; index + stride < points.length / 2; index += stride)
    for (let step = 0; step <= STEPS; step += 1) {
      const share = step / STEPS;
      const [from, middle, to] = [at(index), at(index + 1), at(index + stride)];
      along.push(
        isStraight ? mix(from, to, share) : mix(mix(from, middle, share), mix(middle, to, share), share),
      );
    }
  return along;
}

/** Lines that run under a card which is none of their ends, once all of them are led. */
export async function linesThroughCards(page: Page): Promise<readonly string[]> {
  await atRest(page);
  const [{ cards }, lines] = [await drawnBoxes(page), await drawnLines(page)];
  return lines.flatMap(({ of, ends, isStreet, points }) => {
    const along = pointsAlong(points, isStreet || points.length === 4);
    const under = cards.filter(
      ({ of: card, box: { x1, x2, y1, y2 } }) =>
        !ends.includes(card) &&
        along.some(({ x, y }) => x > x1 + 1 && x < x2 - 1 && y > y1 + 1 && y < y2 - 1),
    );
    return under.map((card) => `${of} × ${card.of}`);
  });
}
