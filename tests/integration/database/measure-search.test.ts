/** Measures are found by their heading, by what they name and, once it is linked, by their text. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenedWorkspace, openWorkspace } from '../../../electron/database/index.ts';
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import { entityId, statementId } from '../../../graph-data/model/ids.ts';
import { SMALL_TEXT, smallDataset } from '../../support/small-dataset.ts';
import { makePlace, NOON, type Place } from '../../support/workspace.ts';

const measure = smallDataset.sections[0]?.id ?? entityId('measure', 'none');
const initiative = entityId('initiative', '良种繁育中心');
const figure = entityId('observation', '存栏5万头');
const indicator = entityId('indicator', '存栏');

/** The small dataset, its measure naming an initiative and stating a figure of an indicator. */
function withNames(): Dataset {
  const thing = (id: typeof initiative, kind: string, name: string) => ({
    ...{ id, kind, name, fullName: null, aliases: [], properties: {} },
  });
  const [claim] = smallDataset.statements;
  if (!claim) throw new Error('the small dataset has no claim');
  const says = (subject: typeof initiative, relation: string, object: typeof initiative) => ({
    ...claim,
    ...{ id: statementId(subject, relation, object), subject, relation, object, qualifiers: {} },
  });
  return {
    ...smallDataset,
    entities: [
      ...smallDataset.entities,
      thing(initiative, 'initiative', '良种繁育中心'),
      thing(figure, 'observation', '栏位：5万个'),
      thing(indicator, 'indicator', '基础母畜存栏'),
    ],
    statements: [
      ...smallDataset.statements,
      says(measure, 'plans', initiative),
      says(measure, 'sets-target', figure),
      says(figure, 'observes', indicator),
    ],
  };
}

let place: Place;
let opened: OpenedWorkspace;

beforeEach(async () => {
  place = await makePlace(withNames());
  opened = await openWorkspace(place.options);
});
afterEach(async () => {
  await opened.workspace.close();
  await place.remove();
});

const file = smallDataset.files[0]?.sha256 ?? measure;
const link = (text = SMALL_TEXT) =>
  opened.workspace.linkText({ file, name: 'small.txt', encoding: 'utf-8', text } as never, NOON);
const hitOf = async (text: string) =>
  (await opened.workspace.find(text, 20)).hits.find(({ card }) => card.id === measure);

test.each([
  ['养殖小区', 'title'],
  ['良种繁育', 'initiative'],
  ['母畜存栏', 'indicator'],
] as const)('%s finds the measure by its %s', async (text, field) => {
  expect((await hitOf(text))?.match.field).toBe(field);
});

test('a question puts the measure first, before the initiative that bears the name', async () => {
  const { hits } = await opened.workspace.find('谁负责良种繁育中心？', 20);
  expect(hits.map(({ card }) => card.kind)).toEqual(['measure', 'initiative']);
});

test('words of the text find the measure once the text is linked, with the place of the word', async () => {
  expect(await hitOf('责任单位')).toBeUndefined();
  await link();
  const hit = await hitOf('责任单位');
  expect(hit?.match).toMatchObject({ field: 'text', line: 2 });
  const [start, end] = hit?.match.ranges[0] ?? [0, 0];
  expect(hit?.match.form.slice(start, end)).toBe('责任单位');
});

test('a text that is linked again, and a dataset that is written again, leave each measure found once', async () => {
  await link();
  await link();
  await opened.workspace.writeShipped(
    { dataset: withNames(), applied: [], waiting: [] },
    { digest: 'again', appVersion: '0.1.0' },
  );
  const { hits } = await opened.workspace.find('责任单位', 20);
  expect(hits.filter(({ card }) => card.id === measure)).toHaveLength(1);
});

test('a word broken over two lines is found where it starts', async () => {
  await link(SMALL_TEXT.replace('责任单位', '责任\n单位'));
  expect((await hitOf('责任单位'))?.match).toMatchObject({ field: 'text', line: 2 });
});

test('one character and pinyin do not search running text', async () => {
  await link();
  expect(await hitOf('责')).toBeUndefined();
  expect(await hitOf('zeren')).toBeUndefined();
});
