/** The whole graph made ready: once for each answer, in order of importance. */
import { expect, it } from 'vitest';
import { overviewModel } from '../../../../../renderer/state/overview/index.ts';
import { clustersOverview } from '../../../../support/whole-graph.ts';

const overview = clustersOverview(3, 10);
const model = overviewModel(overview);

it('is made once for an answer, and anew for another one', () => {
  expect(overviewModel(overview)).toBe(model);
  expect(overviewModel(clustersOverview(3, 10))).not.toBe(model);
});

it('orders things and the members of each group by importance, every one once', () => {
  const weights = model.order.map((place) => overview.importance[place] ?? 0);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect([...model.order].sort((a, b) => a - b)).toEqual([...overview.ids.keys()]);
  expect(model.members.flat().length).toBe(overview.ids.length);
});

it('knows the place of a thing, what it is joined with, and who is near a point', () => {
  const [id] = overview.ids;
  expect(id !== undefined && model.placeOf.get(id)).toBe(0);
  expect(model.neighbours(0).every((place) => model.neighbours(place).includes(0))).toBe(true);
  const at = { x: overview.x[0] ?? 0, y: overview.y[0] ?? 0 };
  expect(model.near(at.x, at.y, 5, () => true)).toBe(0);
  expect(model.near(at.x, at.y, 5, (place) => place !== 0)).not.toBe(0);
});
