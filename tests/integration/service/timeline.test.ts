/** The time line through the service on real SQLite: an invented county read from its texts. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Timeline } from '../../../electron/bridge/contract.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { dueStateOf } from '../../../graph-data/graph/timeline/index.ts';
import { openService } from '../../support/service.ts';
import { countyDataset } from '../../support/threads-county.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: SessionKeeper;
let timeline: Timeline;
let documents: number;

beforeAll(async () => {
  const { dataset, documents: texts } = countyDataset();
  documents = texts.size;
  place = await makePlace(dataset);
  const service = await openService(place);
  keeper = service.keeper;
  timeline = await service.answer('timeline.read', null, 'zh-CN');
});
afterAll(async () => {
  await keeper.close();
  await place.remove();
});

test('every document stands on it once, oldest first', () => {
  const papers = timeline.marks.filter(({ kind }) => kind === 'document');
  expect(papers).toHaveLength(documents);
  const dates = timeline.documents.map(({ date }) => date ?? '');
  expect(dates).toEqual(dates.toSorted());
});

test('every mark stands on a claim of the workspace and opens it', async () => {
  const { workspace } = keeper.current.opened;
  for (const { statement, line, document } of timeline.marks) {
    const claim = await workspace.statement(statement);
    expect(claim?.evidence.some((at) => at.document === document && at.line === line)).toBe(true);
  }
});

test('a target a later document answers names it; one that none answers is due without a report, after its end', () => {
  const targets = timeline.marks.filter(({ kind }) => kind === 'target');
  const answered = targets.find(({ reports }) => reports.some(({ verdict }) => verdict === 'missed'));
  expect(answered?.name).toContain('固定资产投资');
  const silent = targets.find(({ reports, to }) => reports.length === 0 && to !== null);
  if (silent?.to == null || answered === undefined) throw new Error('the county has both');
  expect(dueStateOf(answered, '2099-01-01')).toBe('reported');
  expect(dueStateOf(silent, '2099-01-01')).toBe('unreported');
  expect(dueStateOf(silent, '2000-01-01')).toBe('ahead');
});
