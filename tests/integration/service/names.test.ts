/** Names through the service on real SQLite: what may be one, what a change would move, what it does and that it stays. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NamingWish } from '../../../electron/bridge/contract.ts';
import { exportSource } from '../../../electron/main/service/export-source.ts';
import { composeExport } from '../../../graph-data/graph/tables/index.ts';
import { type EntityId, entityId } from '../../../graph-data/model/ids.ts';
import { namesDataset } from '../../support/editions.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: Service['keeper'];
let ask: Service['ask'];

async function reopen(): Promise<void> {
  await keeper.close();
  ({ keeper, ask } = await openService(place));
}

beforeEach(async () => {
  place = await makePlace(namesDataset().dataset);
  ({ keeper, ask } = await openService(place));
});
afterEach(async () => {
  await keeper.close();
  await place.remove();
});

test('likely doubles are listed with their reason; a refusal is remembered and can be taken back', async () => {
  const [double] = await ask('names.candidates', null);
  if (double === undefined) throw new Error('the plans print one work in two ways');
  expect(double.things.map(({ name }) => name)).toEqual(['引河济湖工程', '引河济湖']);
  expect(double).toMatchObject({ likeness: 'tail-word', refusal: null });
  await ask('checks.accept', {
    finding: double.id,
    accepted: true,
    note: '一为工程，一为行动',
    author: '督查室',
  });
  await reopen();
  const [kept] = await ask('names.candidates', null);
  expect(kept?.refusal).toMatchObject({ note: '一为工程，一为行动', author: '督查室' });
  await ask('checks.accept', { finding: double.id, accepted: false, note: '', author: null });
  expect((await ask('names.candidates', null))[0]?.refusal).toBeNull();
});

const { dataset } = namesDataset();

function idOf(name: string): EntityId {
  const found = dataset.entities.find((entity) => entity.name === name);
  if (found === undefined) throw new Error(`the plans name no ${name}`);
  return found.id;
}

const [OLD, NEW] = [idOf('市水利局'), idOf('市水务管理局')];

const reform: NamingWish = {
  ...{ kind: 'things-merged', into: NEW, merged: [OLD] },
  ...{ reason: 'reform', since: '2023-12' },
};

async function say(wish: NamingWish): Promise<readonly string[]> {
  return (await ask('amendments.add', { entries: [wish], author: '督查室', note: '机构改革方案' })).ids;
}

const rolesOf = async (id: EntityId) => (await ask('entity.describe', { id })).card.roles;

describe('a merge by reform', () => {
  test('does what its preview told: duties move, names stay findable, search and matrix agree', async () => {
    const outlook = await ask('names.preview', reform);
    expect(outlook.duties).toEqual({ lead: 2, support: 1, joint: 0 });
    expect(outlook.documents.map(({ title }) => title)).toEqual(['云岭市2022年水利建设实施方案']);
    const before = await rolesOf(NEW);
    await say(reform);
    const after = await rolesOf(NEW);
    expect(after.lead).toBe(before.lead + outlook.duties.lead);
    expect(after.support).toBe(before.support + outlook.duties.support);
    const { hits } = await ask('search.find', { text: '市水利局', limit: 5 });
    expect(hits[0]?.card.id).toBe(NEW);
    const { rows } = await ask('matrix.read', { kind: 'measures' });
    expect(rows.some(({ id }) => id === OLD)).toBe(false);
    expect(rows.some(({ id }) => id === NEW)).toBe(true);
  });

  test('is told by the survivor, with reason, day and author; an older paper keeps the name it prints', async () => {
    await say(reform);
    const { naming, duties } = await ask('entity.describe', { id: NEW });
    expect(naming).toMatchObject([
      { kind: 'things-merged', names: ['市水利局'], reason: 'reform', since: '2023-12', author: '督查室' },
    ]);
    const printed = (year: string) =>
      duties.filter(({ documentTitle }) => documentTitle.includes(year)).map(({ surface }) => surface);
    expect(new Set(printed('2022'))).toEqual(new Set(['市水利局']));
    expect(new Set(printed('2024'))).toEqual(new Set([null]));
  });

  test('taken back it leaves no trace in the claims; put in force again it is there again', async () => {
    const { workspace } = keeper.current.opened;
    const [entities, statements] = [await workspace.entities(), await workspace.statements()];
    const ids = await say(reform);
    expect((await ask('names.moved', null)).standsFor).toEqual([[OLD, NEW]]);
    await ask('amendments.switch', { withdraw: ids, reinstate: [] });
    const now = keeper.current.opened.workspace;
    expect(await now.entities()).toEqual(entities);
    expect(await now.statements()).toEqual(statements);
    expect((await ask('names.moved', null)).standsFor).toEqual([]);
    await ask('amendments.switch', { withdraw: [], reinstate: ids });
    expect((await ask('names.moved', null)).standsFor).toEqual([[OLD, NEW]]);
  });

  test('stays through a restart and another dataset; under other ids the bodies are found by kind and name', async () => {
    await say(reform);
    const moved = new Map([
      [OLD, entityId('agency', 'elsewhere', 'old')],
      [NEW, entityId('agency', 'elsewhere', 'new')],
    ]);
    const now = (id: EntityId): EntityId => moved.get(id) ?? id;
    place.writeDataset({
      ...dataset,
      entities: dataset.entities.map((entity) => ({ ...entity, id: now(entity.id) })),
      statements: dataset.statements.map((claim) => ({
        ...claim,
        subject: now(claim.subject),
        object: claim.object && now(claim.object),
      })),
    });
    await reopen();
    const { standsFor } = await ask('names.moved', null);
    expect(new Map(standsFor).get(OLD)).toBe(now(NEW));
    expect((await rolesOf(now(NEW))).lead).toBe(4);
  });

  test('waits where the other dataset knows one of the bodies no more', async () => {
    const ids = await say(reform);
    const gone = ({ subject, object }: { subject: EntityId; object: EntityId | null }): boolean =>
      subject === OLD || object === OLD;
    place.writeDataset({
      ...dataset,
      entities: dataset.entities.filter(({ id }) => id !== OLD),
      statements: dataset.statements.filter((claim) => !gone(claim)),
    });
    await reopen();
    const lines = await ask('amendments.list', null);
    expect(lines.find(({ amendment }) => ids.includes(amendment.id))?.state).toBe('waiting');
  });
});

test('a renamed body is shown under its new name and found under the old one; papers show what they print', async () => {
  await say({ kind: 'thing-renamed', thing: OLD, name: '市水利水务局', since: '2024' });
  const { entity, naming, duties } = await ask('entity.describe', { id: OLD });
  expect(entity.name).toBe('市水利水务局');
  expect(naming).toMatchObject([{ kind: 'thing-renamed', names: ['市水利局'], since: '2024' }]);
  expect(duties.every(({ surface }) => surface === '市水利局')).toBe(true);
  expect((await ask('search.find', { text: '市水利局', limit: 5 })).hits[0]?.card.id).toBe(OLD);
});

test('a split gives the chosen claims to a part of its own name and leaves the rest', async () => {
  const { duties } = await ask('entity.describe', { id: OLD });
  const [first] = duties;
  if (first === undefined) throw new Error('the body has duties');
  const [entry] = await say({
    ...{ kind: 'thing-split', thing: OLD, name: '市水库管理中心' },
    ...{ claims: [first.statement], since: null },
  });
  const { parts } = await ask('names.moved', null);
  const part = new Map(parts).get(entry ?? '');
  if (part === undefined) throw new Error('the split made a part');
  expect((await ask('entity.describe', { id: part })).duties.map(({ measure }) => measure.name)).toEqual([
    first.measure.name,
  ]);
  expect((await ask('entity.describe', { id: OLD })).duties).toHaveLength(duties.length - 1);
});

test('a further name is one the body is found by', async () => {
  await say({ kind: 'thing-aliased', thing: OLD, alias: '水利总站', since: null });
  expect((await ask('search.find', { text: '水利总站', limit: 5 })).hits[0]?.card.id).toBe(OLD);
});

test('what is handed out says what bodies were called, as far as its documents speak of them', async () => {
  await say(reform);
  const { workspace } = keeper.current.opened;
  const source = await exportSource(workspace);
  const scope = { documents: null, bodies: null, measures: null };
  const file = composeExport({ what: 'breakdown', scope }, source, '2026-11-29');
  expect(file?.heading.names).toEqual(['市水务管理局：合并自市水利局（机构改革，2023-12起）']);
  const rows = JSON.stringify(file?.blocks);
  expect(rows).toContain('市水务管理局');
  expect(rows).not.toContain('市水利局');
});
