/** Figures and the marks of contradictions through the service on real SQLite. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { EVERY_FIGURE, USUAL_FIGURES } from '../../../graph-data/graph/figures/index.ts';
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

test('every figure opens its place, and is found by pinyin', async () => {
  const { rows, documents } = await ask('figures.list', null);
  expect(rows.length).toBeGreaterThan(5);
  expect(documents).toHaveLength(3);
  for (const { statement, line } of rows)
    expect((await ask('evidence.passages', { statement })).places[0]?.line).toBe(line);
  const field = rows.find(({ indicator }) => indicator === '高标准农田');
  expect(field?.words).toContain('gaobiaozhunnongtian');
  expect(field?.words).toContain('gbznt');
});

test('the page of a thread holds the same figures as series', async () => {
  const { rows, threads } = await ask('figures.list', null);
  const thread = threads.find(({ name }) => name === '高标准农田');
  if (thread === undefined) throw new Error('the county has this thread');
  const { series } = await ask('threads.read', { thread: thread.id });
  const drawn = series.flatMap(({ figures }) => figures.map(({ id }) => id));
  const listed = rows.filter((row) => row.thread === thread.id).map(({ id }) => id);
  expect(listed).toHaveLength(2);
  expect(drawn.toSorted()).toEqual(listed.toSorted());
});

test('a contradiction is marked open, resolved with its note, and open again; the export says it', async () => {
  const mark = async () => (await ask('conflicts.list', null))[0];
  const open = await mark();
  if (open === undefined) throw new Error('the county has a contradiction');
  expect(open.resolved).toBeNull();
  const file = async (): Promise<string> => {
    const filter = { ...EVERY_FIGURE, text: '贫困人口' };
    const order = { what: 'figures', figures: { ...USUAL_FIGURES, filter } } as const;
    const { content } = await ask('export.build', { order, format: 'csv' });
    return content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : '';
  };
  expect(await file()).toContain('数据冲突，未处理');
  await ask('checks.accept', { finding: open.finding, accepted: true, note: '以公报为准', author: '统计科' });
  expect((await mark())?.resolved).toMatchObject({ note: '以公报为准', author: '统计科' });
  expect(await file()).toMatch(/数据冲突，已处理（[^）]*），以公报为准，统计科/u);
  await ask('checks.accept', { finding: open.finding, accepted: false, note: '', author: null });
  expect((await mark())?.resolved).toBeNull();
});
