/** The review queue through the service on real SQLite: decisions, many at once, and what outlives newer rules. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReviewClaim, ReviewDocument, ReviewItem } from '../../../electron/bridge/contract.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { EVERYTHING } from '../../../graph-data/graph/review/index.ts';
import { type StatementId, statementId } from '../../../graph-data/model/ids.ts';
import type { FileRecords } from '../../../graph-data/model/imported.ts';
import { FERRY_PAPER, FERRY_TITLE, WILLOW_PAPER, WILLOW_TITLE } from '../../support/ferry-papers.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: SessionKeeper;
let ask: Service['ask'];

async function open(): Promise<void> {
  ({ keeper, ask } = await openService(place));
}

async function importPapers(): Promise<void> {
  const inbox = join(place.folder, 'inbox');
  await mkdir(inbox, { recursive: true });
  await writeFile(join(inbox, '渡口.txt'), FERRY_PAPER);
  await writeFile(join(inbox, '植树.txt'), WILLOW_PAPER);
  await ask('paths.import', { paths: [inbox] });
}

async function documentOf(title: string): Promise<ReviewDocument> {
  const found = (await ask('review.documents', null)).find((document) => document.title === title);
  if (found === undefined) throw new Error(`${title} was imported`);
  return found;
}

async function itemsOf(title = FERRY_TITLE): Promise<readonly ReviewItem[]> {
  const { id } = await documentOf(title);
  const { items } = await ask('review.queue', { document: id, known: null });
  if (items === null) throw new Error('nothing was known');
  return items;
}

async function duty(body: string, title = FERRY_TITLE): Promise<ReviewClaim> {
  const found = (await itemsOf(title)).find(
    (item): item is ReviewClaim => item.kind === 'claim' && item.role !== null && item.subject.name === body,
  );
  if (found === undefined) throw new Error(`${body} has a duty`);
  return found;
}

async function accept(items: readonly ReviewItem['id'][], title = FERRY_TITLE): Promise<string> {
  const { id } = await documentOf(title);
  const { batch } = await ask('review.accept', {
    choice: { by: 'items', document: id, items },
    author: '督查室',
  });
  return batch;
}

async function acceptedOf(title = FERRY_TITLE): Promise<readonly string[]> {
  const { id } = await documentOf(title);
  return (await ask('review.queue', { document: id, known: null })).accepted.map(({ item }) => item);
}

/** The file as other rules read it: every claim under another id, one of them gone. */
async function readAnew(change: (records: FileRecords) => FileRecords): Promise<void> {
  const { source } = keeper.current;
  const file = (await documentOf(FERRY_TITLE)).imported?.file;
  const records = (await source.importedRecords()).find((each) => each.file.sha256 === file);
  const text = file === undefined ? null : await source.linkedText(file);
  if (records === undefined || text === null) throw new Error('the paper was imported');
  const imported = { records: change(records), importedAt: '2026-04-01T00:00:00.000Z', readBy: '9.9.9' };
  await source.importFile({ ...imported, places: [], notes: [] }, text, { kind: 'beside' });
  await keeper.rewrite();
}

const renumbered = (records: FileRecords): FileRecords => ({
  ...records,
  statements: records.statements.map((statement) => ({
    ...statement,
    id: statementId('newer', statement.id),
  })),
});

beforeEach(async () => {
  place = await makePlace();
  await open();
  await importPapers();
});
afterEach(async () => {
  await keeper.close();
  await place.remove();
});

