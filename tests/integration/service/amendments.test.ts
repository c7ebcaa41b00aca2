/** The ledger in a real workspace: applied when claims are written, kept over a kill and another dataset, gone when taken back. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AmendmentWish, Duty } from '../../../electron/bridge/contract.ts';
import { parseAmendments, printAmendments } from '../../../electron/main/service/amendments-file.ts';
import { readHeld } from '../../../electron/main/service/held-claims.ts';
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import { fixtureDataset } from '../../support/dataset.ts';
import { entry, referencesTo } from '../../support/ledger.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

const { dataset } = fixtureDataset();
const { claim } = referencesTo(dataset);
const measure = dataset.entities.find(({ name }) => name === '推进数据共享');
if (measure === undefined) throw new Error('the fixture has this measure');

let place: Place;
let service: Service;
let revisions: number;

const open = async (): Promise<void> => {
  service = await openService(place, (name) => {
    if (name === 'workspace.changed') revisions += 1;
  });
};
beforeEach(async () => {
  revisions = 0;
  place = await makePlace(dataset);
  await open();
});
afterEach(async () => {
  const { held, source } = service.keeper.current;
  expect(held).toEqual(await readHeld(source));
  await service.keeper.close();
  await place.remove();
});

const duties = async (): Promise<readonly Duty[]> =>
  (await service.answer('entity.describe', { id: measure.id }, 'zh-CN')).duties;
const bearing = async (name: string): Promise<Duty> => {
  const found = (await duties()).find(({ agency }) => agency.name === name);
  if (found === undefined) throw new Error(`${name} does not carry it`);
  return found;
};
const add = (entries: readonly AmendmentWish[], author: string | null = '督查室') =>
  service.answer('amendments.add', { entries, author, note: '见会议纪要' }, 'zh-CN');
const lines = () => service.answer('amendments.list', null, 'zh-CN');

async function correctRole(): Promise<{ readonly read: Duty; readonly ids: readonly string[] }> {
  const read = await bearing('市数据局');
  const { ids } = await add([{ kind: 'claim-changed', claim: read.statement, change: { role: 'lead' } }]);
  return { read, ids };
}

test('a corrected role shows in every answer, with what was read beside it', async () => {
  const { read } = await correctRole();
  const now = await bearing('市数据局');
  expect(now).toMatchObject({ role: 'lead', basis: 'corrected', line: read.line });
  expect(now.agency.roles.lead).toBe(read.agency.roles.lead + 1);
  const cell = await service.answer('matrix.read', { kind: 'measures' }, 'zh-CN');
  expect(JSON.stringify(cell)).toContain(now.statement);
  const [line] = await lines();
  expect(line).toMatchObject({
    state: 'in-force',
    source: read.statement,
    result: now.statement,
    line: read.line,
  });
  expect(line?.before?.zh).not.toBe(line?.after?.zh);
  expect(line?.amendment).toMatchObject({ author: '督查室', note: '见会议纪要' });
  expect(revisions).toBe(1);
});

test('taken back and put in force again, and an id from before is still answered', async () => {
  const { read, ids } = await correctRole();
  const corrected = await bearing('市数据局');
  expect((await service.answer('evidence.passages', { statement: read.statement }, 'zh-CN')).duty?.role).toBe(
    'lead',
  );
  await service.answer('amendments.switch', { withdraw: ids, reinstate: [] }, 'zh-CN');
  expect(await bearing('市数据局')).toEqual(read);
  const evidence = await service.answer('evidence.passages', { statement: corrected.statement }, 'zh-CN');
  expect(evidence.duty?.statement).toBe(read.statement);
  expect((await lines())[0]?.state).toBe('withdrawn');
  await service.answer('amendments.switch', { withdraw: [], reinstate: ids }, 'zh-CN');
  expect(await bearing('市数据局')).toEqual(corrected);
});

test('a note on a claim stays on it while the claim is corrected, and when that is taken back', async () => {
  const noted = async (): Promise<readonly (readonly unknown[])[]> =>
    (await service.answer('notes.list', null, 'zh-CN')).map(({ key, text, gone }) => [key, text, gone]);
  const write = (id: Duty['statement'], text: string) =>
    service.answer('notes.write', { subject: { kind: 'claim', id }, text, bookmarked: false }, 'zh-CN');
  await write((await bearing('市数据局')).statement, '与纪要不符');
  const { read, ids } = await correctRole();
  const now = await bearing('市数据局');
  expect(await noted()).toEqual([[`claim ${now.statement}`, '与纪要不符', false]]);
  await write(now.statement, '已改');
  await service.answer('amendments.switch', { withdraw: ids, reinstate: [] }, 'zh-CN');
  expect(await noted()).toEqual([[`claim ${read.statement}`, '已改', false]]);
  await service.answer(
    'roleRule.set',
    { document: read.document, rule: 'first-listed-leads-others-support' },
    'zh-CN',
  );
  const ruled = await bearing('市数据局');
  expect(ruled.statement).not.toBe(read.statement);
  expect(await noted()).toEqual([[`claim ${ruled.statement}`, '已改', false]]);
  await write(ruled.statement, '');
  expect(await noted()).toEqual([]);
});

test('a correction of a corrected claim goes back to what was read', async () => {
  const { read } = await correctRole();
  const corrected = await bearing('市数据局');
  await add([{ kind: 'claim-rejected', claim: corrected.statement }]);
  expect((await duties()).some(({ agency }) => agency.name === '市数据局')).toBe(false);
  expect((await lines()).map(({ source }) => source)).toEqual([read.statement, read.statement]);
});

test('a chosen role rule leaves the role that was said of one claim', async () => {
  await correctRole();
  const { document } = await bearing('市数据局');
  await service.answer('roleRule.set', { document, rule: 'first-listed-leads-others-support' }, 'zh-CN');
  const chosen = await bearing('市发改委');
  expect(chosen.role).toBe('support');
  await add([{ kind: 'claim-changed', claim: chosen.statement, change: { role: 'joint' } }]);
  expect((await bearing('市发改委')).role).toBe('joint');
  expect((await bearing('市数据局')).role).toBe('lead');
});

test('nothing is added where an entry cannot stand, and the words say why', async () => {
  const { statement } = await bearing('市数据局');
  const wish = { kind: 'claim-changed', claim: statement, change: { role: 'lead' } } as const;
  await expect(add([wish, wish])).rejects.toMatchObject({ code: 'amendment-known' });
  await expect(add([{ ...wish, change: {} }])).rejects.toMatchObject({ code: 'amendment-empty' });
  await expect(add([wish, { ...wish, change: { subject: measure.id } }])).rejects.toMatchObject({
    code: 'amendment-kinds-differ',
  });
  await expect(
    service.answer('amendments.switch', { withdraw: ['0'.repeat(20)], reinstate: [] }, 'zh-CN'),
  ).rejects.toMatchObject({
    code: 'amendment-unknown',
  });
  expect(await lines()).toEqual([]);
  await add([wish]);
  await expect(add([wish])).rejects.toMatchObject({ code: 'amendment-known' });
});

test('two steps asked for at once follow each other: the second goes on from what the first left', async () => {
  const [first, second] = (await duties()).map(({ statement }) => statement);
  if (first === undefined || second === undefined) throw new Error('the measure has several duties');
  const reject = (claim: Duty['statement']) => add([{ kind: 'claim-rejected', claim }]);
  await Promise.all([reject(first), reject(second)]);
  const left = (await duties()).map(({ statement }) => statement);
  expect(left).not.toContain(first);
  expect(left).not.toContain(second);
  expect((await lines()).map(({ state }) => state)).toEqual(['in-force', 'in-force']);
});

test('a duty that nobody read is added at the place of the list', async () => {
  const { agency } = await bearing('市数据局');
  const school = dataset.entities.find(({ name }) => name === '市教育局');
  if (school === undefined) throw new Error('the fixture has this body');
  await add([
    {
      ...{
        kind: 'claim-added',
        subject: school.id,
        relation: 'supports',
        object: measure.id,
        role: 'support',
      },
      place: measure.id,
    },
  ]);
  expect(await bearing('市教育局')).toMatchObject({ role: 'support', basis: 'corrected' });
  const [line] = await lines();
  expect(line).toMatchObject({ before: null, state: 'in-force' });
  expect(agency.name).toBe('市数据局');
});

test('entries that were stored when the program was killed are applied at the next start', async () => {
  const read = await bearing('市数据局');
  const source = dataset.statements.find(({ id }) => id === read.statement);
  if (source === undefined) throw new Error('the claim is shipped');
  await service.keeper.current.source.changeLedger(
    { added: [entry({ kind: 'claim-rejected', claim: claim(source) })], withdrawn: [], reinstated: [] },
    new Date(),
  );
  expect((await duties()).length).toBe(3);
  await service.keeper.close();
  await open();
  expect((await duties()).map(({ agency }) => agency.name)).not.toContain('市数据局');
  expect(await service.keeper.current.source.amendmentsPending()).toBe(false);
});

test('the ledger outlives another dataset: it waits while its claim is gone, and applies when it is back', async () => {
  await correctRole();
  const without: Dataset = {
    ...dataset,
    statements: dataset.statements.filter(({ object }) => object !== measure.id),
  };
  await service.keeper.close();
  place.writeDataset(without);
  await open();
  expect((await lines())[0]).toMatchObject({ state: 'waiting', reason: 'claim-missing' });
  await service.keeper.close();
  place.writeDataset(dataset);
  await open();
  expect((await lines())[0]?.state).toBe('in-force');
  expect((await bearing('市数据局')).role).toBe('lead');
});

test('a read-only workspace takes no entry', async () => {
  const { statement } = await bearing('市数据局');
  const { current } = service.keeper;
  Object.assign(current.opened, { readOnly: true });
  await expect(add([{ kind: 'claim-rejected', claim: statement }])).rejects.toMatchObject({
    code: 'workspace-read-only',
  });
});

test('a file of another office: new, known and contradicting entries are told apart, and taking in is one step', async () => {
  const { read, ids } = await correctRole();
  const file = join(place.folder, 'theirs.remit-amendments.json');
  const source = dataset.statements.find(({ id }) => id === read.statement);
  const another = dataset.statements.find(({ object, id }) => object === measure.id && id !== read.statement);
  if (source === undefined || another === undefined) throw new Error('the claims are shipped');
  const [ours] = await service.keeper.current.source.amendments();
  if (ours === undefined) throw new Error('it was added');
  const rejected = entry({ kind: 'claim-rejected', claim: claim(source) }, 1, '统计局');
  const fresh = entry({ kind: 'claim-rejected', claim: claim(another) }, 2, '统计局');
  await writeFile(file, printAmendments([ours, rejected, fresh]));
  const { offered } = await service.answer('amendments.unpack', { path: file }, 'zh-CN');
  expect(offered.map(({ standing }) => standing)).toEqual(['known', 'contradicts', 'new']);
  expect(offered[1]?.against.map(({ amendment }) => amendment.id)).toEqual(ids);
  const taken = await service.answer('amendments.takeIn', { ids: [rejected.id, fresh.id] }, 'zh-CN');
  expect(taken).toEqual({ added: [rejected.id, fresh.id], withdrawn: ids });
  expect((await duties()).map(({ statement }) => statement)).not.toContain(another.id);
  const back = { withdraw: taken.added, reinstate: taken.withdrawn };
  await service.answer('amendments.switch', back, 'zh-CN');
  expect((await bearing('市数据局')).role).toBe('lead');
});

test('an offered change says what it would make of its claim, before anybody takes it in', async () => {
  const source = dataset.statements.find(
    ({ object, qualifiers }) => object === measure.id && qualifiers.role === 'joint',
  );
  if (source === undefined) throw new Error('the fixture has such a duty');
  const file = join(place.folder, 'theirs.remit-amendments.json');
  const role = entry({ kind: 'claim-changed', claim: claim(source), change: { role: 'lead' } });
  await writeFile(file, printAmendments([role]));
  const [offered] = (await service.answer('amendments.unpack', { path: file }, 'zh-CN')).offered;
  const body = claim(source).subject.name;
  expect(offered?.line.before?.zh).toBe(`${body}是推进数据共享的责任单位`);
  expect(offered?.line.after?.zh).toBe(`${body}牵头推进数据共享`);
});

test('a file that is none, newer or altered is refused with its reason', async () => {
  const file = join(place.folder, 'odd.json');
  const open = async (content: string | Uint8Array) => {
    await writeFile(file, content);
    return service.answer('amendments.unpack', { path: file }, 'zh-CN');
  };
  await expect(open('{}')).rejects.toMatchObject({ code: 'amendments-file-foreign' });
  await expect(open('{"format":"remit-amendments","version":9,"amendments":[]}')).rejects.toMatchObject({
    code: 'amendments-file-newer',
  });
  const [duty] = dataset.statements;
  if (duty === undefined) throw new Error('the fixture has claims');
  const altered = { ...entry({ kind: 'claim-rejected', claim: claim(duty) }), author: '他人' };
  await expect(open(printAmendments([altered]))).rejects.toMatchObject({ code: 'amendments-file-damaged' });
});

test('the chosen entries are handed out as a file that reads back, and as a table', async () => {
  const { ids } = await correctRole();
  const json = await service.answer('amendments.pack', { ids, format: 'json' }, 'zh-CN');
  if (json.content.kind !== 'bytes') throw new Error('a file is bytes');
  expect(parseAmendments('a.json', json.content.bytes).map(({ id }) => id)).toEqual(ids);
  const table = await service.answer('amendments.pack', { ids, format: 'xlsx' }, 'zh-CN');
  expect(table.title).toBe('更正清单');
  expect(table.content.kind).toBe('bytes');
});
