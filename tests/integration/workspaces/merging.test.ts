/** Another workspace taken in: what would come is told first, conflicts are decided, one step goes back. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MergePart, MergePreview } from '../../../electron/bridge/contract.ts';
import { APPLICATION_ID, connect } from '../../../electron/database/connection.ts';
import { healthOfFile } from '../../../electron/database/integrity.ts';
import { LATEST_SCHEMA, migrate } from '../../../electron/database/migrations/index.ts';
import { mergeReportText } from '../../../electron/main/merge-report.ts';
import { mergeOthers } from '../../../scripts/import/other-workspaces.ts';
import { entry } from '../../support/ledger.ts';
import { unknownTable } from '../../support/ledger-tables.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

const PAPER = '澜川市关于植树的通知\n（一）植树。（责任单位：市林草局）\n';

let place: Place;
let ours: Service;
let other: Place;
let theirs: Service;

beforeEach(async () => {
  [place, other] = [await makePlace(), await makePlace()];
  [ours, theirs] = [await openService(place), await openService(other)];
});
afterEach(async () => {
  await ours.keeper.close();
  await theirs.keeper.close();
  await place.remove();
  await other.remove();
});

async function thing({ answer }: Service, name: string) {
  const { hits } = await answer('search.find', { text: name, limit: 1 }, 'zh-CN');
  const id = hits[0]?.card.id;
  if (id === undefined) throw new Error(`${name} is not in the fixture`);
  return id;
}

async function rename(service: Service, name: string, to: string): Promise<void> {
  const entries = [
    { kind: 'thing-renamed', thing: await thing(service, name), name: to, since: null },
  ] as const;
  await service.answer('amendments.add', { entries, author: '甲', note: '' }, 'zh-CN');
}

async function accept({ answer }: Service, index: number, note: string): Promise<void> {
  const { findings } = await answer('checks.list', null, 'zh-CN');
  const finding = findings[index]?.id;
  if (finding === undefined) throw new Error('the fixture has findings');
  await answer('checks.accept', { finding, accepted: true, note, author: null }, 'zh-CN');
}

const save = ({ answer }: Service, title: string) =>
  answer('savedViews.save', { title, notes: '', address: 'remit:home', about: null, picture: null }, 'zh-CN');

async function importPaper(
  service: Service,
  where: Place,
  name: string,
  text: string | Uint8Array,
): Promise<void> {
  const file = join(where.folder, name);
  await writeFile(file, text);
  await service.answer('paths.import', { paths: [file] }, 'zh-CN');
}

const preview = () => ours.answer('merge.preview', { file: other.options.file }, 'zh-CN');
const states = ({ counts }: MergePreview, part: MergePart) =>
  counts.find((count) => count.part === part)?.states;

describe('a merge', () => {
  beforeEach(async () => {
    await importPaper(theirs, other, '植树.txt', PAPER);
    await save(theirs, '对方的视图');
    const note = { name: '植树', text: '对方的备注', bookmarked: false, at: '2026-11-29T08:00:00.000Z' };
    const subject = { kind: 'thing', id: await thing(theirs, '市发改委') } as const;
    await theirs.keeper.current.source.writeNote({ ...note, subject });
    await accept(theirs, 0, '对方认为无妨');
    await accept(ours, 0, '我方另有说明');
    await rename(theirs, '市发改委', '市计划委');
    await rename(ours, '市发改委', '市发改局');
    await rename(theirs, '市文旅局', '市文体局');
  });

  test('tells what would come and what contradicts, and changes nothing', async () => {
    const shown = await preview();
    expect(states(shown, 'documents')).toEqual({ new: 1, there: 0, edition: 0, conflict: 0 });
    expect(states(shown, 'views')).toMatchObject({ new: 1 });
    expect(states(shown, 'acceptances')).toMatchObject({ conflict: 1 });
    expect(states(shown, 'amendments')).toMatchObject({ new: 1, conflict: 1 });
    const conflicts = shown.items.filter(({ state }) => state === 'conflict');
    expect(conflicts.map(({ ours: own, theirs: their }) => [own, their])).toEqual([
      [expect.stringContaining('市发改局'), expect.stringContaining('市计划委')],
      [expect.stringContaining('我方另有说明'), expect.stringContaining('对方认为无妨')],
    ]);
    await expect(ours.answer('merge.apply', { choices: [] }, 'zh-CN')).rejects.toMatchObject({
      code: 'merge-undecided',
    });
    await ours.answer('merge.dismiss', null, 'zh-CN');
    await expect(ours.answer('merge.apply', { choices: [] }, 'zh-CN')).rejects.toMatchObject({
      code: 'merge-none',
    });
    expect(await ours.answer('savedViews.list', null, 'zh-CN')).toEqual([]);
    expect(await ours.answer('imports.list', null, 'zh-CN')).toEqual([]);
  });

  test('takes in what was chosen; a second time finds all of it here; one step goes back', async () => {
    const shown = await preview();
    const choices = shown.items
      .filter(({ state }) => state === 'conflict')
      .map(({ id, part }) => ({ id, choice: part === 'amendments' ? 'theirs' : 'ours' }) as const);
    const report = await ours.answer('merge.apply', { choices }, 'zh-CN');
    expect(healthOfFile(report.backup, {})).toBe('sound');
    expect(report.lines.map(({ part, outcome }) => [part, outcome])).toEqual(
      expect.arrayContaining([
        ['documents', 'taken'],
        ['amendments', 'theirs'],
        ['amendments', 'taken'],
        ['acceptances', 'ours'],
        ['views', 'taken'],
      ]),
    );
    expect(mergeReportText(report, 'zh-CN')).toContain('澜川市关于植树的通知');
    const found = async (text: string) =>
      (await ours.answer('search.find', { text, limit: 3 }, 'zh-CN')).hits.map(({ card }) => card.name);
    expect(await found('植树')).toContain('植树');
    expect(await found('市计划委')).toContain('市计划委');
    expect(await found('市文体局')).toContain('市文体局');
    expect((await ours.keeper.current.source.notes()).map(({ text }) => text)).toEqual(['对方的备注']);
    const [acceptance] = await ours.keeper.current.source.acceptances();
    expect(acceptance?.note).toBe('我方另有说明');
    const again = await preview();
    expect(again.items.map(({ part }) => part)).toEqual(['acceptances']);
    await ours.answer('merge.goBack', null, 'zh-CN');
    expect(await ours.answer('imports.list', null, 'zh-CN')).toEqual([]);
    expect(await found('市发改局')).toContain('市发改局');
    await expect(ours.answer('merge.goBack', null, 'zh-CN')).rejects.toMatchObject({ code: 'merge-none' });
  });

  test('without a window refuses conflicts unless one side is preferred', async () => {
    const { source } = ours.keeper.current;
    const told: string[] = [];
    const run = (prefer: 'theirs' | null) =>
      mergeOthers(source, [other.options.file], { prefer, editions: 'keep-both' }, (line) => told.push(line));
    await expect(run(null)).rejects.toMatchObject({ code: 'merge-undecided', details: { count: 2 } });
    expect(told.join('\n')).toContain('市计划委');
    expect(await source.imports()).toEqual([]);
    const [report] = await run('theirs');
    expect(report?.lines.filter(({ outcome }) => outcome === 'theirs')).toHaveLength(2);
    expect((await source.acceptances()).map(({ note }) => note)).toEqual(['对方认为无妨']);
  });
});

test('another edition of a document waits to be decided', async () => {
  await importPaper(ours, place, '植树.txt', PAPER);
  await importPaper(theirs, other, '植树（新）.txt', PAPER.replace('市林草局', '市林草局、市水利局'));
  const shown = await preview();
  expect(states(shown, 'documents')).toMatchObject({ edition: 1 });
  const { lines } = await ours.answer('merge.apply', { choices: [] }, 'zh-CN');
  expect(lines.map(({ outcome }) => outcome)).toEqual(['waits']);
  expect(await ours.keeper.current.source.editionQuestions()).toHaveLength(1);
});

test('files that wait there wait here: an edition for its answer, a table for its columns', async () => {
  await importPaper(theirs, other, '植树.txt', PAPER);
  await importPaper(theirs, other, '植树（新）.txt', PAPER.replace('市林草局', '市林草局、市水利局'));
  await importPaper(theirs, other, '台账.xlsx', unknownTable('澜川市渡口台账', '疏浚东渠', '修缮渡口'));
  const shown = await preview();
  expect(states(shown, 'documents')).toMatchObject({ new: 2, edition: 1 });
  expect(shown.items.filter(({ part }) => part === 'documents').map(({ title }) => title)).toEqual([
    '澜川市关于植树的通知',
    '澜川市关于植树的通知',
    expect.stringContaining('等待列对应'),
  ]);
  const { lines } = await ours.answer('merge.apply', { choices: [] }, 'zh-CN');
  expect(lines.map(({ outcome }) => outcome).toSorted()).toEqual(['taken', 'taken', 'waits']);
  const { source } = ours.keeper.current;
  const [question] = await source.editionQuestions();
  const here = (await source.documents()).map(({ document }) => document.id);
  expect(here).toContain(question?.pairs[0]?.candidates[0]?.document.id);
  expect((await source.columnQuestions()).map(({ name }) => name)).toEqual(['台账.xlsx']);
  expect(states(await preview(), 'documents')).toEqual({ new: 0, there: 3, edition: 0, conflict: 0 });
});

test('an edition that was replaced there is replaced here', async () => {
  await importPaper(theirs, other, '植树.txt', PAPER);
  await importPaper(theirs, other, '植树（新）.txt', PAPER.replace('市林草局', '市林草局、市水利局'));
  const [question] = await theirs.keeper.current.source.editionQuestions();
  const before = question?.pairs[0]?.candidates[0]?.document.id;
  if (question === undefined || before === undefined) throw new Error('a new edition is asked about');
  const decision = { file: question.file, choice: 'replace', instead: [before] } as const;
  await theirs.answer('imports.decide', { decisions: [decision] }, 'zh-CN');
  await preview();
  await ours.answer('merge.apply', { choices: [] }, 'zh-CN');
  const { source } = ours.keeper.current;
  expect((await source.setAside()).map(({ document }) => document.id)).toEqual([before]);
  const titles = (await source.documents()).map(({ document }) => document.title);
  expect(titles.filter((title) => title === '澜川市关于植树的通知')).toHaveLength(1);
});

test('what was reviewed there is reviewed here, and a rule confirmed otherwise is a conflict', async () => {
  const [document] = (await theirs.keeper.current.source.documents()).map((each) => each.document);
  if (document === undefined) throw new Error('the fixture has documents');
  const { items } = await theirs.answer('review.queue', { document: document.id, known: null }, 'zh-CN');
  const [first, second] = (items ?? []).map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('the fixture has claims');
  const accept = (service: Service, item: typeof first) =>
    service.answer(
      'review.accept',
      { choice: { by: 'items', document: document.id, items: [item] }, author: null },
      'zh-CN',
    );
  await accept(theirs, first);
  await accept(theirs, second);
  await accept(ours, second);
  const shown = await preview();
  expect(shown.items.map(({ part, title, theirs: count }) => [part, title, count])).toEqual([
    ['reviews', document.title, '1 条'],
  ]);
  await ours.answer('merge.apply', { choices: [] }, 'zh-CN');
  const reviewed = await ours.keeper.current.source.reviewAcceptances(null);
  expect(reviewed.map(({ item }) => item).sort()).toEqual([first, second].sort());
  const confirm = (service: Service, rule: 'joint-as-printed' | 'first-listed-leads') =>
    service.keeper.current.source.confirmRoleRule({
      document: document.id,
      rule,
      author: '甲',
      at: '2026-11-29',
    });
  await confirm(ours, 'joint-as-printed');
  await confirm(theirs, 'first-listed-leads');
  expect(states(await preview(), 'confirmations')).toMatchObject({ conflict: 1 });
});

describe('a file that cannot be taken in', () => {
  const refused = (file: string) =>
    ours.answer('merge.preview', { file }, 'zh-CN').then(
      () => null,
      (error) => error.code,
    );

  test('is refused in words, and nothing is changed', async () => {
    const damaged = join(other.folder, '坏.remit');
    await theirs.answer('file.copy', { file: damaged }, 'zh-CN');
    const bytes = await readFile(damaged);
    bytes.fill(0xa5, bytes.length / 4, (bytes.length / 4) * 3);
    await writeFile(damaged, bytes);
    const newer = join(other.folder, '新.remit');
    await theirs.answer('file.copy', { file: newer }, 'zh-CN');
    const connection = connect(newer);
    connection.pragma(`user_version = ${LATEST_SCHEMA + 1}`);
    connection.close();
    await importPaper(theirs, other, '植树.txt', PAPER);
    const packs = join(other.folder, '坏包.remit');
    await theirs.answer('file.copy', { file: packs }, 'zh-CN');
    const sound = connect(packs);
    sound.prepare('UPDATE imported_file SET records = ?').run(Buffer.from('云岭'));
    sound.close();
    expect(await refused(damaged)).toBe('visit-damaged');
    expect(await refused(packs)).toBe('visit-damaged');
    expect(await refused(newer)).toBe('visit-newer');
    expect(await refused(place.options.file)).toBe('visit-itself');
    expect(await refused(join(other.folder, '没有.remit'))).toBe('workspace-missing');
  });

  test('an older one is read through a copy brought to today’s format, and stays as it is', async () => {
    const old = join(other.folder, '旧.remit');
    const connection = connect(old);
    connection.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(connection, 7);
    connection.exec(
      "INSERT INTO saved_view VALUES ('1', 0, '旧视图', '', 'remit:home', NULL, NULL, '2026-01-01', '2026-01-01')",
    );
    connection.close();
    const before = await readFile(old);
    const shown = await ours.answer('merge.preview', { file: old }, 'zh-CN');
    expect(shown.items.map(({ title }) => title)).toEqual(['旧视图']);
    expect((await readFile(old)).equals(before)).toBe(true);
  });
});

test('what both say of a claim is here already, wherever each was told that it stands', async () => {
  const [claim] = (await theirs.keeper.current.source.statements()).map(({ id }) => id);
  if (claim === undefined) throw new Error('the fixture has claims');
  const entries = [{ kind: 'claim-rejected', claim }] as const;
  await theirs.answer('amendments.add', { entries, author: '甲', note: '' }, 'zh-CN');
  const [said] = await theirs.keeper.current.source.amendments();
  if (said?.content.kind !== 'claim-rejected') throw new Error('the entry was kept');
  const read = said.content.claim;
  const own = entry({ kind: 'claim-rejected', claim: { ...read, place: { ...read.place, paragraph: 99 } } });
  const change = { added: [own], withdrawn: [], reinstated: [] };
  await ours.keeper.current.source.changeLedger(change, new Date());
  expect(states(await preview(), 'amendments')).toEqual({ new: 0, there: 1, edition: 0, conflict: 0 });
});