describe('documents', () => {
  test('imported ones come first, each with how far it is looked through', async () => {
    const documents = await ask('review.documents', null);
    expect(
      documents
        .slice(0, 2)
        .map(({ imported }) => imported?.name)
        .sort(),
    ).toEqual(['植树.txt', '渡口.txt']);
    expect(documents.slice(2).every(({ imported }) => imported === null)).toBe(true);
    const { counts } = await documentOf(FERRY_TITLE);
    const items = await itemsOf();
    expect(counts).toEqual({
      ...{ accepted: 0, changed: 0, rejected: 0 },
      open: items.filter(({ kind }) => kind === 'claim').length,
      unread: items.filter(({ kind }) => kind === 'issue').length,
    });
    expect(counts.open).toBeGreaterThan(5);
    expect(counts.unread).toBe(1);
    expect((await ask('home.read', { things: [] })).counts.waiting).toBe(
      counts.open + (await documentOf(WILLOW_TITLE)).counts.open,
    );
  });

  test('items stand in reading order and are not sent twice under the same stamp', async () => {
    const { id } = await documentOf(FERRY_TITLE);
    const first = await ask('review.queue', { document: id, known: null });
    const lines = (first.items ?? []).map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect((await ask('review.queue', { document: id, known: first.stamp })).items).toBeNull();
  });
});

describe('accepting', () => {
  test('is kept with who and when over a restart, shown elsewhere, and taken back', async () => {
    const { id } = await duty('市水利局');
    await accept([id]);
    await keeper.close();
    await open();
    expect(await acceptedOf()).toEqual([id]);
    expect((await documentOf(FERRY_TITLE)).counts.accepted).toBe(1);
    const evidence = await ask('evidence.passages', { statement: id });
    expect(evidence.review?.mark).toMatchObject({ author: '督查室' });
    await ask('review.withdraw', { items: [id] });
    expect(await acceptedOf()).toEqual([]);
    expect((await ask('evidence.passages', { statement: id })).review).toEqual({ statement: id, mark: null });
  });

  test('a shipped claim is neither reviewed nor waiting until somebody accepts it', async () => {
    const shipped = (await ask('review.documents', null)).find(({ imported }) => imported === null);
    if (shipped === undefined) throw new Error('the fixture ships documents');
    const { items } = await ask('review.queue', { document: shipped.id, known: null });
    const claim = items?.find((item): item is ReviewClaim => item.kind === 'claim');
    if (claim === undefined) throw new Error('claims were read of it');
    expect((await ask('evidence.passages', { statement: claim.id })).review).toBeNull();
    await ask('review.accept', {
      choice: { by: 'items', document: shipped.id, items: [claim.id] },
      author: null,
    });
    expect((await ask('evidence.passages', { statement: claim.id })).review?.mark?.author).toBeNull();
  });

  test('a place that could not be read is looked at, with its passage', async () => {
    const issue = (await itemsOf()).find(({ kind }) => kind === 'issue');
    if (issue === undefined) throw new Error('an item of a list is no body');
    const { id: document } = await documentOf(FERRY_TITLE);
    const [passage] = await ask('review.passages', { document, item: issue.id });
    expect(passage?.passage?.text).toContain('培训船工');
    await accept([issue.id]);
    expect((await documentOf(FERRY_TITLE)).counts).toMatchObject({ accepted: 1, unread: 0 });
  });

  test('many by rule: told before, one step back, and what is decided is left alone', async () => {
    const { id: document } = await documentOf(FERRY_TITLE);
    const { id } = await duty('市水利局');
    await accept([id]);
    const choice = { by: 'rule', rule: 'labelled-bracket', document } as const;
    const preview = await ask('review.preview', { choice });
    const claims = (await itemsOf()).filter(
      (item) => item.kind === 'claim' && item.rule.startsWith('labelled-bracket@'),
    );
    expect([preview.count, preview.documents]).toEqual([claims.length - 1, 1]);
    expect(preview.sample[0]?.title).toBe(FERRY_TITLE);
    const { batch, count } = await ask('review.accept', { choice, author: null });
    expect([count, (await acceptedOf()).length]).toEqual([claims.length - 1, claims.length]);
    await ask('review.withdraw', { batch });
    expect(await acceptedOf()).toEqual([id]);
  });

  test('many by confidence in all documents', async () => {
    const choice = { by: 'confidence', least: 0.9, document: null } as const;
    const { count, documents } = await ask('review.preview', { choice });
    expect(documents).toBeGreaterThan(2);
    expect((await ask('review.accept', { choice, author: null })).count).toBe(count);
    expect((await ask('review.preview', { choice })).count).toBe(0);
  });
});

