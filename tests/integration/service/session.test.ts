/** A session holds all things and claims: read once, those of the file, and read anew when a decision changes them. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answerer } from '../../../electron/main/service/handlers.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { fixtureDataset } from '../../support/dataset.ts';
import { openService } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: SessionKeeper;
let answer: Answerer;

beforeEach(async () => {
  place = await makePlace();
  ({ keeper, answer } = await openService(place));
});
afterEach(async () => {
  await keeper.close();
  await place.remove();
});

const held = () => {
  const { workspace } = keeper.current.opened;
  return Promise.all([workspace.entities(), workspace.statements()]);
};
const onDisk = () => Promise.all([keeper.current.source.entities(), keeper.current.source.statements()]);

test('things and claims are those of the file, and the same ones each time', async () => {
  const [entities, statements] = await held();
  expect([entities, statements]).toEqual(await onDisk());
  expect(statements.length).toBeGreaterThan(10);
  const again = await held();
  expect(again[0]).toBe(entities);
  expect(again[1]).toBe(statements);
});

test('a chosen role rule changes the claims that are held, its way back gives those of the file again', async () => {
  const [, before] = await held();
  const [document] = fixtureDataset().dataset.documents;
  if (document === undefined) throw new Error('the fixture has an opinion');
  await answer('roleRule.set', { document: document.id, rule: 'first-listed-leads' }, 'zh-CN');
  const [, ruled] = await held();
  const leads = (statements: typeof before): number =>
    statements.filter(({ qualifiers }) => qualifiers.role === 'lead').length;
  expect(leads(ruled)).not.toBe(leads(before));
  expect(leads((await onDisk())[1])).toBe(leads(before));
  await answer('roleRule.reset', { document: document.id }, 'zh-CN');
  expect((await held())[1]).toEqual(before);
});
