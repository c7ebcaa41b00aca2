/** A new edition takes over what was said and looked at of the old one, where it says the same in the same words. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Duty, ReviewClaim } from '../../../electron/bridge/contract.ts';
import type { DocumentId, EntityId } from '../../../graph-data/model/ids.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

const TITLE = '澜川市人民政府关于修缮渡口的通知';
const paper = (dredging: string, bodies: string): string =>
  [
    TITLE,
    '澜政发〔2025〕7号',
    '',
    '一、修缮渡口',
    `（一）清淤疏浚。${dredging}（责任单位：市水利局、市财政局）`,
    `（二）加固码头。更换栈桥木板。（责任单位：${bodies}）`,
    '',
  ].join('\n');
const OLD = paper('疏浚东渠。', '市交通运输局、市城市管理局');
const NEW = paper('疏浚东渠和西渠，全年通航。', '市交通运输局、市应急管理局');

let place: Place;
let service: Service;
let inbox: string;
const ask: Service['ask'] = (...question) => service.ask(...question);

async function standing(): Promise<DocumentId> {
  const found = (await ask('documents.list', null)).find(({ document }) => document.title === TITLE);
  if (found === undefined) throw new Error('the paper stands');
  return found.document.id;
}

async function itemOf(body: string): Promise<ReviewClaim> {
  const { items } = await ask('review.queue', { document: await standing(), known: null });
  const found = items?.find(
    (item): item is ReviewClaim => item.kind === 'claim' && item.role !== null && item.subject.name === body,
  );
  if (found === undefined) throw new Error(`${body} has a duty`);
  return found;
}

async function measure(name: string): Promise<EntityId> {
  const { hits } = await ask('search.find', { text: name, limit: 20 });
  const found = hits.find(({ card }) => card.kind === 'measure' && card.name === name);
  if (found === undefined) throw new Error(`${name} is read`);
  return found.card.id;
}

const duties = async (name: string): Promise<readonly Duty[]> =>
  (await ask('entity.describe', { id: await measure(name) })).duties;
const accepted = async (): Promise<readonly string[]> =>
  (await ask('review.queue', { document: await standing(), known: null })).accepted.map(({ item }) => item);

async function replace(): Promise<DocumentId> {
  const old = await standing();
  await writeFile(join(inbox, '新.txt'), NEW);
  await ask('paths.import', { paths: [join(inbox, '新.txt')] });
  const [question] = (await ask('imports.editions', null)).questions;
  if (question === undefined) throw new Error('it is asked whether it is a new edition');
  await ask('imports.decide', { decisions: [{ file: question.file, choice: 'replace', instead: [old] }] });
  expect(await standing()).not.toBe(old);
  return old;
}

beforeEach(async () => {
  place = await makePlace();
  service = await openService(place);
  inbox = join(place.folder, 'inbox');
  await mkdir(inbox);
  await writeFile(join(inbox, '旧.txt'), OLD);
  await ask('paths.import', { paths: [join(inbox, '旧.txt')] });
});
afterEach(async () => {
  await service.keeper.close();
  await place.remove();
});

test('a correction, a rejection and an addition hold of the same words; what the edition says otherwise waits', async () => {
  const [finance, city] = [await itemOf('市财政局'), await itemOf('市城市管理局')];
  await ask('amendments.add', {
    entries: [
      { kind: 'claim-changed', claim: finance.id as Duty['statement'], change: { role: 'lead' } },
      { kind: 'claim-rejected', claim: city.id as Duty['statement'] },
      {
        ...{ kind: 'claim-added', relation: 'supports', role: 'support' },
        ...{
          subject: finance.subject.id,
          object: await measure('加固码头'),
          place: await measure('加固码头'),
        },
      },
    ],
    ...{ author: '督查室', note: '' },
  });
  const old = await replace();
  expect(await duties('清淤疏浚')).toMatchObject([
    { agency: { name: '市水利局' }, basis: 'read' },
    { agency: { name: '市财政局' }, role: 'lead', basis: 'corrected' },
  ]);
  expect((await duties('加固码头')).map(({ agency, role }) => [agency.name, role])).toEqual([
    ['市财政局', 'support'],
    ['市交通运输局', 'joint'],
    ['市应急管理局', 'joint'],
  ]);
  const lines = await ask('amendments.list', null);
  const document = await standing();
  expect(
    Object.fromEntries(
      lines.map((line) => [
        line.amendment.content.kind,
        [line.state, line.inherited, line.document?.id, line.reason],
      ]),
    ),
  ).toEqual({
    'claim-changed': ['in-force', true, document, null],
    'claim-added': ['in-force', true, document, null],
    'claim-rejected': ['waiting', false, old, 'claim-missing'],
  });
});

test('what was found right of the old edition need not be looked at again where nothing changed', async () => {
  const [water, city] = [await itemOf('市水利局'), await itemOf('市城市管理局')];
  await ask('review.accept', {
    choice: { by: 'items', document: await standing(), items: [water.id, city.id] },
    author: '督查室',
  });
  const old = await replace();
  const again = await itemOf('市水利局');
  expect(await accepted()).toEqual([again.id]);
  const counted = (await ask('review.documents', null)).find(({ title }) => title === TITLE);
  expect(counted?.counts.accepted).toBe(1);
  await ask('review.withdraw', { items: [again.id] });
  expect(await accepted()).toEqual([]);
  await ask('imports.bringBack', { document: old });
  const shown = await ask('review.queue', { document: old, known: null });
  expect(shown.accepted.map(({ item }) => item)).toEqual([city.id]);
});