describe('newer rules', () => {
  test('a decision finds its claim under another id, and can still be taken back', async () => {
    const { id } = await duty('市水利局');
    await accept([id]);
    await readAnew(renumbered);
    const now = await duty('市水利局');
    expect(now.id).not.toBe(id);
    expect(await acceptedOf()).toEqual([now.id]);
    expect((await documentOf(FERRY_TITLE)).counts.accepted).toBe(1);
    await ask('review.withdraw', { items: [now.id] });
    expect(await acceptedOf()).toEqual([]);
  });

  test('a decision waits while its claim is not read, and while its document is not there', async () => {
    const { id } = await duty('市水利局');
    await accept([id]);
    await readAnew((records) => ({
      ...records,
      statements: records.statements.filter((statement) => statement.id !== id),
    }));
    expect((await documentOf(FERRY_TITLE)).counts.accepted).toBe(0);
    const file = (await documentOf(FERRY_TITLE)).imported?.file;
    if (file === undefined) throw new Error('it was imported');
    await ask('imports.remove', { file });
    await importPapers();
    expect(await acceptedOf()).toEqual([id]);
  });
});

describe('saying otherwise', () => {
  const reject = async (claim: StatementId): Promise<string> => {
    const { ids } = await ask('amendments.add', {
      entries: [{ kind: 'claim-rejected', claim }],
      ...{ author: '督查室', note: '' },
    });
    const [first] = ids;
    if (first === undefined) throw new Error('one entry was added');
    return first;
  };

  test('a rejected claim stays in the queue as what was read, until that is taken back', async () => {
    const { id } = await duty('市财政局');
    const amendment = await reject(id);
    const rejected = (await itemsOf()).find((item) => item.id === id);
    expect(rejected).toMatchObject({
      subject: { name: '市财政局' },
      amendment: { state: 'rejected', author: '督查室' },
    });
    expect((await documentOf(FERRY_TITLE)).counts.rejected).toBe(1);
    const { id: document } = await documentOf(FERRY_TITLE);
    expect((await ask('review.passages', { document, item: id }))[0]?.passage?.text).toContain('疏浚东渠');
    await ask('amendments.switch', { withdraw: [amendment], reinstate: [] });
    expect((await documentOf(FERRY_TITLE)).counts.rejected).toBe(0);
    expect((await itemsOf()).filter((item) => item.id === id)).toHaveLength(1);
  });

  test('a changed claim shows both readings, and a bulk action leaves it alone', async () => {
    const [bureau, finance] = [await duty('市水利局'), await duty('市财政局')];
    await ask('amendments.add', {
      entries: [
        { kind: 'claim-changed', claim: bureau.id, change: { subject: finance.subject.id, role: 'lead' } },
      ],
      ...{ author: null, note: '' },
    });
    const changed = (await itemsOf()).find((item) => item.id === bureau.id);
    expect(changed).toMatchObject({
      subject: { name: '市水利局' },
      amendment: { state: 'changed', now: { subject: { name: '市财政局' }, role: 'lead' } },
    });
    const { id: document } = await documentOf(FERRY_TITLE);
    await ask('review.accept', { choice: { by: 'confidence', least: 0, document }, author: null });
    const { counts } = await documentOf(FERRY_TITLE);
    expect(counts).toMatchObject({ open: 0, changed: 1, rejected: 0 });
  });
});

