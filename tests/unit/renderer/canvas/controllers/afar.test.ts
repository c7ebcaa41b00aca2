import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afarLabel } from '../../../../../renderer/canvas/afar.ts';
import { bindAfar } from '../../../../../renderer/canvas/controllers/afar.ts';

const CARD = { width: 96, height: 35 };
const thing = (name: string) => ({ data: { id: name, full: name, ...CARD } });

/** Frames that were asked for and not shown yet. */
let frames: FrameRequestCallback[] = [];

function showFrames(): void {
  for (const show of frames.splice(0)) show(0);
}

function zoomTo(cy: Core, zoom: number): void {
  cy.zoom(zoom);
  showFrames();
}

const lookOf = (cy: Core, name: string) => {
  const node = cy.getElementById(name);
  return { label: node.data('afarLabel'), fontSize: node.data('afarSize') };
};

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (show: FrameRequestCallback) => frames.push(show));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

describe('names from afar', () => {
  it('grow with the distance, also those that are short enough to be shown whole at any', () => {
    const cy = cytoscape({ headless: true, elements: [thing('市发改委')] });
    const stop = bindAfar(cy);
    const sizes = [0.55, 0.5, 0.4].map((zoom) => {
      zoomTo(cy, zoom);
      expect(lookOf(cy, '市发改委')).toEqual(afarLabel('市发改委', CARD, zoom));
      return lookOf(cy, '市发改委').fontSize;
    });
    expect(new Set(sizes).size).toBe(sizes.length);
    stop();
  });

  it('are given to what comes while the picture is far away, and taken back near by', () => {
    const cy = cytoscape({ headless: true, elements: [thing('市发改委')] });
    const stop = bindAfar(cy);
    zoomTo(cy, 0.4);
    cy.add(thing('市教育局'));
    showFrames();
    expect(lookOf(cy, '市教育局')).toEqual(afarLabel('市教育局', CARD, 0.4));
    zoomTo(cy, 1);
    expect(cy.nodes('.afar, .unnamed').length).toBe(0);
    stop();
  });

  it('stay with what somebody attends to, as soon as they do', () => {
    const cy = cytoscape({ headless: true, elements: [thing('市发改委'), thing('市教育局')] });
    const stop = bindAfar(cy);
    zoomTo(cy, 0.15);
    expect(cy.nodes('.unnamed').length).toBe(2);
    cy.getElementById('市教育局').addClass('cursor');
    showFrames();
    expect(cy.nodes('.unnamed').map((node) => node.id())).toEqual(['市发改委']);
    stop();
  });
});
