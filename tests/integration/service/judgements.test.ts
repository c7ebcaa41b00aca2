/** What the user decides, through the service on real SQLite: accepted findings and chosen role rules. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CheckFinding } from '../../../electron/bridge/contract.ts';
import { connect } from '../../../electron/database/connection.ts';
import { exportSource } from '../../../electron/main/service/export-source.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import type { StatementId } from '../../../graph-data/model/ids.ts';
import { fixtureDataset } from '../../support/dataset.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: SessionKeeper;
let ask: Service['ask'];
const told: string[] = [];

async function open(): Promise<void> {
  ({ keeper, ask } = await openService(place, (name) => told.push(name)));
}

async function reopen(): Promise<void> {
  await keeper.close();
  await open();
}

/** The same document with another printed heading elsewhere: another dataset in the eyes of the workspace. */
function writeChangedDataset(): void {
  const { dataset } = fixtureDataset();
  place.writeDataset({ ...dataset, issues: [] });
}

const opinion = () => {
  const [document] = fixtureDataset().dataset.documents;
  if (document === undefined) throw new Error('the fixture has an opinion');
  return document;
};

const findings = async (): Promise<readonly CheckFinding[]> => (await ask('checks.list', null)).findings;

async function firstFinding(): Promise<CheckFinding> {
  const [finding] = await findings();
  if (finding === undefined) throw new Error('no check finds anything in the fixture');
  return finding;
}

beforeEach(async () => {
  told.length = 0;
  place = await makePlace();
  await open();
});
afterEach(async () => {
  await keeper.close();
  await place.remove();
});

describe('checks', () => {
  test('say what they found, about what, and where it stands', async () => {
    const { checks, documents } = await ask('checks.list', null);
    expect(checks.map(({ id }) => id)).toContain('no-lead');
    const lead = (await findings()).find(({ check }) => check === 'no-lead');
    expect(lead).toMatchObject({
      document: opinion().id,
      message: { zh: '文件没有写明牵头单位：3 项举措由几个单位共同负责' },
      things: [{ kind: 'document' }],
      acceptance: null,
    });
    expect(documents.map(({ id }) => id)).toContain(lead?.document);
    for (const statement of lead?.statements ?? [])
      expect((await ask('evidence.passages', { statement })).places.length).toBeGreaterThan(0);
  });

  test('an acceptance is kept with its note over a restart and a refresh of the dataset, and can be taken back', async () => {
    const { id } = await firstFinding();
    await ask('checks.accept', { finding: id, accepted: true, note: '已与牵头单位核对', author: '督查室' });
    expect(told).toEqual(['workspace.changed']);
    const accepted = async () => (await findings()).find((finding) => finding.id === id)?.acceptance;
    expect(await accepted()).toMatchObject({ note: '已与牵头单位核对', author: '督查室' });
    await reopen();
    expect(await accepted()).toMatchObject({ note: '已与牵头单位核对' });
    writeChangedDataset();
    await reopen();
    expect(keeper.current.opened.notice).toBeNull();
    expect(await accepted()).toMatchObject({ note: '已与牵头单位核对', author: '督查室' });
    await ask('checks.accept', { finding: id, accepted: false, note: '', author: null });
    expect(await accepted()).toBeNull();
  });

  test('what no check finds cannot be accepted', async () => {
    const unknown = `finding:${'0'.repeat(20)}` as CheckFinding['id'];
    await expect(
      ask('checks.accept', { finding: unknown, accepted: true, note: '', author: null }),
    ).rejects.toMatchObject({ code: 'finding-unknown' });
  });
});