describe('a duty the reader left out', () => {
  test('is added at its words, of the measure of its list, and taken back', async () => {
    const issue = (await itemsOf()).find(({ kind }) => kind === 'issue');
    const sibling = await duty('市人力资源和社会保障局');
    if (issue === undefined || sibling.object === null) throw new Error('a list left something out');
    const { id: document } = await documentOf(FERRY_TITLE);
    const [shown] = await ask('review.passages', { document, item: issue.id });
    expect(shown?.path.at(-1)?.id).toBe(sibling.object.id);
    const { ids, contents } = await ask('amendments.add', {
      entries: [
        {
          ...{ kind: 'claim-added', subject: sibling.subject.id, relation: 'supports', role: 'support' },
          ...{ object: sibling.object.id, place: issue.id },
        },
      ],
      ...{ author: '督查室', note: '' },
    });
    const [added] = contents;
    const claim = (await ask('amendments.list', null))[0]?.result;
    if (added?.kind !== 'claim-added' || !claim) throw new Error('it stands');
    const [read] = (await keeper.current.source.statement(sibling.id))?.evidence ?? [];
    expect(added.place).toMatchObject({
      ...{ document, line: issue.line, measure: read?.measure, section: read?.section },
      paragraph: read?.paragraph,
    });
    const { places } = await ask('evidence.passages', { statement: claim });
    expect(places[0]?.passage?.verified).toBe(true);
    const [[start, end] = [0, 0]] = places[0]?.passage?.marks ?? [];
    expect(places[0]?.passage?.text.slice(start, end)).toBe('船工骨干若干');
    await ask('amendments.switch', { withdraw: ids, reinstate: [] });
    expect((await ask('entity.describe', { id: sibling.object.id })).duties).toHaveLength(1);
  });
});

describe('role rule', () => {
  test('is proposed, confirmed with who and when, and proposed again under another rule', async () => {
    const { id, confirmed } = await documentOf(FERRY_TITLE);
    expect(confirmed).toBeNull();
    const { shapes } = await ask('review.queue', { document: id, known: null });
    expect(shapes).toEqual({ lists: 3, lead: 0, support: 0, plain: 3 });
    await ask('review.confirmRule', { document: id, author: '督查室', confirmed: true });
    expect((await documentOf(FERRY_TITLE)).confirmed).toMatchObject({ author: '督查室' });
    await ask('roleRule.set', { document: id, rule: 'first-listed-leads' });
    expect((await documentOf(FERRY_TITLE)).confirmed).toBeNull();
    const lead = await duty('市水利局');
    expect(lead.role).toBe('lead');
    await accept([lead.id]);
    expect((await documentOf(FERRY_TITLE)).counts.accepted).toBe(1);
    await ask('roleRule.reset', { document: id });
    expect((await documentOf(FERRY_TITLE)).confirmed).toMatchObject({ author: '督查室' });
    expect(await acceptedOf()).toEqual([lead.id]);
  });
});

describe('names nobody knows', () => {
  test('are listed once with where they stand; told to be new, they are settled', async () => {
    const names = async () => (await ask('review.names', null)).filter(({ name }) => name === '渡口管护站');
    const [station] = await names();
    expect(station).toMatchObject({ kind: 'agency', count: 1, places: [{ title: FERRY_TITLE, line: 5 }] });
    await ask('amendments.add', {
      entries: [{ kind: 'thing-adopted', name: '渡口管护站', thingKind: 'agency', surface: '渡口管护站' }],
      ...{ author: null, note: '' },
    });
    expect(await names()).toEqual([]);
  });

  test('words of a list that were not taken for a body are listed until somebody looked at them', async () => {
    const names = async () => (await ask('review.names', null)).filter(({ thing }) => thing === null);
    const [words] = await names();
    expect(words).toMatchObject({ name: '船工骨干若干', count: 1 });
    const count = await ask('review.nameCount', null);
    expect(count).toBe((await ask('review.names', null)).length);
    await accept((words?.items ?? []).map(({ item }) => item));
    expect(await names()).toEqual([]);
    expect(await ask('review.nameCount', null)).toBe(count - 1);
  });
});

test('the queue is handed out as its filter shows it', async () => {
  const { id } = await duty('市水利局');
  await accept([id]);
  const { id: document } = await documentOf(FERRY_TITLE);
  const filter = { ...EVERYTHING, state: 'accepted' } as const;
  const built = await ask('export.build', { order: { what: 'review', document, filter }, format: 'csv' });
  if (built.content.kind !== 'bytes') throw new Error('a table is bytes');
  const table = new TextDecoder().decode(built.content.bytes);
  expect(table).toContain('市水利局是（一）清淤疏浚的责任单位');
  expect(table).toContain('已核对');
  expect(table).not.toContain('加固码头的责任单位');
});
