/** The canvas knows whether it shows the whole: then more room is for the whole, otherwise the middle stays. */
import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reveal, showAdded, fit as showAll, showsWhole } from '../../../../renderer/canvas/view-fit.ts';

/** A canvas without a screen is 300 × 300 pixels. */
const thing = (id: string, x: number) => ({ data: { id }, position: { x, y: 0 } });
let cy: Core;

beforeEach(() => {
  // Somebody who wants stillness: nothing glides.
  vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) });
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [thing('甲', 0), thing('乙', 200)],
    minZoom: 0.15,
    maxZoom: 2.5,
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('showsWhole', () => {
  it('is not said of a canvas that was never fitted', () => {
    expect(showsWhole(cy)).toBe(false);
  });

  it('holds from a fit on, also when things come or go, until the hand pans', () => {
    showAll(cy, false);
    expect(showsWhole(cy)).toBe(true);
    cy.getElementById('乙').remove();
    expect(showsWhole(cy)).toBe(true);
    cy.panBy({ x: 5, y: 0 });
    expect(showsWhole(cy)).toBe(false);
  });

  it('ends with a zoom about the middle, and comes back with the next fit', () => {
    showAll(cy, false);
    cy.zoom({ level: cy.zoom() * 1.25, renderedPosition: { x: cy.pan().x, y: cy.pan().y } });
    expect(showsWhole(cy)).toBe(false);
    showAll(cy, false);
    expect(showsWhole(cy)).toBe(true);
  });

  it('holds for a picture so wide that it cannot be shown whole', () => {
    cy.add(thing('丙', 9000));
    showAll(cy, false);
    expect(cy.zoom()).toBe(0.15);
    expect(showsWhole(cy)).toBe(true);
  });

  it('ends where the view goes to a part: to one thing, or to what came', () => {
    showAll(cy, false);
    const far = cy.add([thing('丙', 5000), { data: { source: '甲', target: '丙' } }]);
    reveal(cy, '丙', false);
    expect(showsWhole(cy)).toBe(false);
    showAll(cy, false);
    showAdded(cy, far.nodes());
    expect(showsWhole(cy)).toBe(false);
  });
});
