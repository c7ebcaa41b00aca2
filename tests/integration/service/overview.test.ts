/** The whole graph through the service on real SQLite: placed once, kept, told while it is found. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Overview, OverviewProgress } from '../../../electron/bridge/contract.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { createWholeGraph } from '../../../electron/main/service/whole-graph.ts';
import { openService, type Service } from '../../support/service.ts';
import { countyDataset } from '../../support/threads-county.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let service: Service;
let keeper: SessionKeeper;
let overview: Overview;
let told: OverviewProgress[] = [];

const open = async (): Promise<void> => {
  service = await openService(place, (name, event) => {
    if (name === 'overview.progress') told.push(event as OverviewProgress);
  });
  keeper = service.keeper;
};

const ask = (): Promise<Overview> => {
  told = [];
  return service.answer('graph.overview', null, 'zh-CN');
};

beforeAll(async () => {
  place = await makePlace(countyDataset().dataset);
  await open();
  overview = await ask();
});
afterAll(async () => {
  await keeper.close();
  await place.remove();
});

test('every thing of the workspace stands on it once, in a group, at a finite place', () => {
  const { ids, group, x, y, groups, names } = overview;
  expect(new Set(ids)).toEqual(new Set(keeper.current.graph.nodes()));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...group].every((at) => at < groups.length)).toBe(true);
  expect([...x, ...y].every(Number.isFinite)).toBe(true);
  expect(names.every((name) => name !== '')).toBe(true);
  expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(ids.length);
});

test('every pair that some claim joins is a line, once', () => {
  const { source, target, ids } = overview;
  const drawn = [...source].map((a, edge) => [ids[a], ids[target[edge] ?? 0]].sort().join(' '));
  const joined = new Set(
    keeper.current.graph
      .mapEdges((_, __, from, to) => [from, to].sort().join(' '))
      .filter((pair) => new Set(pair.split(' ')).size === 2),
  );
  expect(new Set(drawn)).toEqual(joined);
  expect(drawn).toHaveLength(joined.size);
});

test('positions are kept in the workspace: the next start reads them and finds nothing anew', async () => {
  await keeper.close();
  await open();
  const again = await ask();
  expect(told).toEqual([]);
  expect([...again.x]).toEqual([...overview.x]);
  expect([...again.group]).toEqual([...overview.group]);
});

test('positions of another graph are not taken for these', async () => {
  const { source } = keeper.current;
  await source.keepPositions('of another graph', new Uint8Array(overview.ids.length * 10));
  await keeper.close();
  await open();
  expect([...(await ask()).x]).toEqual([...overview.x]);
});

test('while claims are written it is answered all the same, and nothing is kept', async () => {
  const { source } = keeper.current;
  await source.keepPositions('of another graph', new Uint8Array(overview.ids.length * 10));
  const wholeGraph = createWholeGraph(
    () => undefined,
    () => false,
  );
  expect([...(await wholeGraph(keeper.current)).x]).toEqual([...overview.x]);
  expect(await source.positions('of another graph')).not.toBeNull();
});
