import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afarLabel } from '../../../../../renderer/canvas/afar.ts';
import { bindAfar } from '../../../../../renderer/canvas/controllers/afar.ts';
import { type Frames, stubFrames } from '../../../../support/frames.ts';

const CARD = { width: 96, height: 35 };
const thing = (name: string) => ({ data: { id: name, full: name, ...CARD } });

let frames: Frames;

function zoomTo(cy: Core, zoom: number): void {
  cy.zoom(zoom);
  frames.next();
}

const lookOf = (cy: Core, name: string) => {
  const node = cy.getElementById(name);
  return { label: node.data('afarLabel'), fontSize: node.data('afarSize') };
};

beforeEach(() => {
  frames = stubFrames();
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
    frames.next();
    expect(lookOf(cy, '市教育局')).toEqual(afarLabel('市教育局', CARD, 0.4));
    zoomTo(cy, 1);
    expect(cy.nodes('.afar, .unnamed').length).toBe(0);
    stop();
  });

  it('follow the name of a thing that is renamed while the picture is far away, and rest then', () => {
    const cy = cytoscape({ headless: true, elements: [thing('市发改委')] });
    const stop = bindAfar(cy);
    zoomTo(cy, 0.4);
    cy.getElementById('市发改委').data('full', '市发展和改革委员会');
    frames.next();
    expect(lookOf(cy, '市发改委')).toEqual(afarLabel('市发展和改革委员会', CARD, 0.4));
    expect(frames.all()).toBe(0);
    stop();
  });

  it('stay with what somebody attends to, as soon as they do', () => {
    const cy = cytoscape({ headless: true, elements: [thing('市发改委'), thing('市教育局')] });
    const stop = bindAfar(cy);
    zoomTo(cy, 0.15);
    expect(cy.nodes('.unnamed').length).toBe(2);
    cy.getElementById('市教育局').addClass('cursor');
    frames.next();
    expect(cy.nodes('.unnamed').map((node) => node.id())).toEqual(['市发改委']);
    stop();
  });
});
