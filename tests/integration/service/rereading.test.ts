/** 重新读取 through the service on real SQLite: what older rules read is read anew, seen before it counts, applied, left or taken back. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../../electron/bridge/contract.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { isChanged } from '../../../graph-data/graph/comparison/index.ts';
import { writerOptions } from '../../../scripts/setup/claim-writer.ts';
import { FERRY_PAPER, FERRY_TITLE, WILLOW_PAPER } from '../../support/ferry-papers.ts';
import { asOlderRulesRead } from '../../support/older-rules.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: SessionKeeper;
let ask: Service['ask'];
/** Hears how far the work is. */
let hear: (progress: ImportProgress) => void;

async function question() {
  const [first] = (await ask('rereading.state', null)).waiting;
  const [document] = first?.documents ?? [];
  if (first === undefined || document === undefined) throw new Error('a reading waits');
  return { ...first, document };
}

async function duties(): Promise<number> {
  const { workspace } = keeper.current.opened;
  const files = new Set((await ask('imports.list', null)).map(({ file }) => file));
  const documents = (await workspace.documents()).filter(({ document }) => files.has(document.file));
  return documents.reduce((sum, { dutyCount }) => sum + dutyCount, 0);
}

async function older(): Promise<void> {
  await asOlderRulesRead(keeper.current.source);
  await keeper.rewrite();
}

beforeEach(async () => {
  hear = () => undefined;
  place = await makePlace();
  const emit = (name: string, payload: unknown): void => {
    if (name === 'import.progress') hear(payload as ImportProgress);
  };
  ({ keeper, ask } = await openService(place, emit, { claimWriter: writerOptions() }));
  const inbox = join(place.folder, 'inbox');
  await mkdir(inbox);
  await writeFile(join(inbox, '渡口.txt'), FERRY_PAPER);
  await writeFile(join(inbox, '植树.txt'), WILLOW_PAPER);
  await ask('paths.import', { paths: [inbox] });
});
afterEach(async () => {
  await keeper.close();
  await place.remove();
});

describe('files the rules of today read', () => {
  it('are not older, and read again they say the same', async () => {
    expect(await ask('rereading.state', null)).toEqual({ older: 0, files: 2, waiting: [] });
    const files = (await ask('imports.list', null)).map(({ file }) => file);
    expect(await ask('rereading.read', { files })).toEqual({
      cancelled: false,
      same: 2,
      changed: 0,
      failed: [],
    });
    expect((await ask('rereading.state', null)).waiting).toEqual([]);
  });
});

describe('files older rules read', () => {
  it('are told; read again they change nothing before the difference was seen and applied', async () => {
    const whole = await duties();
    await older();
    expect(await duties()).toBe(whole - 2);
    expect((await ask('imports.list', null)).every((row) => row.older)).toBe(true);
    expect(await ask('rereading.state', null)).toMatchObject({ older: 2, files: 2 });
    expect(await ask('rereading.read', { files: null })).toEqual({
      cancelled: false,
      same: 0,
      changed: 2,
      failed: [],
    });
    expect(await duties()).toBe(whole - 2);
    const { waiting } = await ask('rereading.state', null);
    expect(waiting.map(({ statements, before }) => statements - before)).toEqual([1, 1]);
    const { file, document } = await question();
    const comparison = await ask('imports.compareEdition', {
      ...{ file, document: document.id, against: document.id, likely: false },
    });
    const changed = comparison.rows.filter(isChanged);
    expect(changed.flatMap(({ duty }) => duty?.added ?? [])).toHaveLength(1);
    const fresh = changed.find(({ duty }) => duty !== null)?.right?.statement;
    if (fresh === undefined) throw new Error('the new reading names a body');
    const places = await ask('imports.editionPlaces', { file, statement: fresh });
    expect(places[0]?.passage?.verified).toBe(true);
    expect(await ask('rereading.apply', { files: waiting.map((each) => each.file) })).toEqual({
      ...{ cancelled: false, files: 2 },
    });
    expect(await duties()).toBe(whole);
    expect(await ask('rereading.state', null)).toEqual({ older: 0, files: 2, waiting: [] });
  });

  it('keep what was decided, corrected and noted', async () => {
    const document = (await ask('review.documents', null)).find(({ title }) => title === FERRY_TITLE);
    if (document === undefined) throw new Error('the paper was imported');
    const { id, entity } = document;
    const claims = await keeper.current.opened.workspace.duties({ by: 'document', id });
    const [rejected, accepted] = claims.slice(-2).map(({ statement }) => statement.id);
    if (rejected === undefined || accepted === undefined) throw new Error('the paper names bodies');
    await ask('amendments.add', {
      entries: [{ kind: 'claim-rejected', claim: rejected }],
      ...{ author: '督查室', note: '' },
    });
    await ask('review.accept', {
      choice: { by: 'items', document: id, items: [accepted] },
      author: '督查室',
    });
    await ask('notes.write', { subject: { kind: 'thing', id: entity }, text: '待核', bookmarked: false });
    const before = await duties();
    await older();
    await ask('rereading.read', { files: null });
    await ask('rereading.apply', {
      files: (await ask('rereading.state', null)).waiting.map(({ file }) => file),
    });
    expect(await duties()).toBe(before);
    expect(
      (await ask('review.queue', { document: id, known: null })).accepted.map(({ item }) => item),
    ).toEqual([accepted]);
    expect((await ask('notes.list', null)).map(({ text }) => text)).toEqual(['待核']);
  });

  it('stay as they were read where somebody says so', async () => {
    await older();
    const before = await duties();
    await ask('rereading.read', { files: null });
    await ask('rereading.leave', { files: [(await question()).file] });
    expect(await ask('rereading.state', null)).toMatchObject({ older: 1, waiting: [{}] });
    expect(await duties()).toBe(before);
  });

  it('wait on where the reading is cancelled between two files, and where the writing is', async () => {
    await older();
    const before = await duties();
    hear = ({ done }) => {
      if (done === 1) void ask('imports.cancel', null);
    };
    expect(await ask('rereading.read', { files: null })).toEqual({
      cancelled: true,
      same: 0,
      changed: 1,
      failed: [],
    });
    hear = ({ phase }) => {
      if (phase === 'writing') setImmediate(() => void ask('imports.cancel', null));
    };
    const { file } = await question();
    expect(await ask('rereading.apply', { files: [file] })).toEqual({ cancelled: true, files: 0 });
    expect(await duties()).toBe(before);
    expect((await question()).file).toBe(file);
    expect(await keeper.current.source.importsPending()).toBe(false);
  });
});
