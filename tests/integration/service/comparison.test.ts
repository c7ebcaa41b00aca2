/** Two editions compared through the service on real SQLite. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answerer } from '../../../electron/main/service/handlers.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { isChanged } from '../../../graph-data/graph/comparison/index.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import { editionsDataset } from '../../support/editions.ts';
import { openService } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: SessionKeeper;
let ask: Answerer;
const { dataset } = editionsDataset();
const [left, right] = dataset.documents
  .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
  .map(({ id }) => id);
if (left === undefined || right === undefined) throw new Error('there are two editions');

beforeAll(async () => {
  place = await makePlace(dataset);
  ({ keeper, answer: ask } = await openService(place));
});
afterAll(async () => {
  await keeper.close();
  await place.remove();
});

test('every side of every row stands on a claim of its document', async () => {
  const { rows } = await ask('comparison.read', { left, right, likely: true }, 'zh-CN');
  expect(rows.filter(isChanged).length).toBeGreaterThan(2);
  for (const row of rows) {
    for (const [side, document] of [
      [row.left, left],
      [row.right, right],
    ] as const) {
      if (side === null) continue;
      const claim = await keeper.current.opened.workspace.statement(side.statement);
      expect(claim?.evidence.some((at) => at.document === document && at.line === side.line)).toBe(true);
    }
  }
});

test('another role rule chosen for one edition is another duty', async () => {
  const duties = async () => {
    const { rows } = await ask('comparison.read', { left, right, likely: true }, 'zh-CN');
    return rows.filter(({ group, duty }) => group === 'measure' && duty !== null).length;
  };
  const before = await duties();
  await ask('roleRule.set', { document: right, rule: 'first-listed-leads' }, 'zh-CN');
  expect(await duties()).toBeGreaterThan(before);
  await ask('roleRule.reset', { document: right }, 'zh-CN');
  expect(await duties()).toBe(before);
});

test('an unknown document is said', async () => {
  const gone = '0000000000000000.1' as DocumentId;
  await expect(ask('comparison.read', { left, right: gone, likely: true }, 'zh-CN')).rejects.toThrow();
});
