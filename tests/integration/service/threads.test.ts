/** Threads through the service on real SQLite: an invented county read from its texts. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { entityId } from '../../../graph-data/model/ids.ts';
import { openService, type Service } from '../../support/service.ts';
import { countyDataset } from '../../support/threads-county.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: SessionKeeper;
let ask: Service['ask'];

beforeAll(async () => {
  place = await makePlace(countyDataset().dataset);
  ({ keeper, ask } = await openService(place));
});
afterAll(async () => {
  await keeper.close();
  await place.remove();
});

const line = async (name: string) => {
  const found = (await ask('threads.list', null)).threads.find((thread) => thread.name === name);
  if (found === undefined) throw new Error(`no thread ${name}`);
  return found;
};

test('a line tells verdict, gap, span and documents', async () => {
  const missed = await line('固定资产投资（增速）（年度）');
  expect(missed).toMatchObject({
    about: 'indicator',
    verdict: 'missed',
    from: '2022-01-12',
    overruled: null,
  });
  expect(missed.gap).toMatchObject({ unit: '%' });
  expect(missed.gap?.amount).toBeLessThan(0);
  const { documents } = await ask('threads.list', null);
  expect(documents).toHaveLength(3);
});

test('a page tells every mention in time, each with a place whose evidence opens', async () => {
  const { id } = await line('高标准农田');
  const page = await ask('threads.read', { thread: id });
  expect(page.mentions.map(({ figure, outlook }) => [figure?.printed, outlook])).toEqual([
    ['40万亩以上', 'target'],
    ['达到43万亩', 'result'],
  ]);
  expect(page.mentions.map(({ figure }) => figure?.year)).toEqual([2024, 2024]);
  expect(page.passages.map(({ statement }) => statement)).toEqual(
    page.mentions.map(({ statement }) => statement),
  );
  for (const { statement, line: printed } of page.mentions)
    expect((await ask('evidence.passages', { statement })).places[0]?.line).toBe(printed);
  expect((await ask('evidence.passages', { statement: page.statement })).sentence.zh).toContain('已达到');
});

test('what is no thread has no page', async () => {
  await expect(ask('threads.read', { thread: entityId('agency', 'x') })).rejects.toMatchObject({
    code: 'entity-unknown',
  });
});

test('a contradiction shows both figures, and is resolved with a note', async () => {
  const conflict = async () => (await ask('threads.list', null)).conflicts[0];
  const found = await conflict();
  expect([found?.earlier.figure.printed, found?.later.figure.printed]).toEqual(['3.47万', '347万']);
  expect(found?.reason).toMatch(/疑有/u);
  if (found === undefined) throw new Error('the county has a contradiction');
  await ask('checks.accept', { finding: found.id, accepted: true, note: '已核对统计公报', author: null });
  expect((await conflict())?.resolved).toMatchObject({ note: '已核对统计公报' });
});

test('a verdict is overruled with a note and restored', async () => {
  const { id } = await line('茶香小镇项目');
  const { finding } = await ask('threads.read', { thread: id });
  await ask('checks.accept', { finding, accepted: true, note: '项目已并入别的计划', author: '督查室' });
  expect((await line('茶香小镇项目')).overruled).toMatchObject({ note: '项目已并入别的计划' });
  await ask('checks.accept', { finding, accepted: false, note: '', author: null });
  expect((await line('茶香小镇项目')).overruled).toBeNull();
});
