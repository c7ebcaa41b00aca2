/** Elements are exchanged over several frames and end up as the view deserves them, also after an exchange that was given up. */
import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Holding, holdElements } from '../../../../../renderer/canvas/overview/holding.ts';
import type { Palette } from '../../../../../renderer/canvas/palette.ts';
import {
  boundsOf,
  centred,
  fitting,
  type OverviewPlace,
  overviewModel,
  type Wanted,
} from '../../../../../renderer/state/overview/index.ts';
import { type Frames, stubFrames } from '../../../../support/frames.ts';
import { clustersOverview } from '../../../../support/whole-graph.ts';

const model = overviewModel(clustersOverview(8, 40));
const palette = new Proxy({}, { get: (_, name) => (name === 'font' ? 'sans-serif' : '#345') }) as Palette;
const far = fitting(boundsOf(model.overview), 1200, 800);
const [first] = model.overview.groups;
const near: OverviewPlace = centred(first ?? { x: 0, y: 0 }, far.zoom * 4, 1200, 800);
const wanted: Wanted = {
  isShown: () => true,
  selected: null,
  most: 500,
  groupWords: (group) => ({ name: `第${group}组`, size: '40 项' }),
};

let frames: Frames;
let cy: Core;
let holding: Holding;
const done = vi.fn();

beforeEach(() => {
  done.mockClear();
  frames = stubFrames();
  cy = cytoscape({ headless: true, styleEnabled: true });
  holding = holdElements(cy, model, () => palette);
});
afterEach(() => {
  cy.destroy();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const idsOf = (): readonly string[] => cy.elements().map((element) => element.id());
/** What is chosen is what is held. */
function expectChosen(): void {
  const { groups, things, edges } = holding.chosen();
  expect(new Set(idsOf())).toEqual(
    new Set([
      ...groups.map(({ group }) => `group ${group}`),
      ...things.map(({ place }) => model.overview.ids[place]),
      ...edges.map((edge) => `pair ${edge}`),
    ]),
  );
}

function exchange(view: OverviewPlace, wish: Wanted = wanted): void {
  holding.exchange(view, wish, done);
  frames.all();
}

describe('an exchange', () => {
  it('holds what the view deserves, then tells', () => {
    exchange(far);
    expect(idsOf().length).toBeGreaterThan(5);
    expectChosen();
    exchange(near);
    expect(cy.edges().length).toBeGreaterThan(0);
    expectChosen();
    expect(holding.chosenAt()).toBe(near.zoom);
    expect(done).toHaveBeenCalledTimes(2);
  });

  it('does nothing where the same is wanted at the same place, and tells at once', () => {
    exchange(near);
    holding.exchange({ ...near }, { ...wanted }, done);
    expect(done).toHaveBeenCalledTimes(2);
    expect(frames.all()).toBe(0);
  });

  it('is given up when it is stopped, and made good by the next one', () => {
    exchange(far);
    // A clock on which every step uses up its frame: on a fast machine one frame would hold the whole exchange.
    let milliseconds = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      milliseconds += 10;
      return milliseconds;
    });
    holding.exchange(near, wanted, done);
    frames.next();
    holding.stop();
    frames.all();
    expect(done).toHaveBeenCalledTimes(1);
    exchange(far);
    expectChosen();
  });

  it('leaves out what a new filter leaves out', () => {
    exchange(near);
    const isShown = (place: number): boolean => model.overview.ids[place]?.startsWith('agency') === true;
    exchange(near, { ...wanted, isShown });
    expect(idsOf().filter((id) => id.startsWith('measure'))).toEqual([]);
    expectChosen();
  });

  it('marks what is selected with its lines, and the place of the keys', () => {
    const hub = model.overview.ids.findIndex((id) => id.startsWith('agency'));
    exchange(near, { ...wanted, selected: hub });
    holding.mark({ kind: 'thing', place: hub });
    expect(cy.elements('.chosen').map((element) => element.id())).toEqual([model.overview.ids[hub]]);
    expect(cy.elements('.own').length).toBe(
      cy.getElementById(model.overview.ids[hub] ?? '').connectedEdges().length,
    );
    expect(cy.elements('.cursor').length).toBe(1);
    exchange(near);
    expect(cy.elements('.chosen, .own').length).toBe(0);
  });

  it('is made anew after a change of colours', () => {
    exchange(near);
    holding.paint();
    exchange(near);
    expect(done).toHaveBeenCalledTimes(2);
    expectChosen();
  });
});
