/** Home through the service on real SQLite: the shipped claims, an invented county, and an empty workspace. */
import { afterEach, expect, test } from 'vitest';
import type { HomeReport } from '../../../electron/bridge/contract.ts';
import type { Answerer } from '../../../electron/main/service/handlers.ts';
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import { DATASET_FOLDER, readDataset } from '../../../scripts/dataset/folder.ts';
import { openService } from '../../support/service.ts';
import { countyDataset } from '../../support/threads-county.ts';
import { makePlace } from '../../support/workspace.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function opened(dataset: Dataset): Promise<Answerer> {
  const place = await makePlace(dataset);
  const { keeper, answer } = await openService(place);
  closing.push(
    () => keeper.close(),
    () => place.remove(),
  );
  return answer;
}

const homeOf = (ask: Answerer): Promise<HomeReport> => ask('home.read', { things: [] }, 'zh-CN');

test('the shipped claims are counted as they are, and ten things of several kinds are picked', async () => {
  const { dataset } = readDataset(DATASET_FOLDER);
  const { counts, highlights } = await homeOf(await opened(dataset));
  expect(counts).toMatchObject({ documents: dataset.documents.length, claims: dataset.statements.length });
  expect(counts.measures).toBe(dataset.entities.filter(({ kind }) => kind === 'measure').length);
  expect(highlights).toHaveLength(10);
  expect(new Set(highlights.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
});

test('a missed target is picked until somebody does not follow the verdict', async () => {
  const ask = await opened(countyDataset().dataset);
  const gap = (await homeOf(ask)).highlights.find(({ kind }) => kind === 'gap');
  if (gap === undefined) throw new Error('the county missed a target');
  const { finding } = await ask('threads.read', { thread: gap.thing }, 'zh-CN');
  await ask('checks.accept', { finding, accepted: true, note: '口径有调整', author: null }, 'zh-CN');
  const after = (await homeOf(ask)).highlights;
  expect(after.some(({ thing }) => thing === gap.thing)).toBe(false);
});

test('things of recent places are named; those of another workspace are passed over', async () => {
  const { dataset } = countyDataset();
  const ask = await opened(dataset);
  const known = dataset.entities[0];
  if (known === undefined) throw new Error('there are things');
  const gone = `${known.id.slice(0, -3)}000` as typeof known.id;
  const { cards } = await ask('home.read', { things: [known.id, gone] }, 'zh-CN');
  expect(cards.map(({ id }) => id)).toEqual([known.id]);
});

test('an empty workspace has nothing in it and nothing to look at', async () => {
  const empty: Dataset = { files: [], documents: [], sections: [], entities: [], statements: [], issues: [] };
  const { counts, highlights } = await homeOf(await opened(empty));
  expect(Object.values(counts).every((count) => count === 0)).toBe(true);
  expect(highlights).toEqual([]);
});
