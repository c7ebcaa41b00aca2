/** Places and filters as words of an address. */
import { expect, it } from 'vitest';
import {
  boundsOf,
  fitting,
  hiddenKinds,
  kindCounts,
  overviewModel,
  placeFrom,
  placeWords,
  shownBy,
  showsAll,
  toggledKind,
} from '../../../../../renderer/state/overview/index.ts';
import { clustersOverview } from '../../../../support/whole-graph.ts';

const model = overviewModel(clustersOverview(3, 10));

it('the whole lies inside the stage', () => {
  const view = fitting(boundsOf(model.overview), 900, 500);
  for (const { x, y, radius } of model.overview.groups) {
    const [atX, atY, reach] = [x * view.zoom + view.panX, y * view.zoom + view.panY, radius * view.zoom];
    expect(atX - reach).toBeGreaterThan(0);
    expect(atX + reach).toBeLessThan(900);
    expect(atY - reach).toBeGreaterThan(0);
    expect(atY + reach).toBeLessThan(500);
  }
});

it('a place comes back from its words with the same middle in a window of another size', () => {
  const words = placeWords({ zoom: 0.5, panX: 10, panY: -30, width: 900, height: 500 });
  expect(words).toBe('0.5,880,560');
  expect(placeFrom(words, 600, 400)).toEqual({ zoom: 0.5, panX: -140, panY: -80, width: 600, height: 400 });
});

it('the whole is known again, also from its words, and nothing moved or nearer is taken for it', () => {
  const bounds = boundsOf(model.overview);
  const whole = fitting(bounds, 900, 500);
  expect(showsAll(bounds, whole)).toBe(true);
  expect(showsAll(bounds, placeFrom(placeWords(whole), 900, 500) ?? whole)).toBe(true);
  expect(showsAll(bounds, { ...whole, width: 700 })).toBe(false);
  expect(showsAll(bounds, { ...whole, panX: whole.panX + 8 })).toBe(false);
  expect(showsAll(bounds, { ...whole, zoom: whole.zoom * 1.1 })).toBe(false);
});

it.each(['', 'whole', 'x', '0,1,2', '1,2', '-1,0,0'])('%s is no place', (words) => {
  expect(placeFrom(words, 600, 400)).toBeNull();
});

it('kinds are counted, left out and taken back', () => {
  expect(kindCounts(model)).toEqual([
    { kind: 'agency', count: 3 },
    { kind: 'measure', count: 27 },
  ]);
  const hide = toggledKind('', 'measure');
  const shown = model.order.filter(shownBy(model, hiddenKinds(hide)));
  expect(shown).toHaveLength(3);
  expect(toggledKind(toggledKind(hide, 'agency'), 'measure')).toBe('agency');
});
