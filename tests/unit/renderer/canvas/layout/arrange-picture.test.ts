import { describe, expect, it } from 'vitest';
import { arrangePicture } from '../../../../../renderer/canvas/layout/arrange-picture.ts';
import { withSeededChance } from '../../../../../renderer/canvas/layout/seeded-chance.ts';
import type { PlacedGraph } from '../../../../../renderer/state/graph/types.ts';
import { LAYOUTS } from '../../../../../renderer/state/layout/arrangements/names.ts';
import { id } from '../../../../support/cards.ts';
import { collisionsIn, crowdedPicture, extentOf, withPlaces } from '../../../../support/pictures.ts';

const crowd = crowdedPicture();
const focus = id('举措');

describe.each(LAYOUTS)('layout %s', (layout) => {
  const ask = (graph: PlacedGraph) => arrangePicture({ layout, graph, shown: graph, focus, shape: 1.4 });

  it('gives every thing a place and lets nothing touch', () => {
    const places = ask(crowd);
    expect(places.size).toBe(crowd.nodes.size);
    expect(collisionsIn(withPlaces(crowd, places))).toEqual([]);
  });

  it('gives the same places for the same picture, whatever chance did before', () => {
    const first = [...ask(crowd)];
    for (let turn = 0; turn < 7; turn += 1) Math.random();
    expect([...ask(crowd)]).toEqual(first);
    expect([...ask(structuredClone(crowd))]).toEqual(first);
  });

  it('leaves pinned things where they are and lays the others around them', () => {
    const pinned = new Set([id('单位3'), id('单位17'), id('单位9的第4项举措，标题很长很长很长很长很长')]);
    const graph: PlacedGraph = { ...crowd, pinned };
    const places = ask(graph);
    for (const held of pinned) expect(places.has(held)).toBe(false);
    expect(places.size).toBe(crowd.nodes.size - pinned.size);
    expect(collisionsIn(withPlaces(graph, places))).toEqual([]);
  });

  it('keeps what is out of focus clear of what is laid out', () => {
    const kept = [...crowd.nodes].filter(([, { card }]) => card.kind !== 'measure' || card.id === focus);
    const nodes = new Map(kept);
    const edges = new Map(
      [...crowd.edges].filter(([, { source, target }]) => nodes.has(source) && nodes.has(target)),
    );
    const shown = { ...crowd, nodes, edges };
    const places = arrangePicture({ layout, graph: crowd, shown, focus, shape: 1.4 });
    expect(collisionsIn(withPlaces(crowd, places))).toEqual([]);
    expect([...nodes.keys()].filter((key) => !places.has(key))).toEqual([]);
  });

  it('keeps the picture near the shape of a window', () => {
    const { width, height } = extentOf(withPlaces(crowd, ask(crowd)));
    expect(width / height).toBeGreaterThan(0.5);
    expect(width / height).toBeLessThan(4);
  });

  it('lays out a single thing and a picture without lines', () => {
    const alone: PlacedGraph = { ...crowd, edges: new Map() };
    expect(collisionsIn(withPlaces(alone, ask(alone)))).toEqual([]);
    const one: PlacedGraph = { ...alone, nodes: new Map([...crowd.nodes].filter(([key]) => key === focus)) };
    expect(ask(one).size).toBe(1);
  });
});

describe('withSeededChance', () => {
  it('is the same each time and gives the usual chance back, also after a failure', () => {
    const usual = Math.random;
    const draw = () => withSeededChance(() => [Math.random(), Math.random(), Math.random()]);
    expect(draw()).toEqual(draw());
    expect(new Set(draw()).size).toBe(3);
    const failing = () =>
      withSeededChance(() => {
        throw new Error('stop');
      });
    expect(failing).toThrow('stop');
    expect(Math.random).toBe(usual);
  });
});