describe('role rules', () => {
  const document = () => opinion().id;
  const inForce = async () =>
    (await ask('documents.list', null)).find((summary) => summary.document.id === document())?.roleRule;
  const bodyNamed = async (name: string) => {
    const { hits } = await ask('search.find', { text: name, limit: 1 });
    const id = hits[0]?.card.id;
    if (id === undefined) throw new Error(`${name} is not found`);
    return ask('entity.describe', { id });
  };

  test('a preview tells what each reading would change, and changes nothing', async () => {
    const preview = await ask('roleRule.preview', { document: document() });
    expect(preview).toMatchObject({ inForce: 'joint-as-printed', own: { id: 'joint-as-printed' } });
    expect(preview.options.map(({ rule, total }) => [rule, total])).toEqual([
      ['joint-as-printed', 0],
      ['first-listed-leads', 3],
      ['first-listed-leads-others-support', 8],
    ]);
    const [change] = preview.options[1]?.changes ?? [];
    expect(change).toMatchObject({ agency: { name: '市发改委' }, from: 'joint', to: 'lead' });
    expect((await bodyNamed('市发改委')).card.roles).toEqual({ lead: 1, support: 0, joint: 3 });
    expect(told).toEqual([]);
  });

  test('a chosen reading reaches cards, duties, graph, outline, counts, evidence and checks', async () => {
    await ask('roleRule.set', { document: document(), rule: 'first-listed-leads' });
    expect(told).toEqual(['workspace.changed']);
    expect(await inForce()).toEqual({ id: 'first-listed-leads', statedAt: null, chosen: true });
    const body = await bodyNamed('市发改委');
    expect(body.card.roles).toEqual({ lead: 2, support: 0, joint: 2 });
    expect(body.duties.map(({ role }) => role)).toEqual(['lead', 'joint', 'joint', 'lead']);
    const [duty] = body.duties;
    if (duty === undefined) throw new Error('the body has duties');
    expect(duty).toMatchObject({ basis: 'corrected', printedRole: 'joint' });
    const { edges, nodes } = await ask('graph.neighbourhood', { id: body.entity.id, limit: 50 });
    expect(edges.find(({ id }) => id === duty.statement)).toMatchObject({ relation: 'leads', role: 'lead' });
    expect(nodes.find(({ card }) => card.id === duty.measure.id)?.card.roles.lead).toBe(1);
    const { sections } = await ask('documents.outline', { id: document() });
    expect(sections.flatMap(({ bodies }) => bodies.filter(({ role }) => role === 'lead'))).toHaveLength(3);
    expect((await ask('workspace.summary', null)).roles).toEqual({ lead: 4, support: 2, joint: 5 });
    expect((await ask('evidence.passages', { statement: duty.statement })).duty?.role).toBe('lead');
    expect(
      (await findings()).filter(({ check, document: at }) => check === 'no-lead' && at === document()),
    ).toEqual([]);
  });

  test('tables made without the window read by the chosen rule and say so', async () => {
    await ask('roleRule.set', { document: document(), rule: 'first-listed-leads' });
    const source = await exportSource(keeper.current.source);
    // A function is equal to itself alone.
    const { placesOf, ...facts } = source;
    const { placesOf: placesInWindow, ...factsInWindow } = await exportSource(
      keeper.current.opened.workspace,
    );
    expect(factsInWindow).toEqual(facts);
    for (const places of [placesOf, placesInWindow]) expect(places?.(document())).toBeNull();
    expect(source.documents.find(({ id }) => id === document())?.roleRule).toMatchObject({ chosen: true });
    expect(source.statements.filter(({ basis }) => basis === 'corrected')).toHaveLength(3);
  });

  test('the claim as read is still there under its own id', async () => {
    const [source] = (await ask('documents.outline', { id: document() })).sections.flatMap(
      ({ bodies }) => bodies,
    );
    const statement: StatementId | undefined = source?.statement;
    if (statement === undefined) throw new Error('the opinion has duties');
    await ask('roleRule.set', { document: document(), rule: 'first-listed-leads' });
    expect((await ask('evidence.passages', { statement })).duty).toMatchObject({
      role: 'joint',
      basis: 'read',
    });
  });

  test('it survives a restart and a refresh, and going back leaves no trace', async () => {
    const before = (await ask('documents.outline', { id: document() })).sections;
    await ask('roleRule.set', { document: document(), rule: 'first-listed-leads-others-support' });
    await reopen();
    expect((await inForce())?.id).toBe('first-listed-leads-others-support');
    writeChangedDataset();
    await reopen();
    expect((await bodyNamed('市发改委')).card.roles).toEqual({ lead: 2, support: 2, joint: 0 });
    const preview = await ask('roleRule.preview', { document: document() });
    expect(preview.options.map(({ total }) => total)).toEqual([8, 5, 0]);
    await ask('roleRule.reset', { document: document() });
    expect(await inForce()).toEqual({ id: 'joint-as-printed', statedAt: null, chosen: false });
    expect((await ask('documents.outline', { id: document() })).sections).toEqual(before);
  });

  test('choosing the own rule is going back', async () => {
    await ask('roleRule.set', { document: document(), rule: 'first-listed-leads' });
    await ask('roleRule.set', { document: document(), rule: 'joint-as-printed' });
    expect((await inForce())?.chosen).toBe(false);
  });

  test('a rule that would change nothing is refused, and so is an unknown document', async () => {
    await expect(
      ask('roleRule.set', { document: document(), rule: 'responsible-supports' }),
    ).rejects.toMatchObject({ code: 'role-rule-unfit' });
    await expect(
      ask('roleRule.preview', { document: '0000000000000000.1' as ReturnType<typeof document> }),
    ).rejects.toMatchObject({ code: 'document-unknown' });
  });
});

test('a read-only workspace says so and keeps nothing', async () => {
  const finding = await firstFinding();
  await keeper.close();
  const connection = connect(place.options.file);
  connection.pragma('user_version = 99');
  connection.close();
  await open();
  const input = { finding: finding.id, accepted: true, note: '', author: null };
  await expect(ask('checks.accept', input)).rejects.toMatchObject({ code: 'workspace-newer' });
  await expect(
    ask('roleRule.set', { document: opinion().id, rule: 'first-listed-leads' }),
  ).rejects.toMatchObject({ code: 'workspace-newer' });
  expect(await keeper.current.opened.workspace.acceptances()).toEqual([]);
});
