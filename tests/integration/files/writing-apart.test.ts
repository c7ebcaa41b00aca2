/** Claims written by a thread of their own: the service answers meanwhile and refuses other changes in words, a cancel takes the import back. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../../electron/bridge/contract.ts';
import type { Emit } from '../../../electron/main/service/handlers.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { writerOptions } from '../../../scripts/setup/claim-writer.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: SessionKeeper;
let ask: Service['ask'];
let inbox: string;
/** Called when the writing begins. */
let whileWriting: () => void;

const hear: Emit = (name, payload) => {
  if (name === 'import.progress' && (payload as ImportProgress).phase === 'writing') whileWriting();
};

beforeEach(async () => {
  place = await makePlace();
  ({ keeper, ask } = await openService(place, hear, { claimWriter: writerOptions() }));
  inbox = join(place.folder, 'inbox');
  await mkdir(inbox);
  await writeFile(
    join(inbox, 'a.txt'),
    '澜川市人民政府关于修缮渡口的通知\n一、修缮渡口（责任单位：市水利局）',
  );
});
afterEach(async () => {
  await keeper.close();
  await place.remove();
});

/** The bodies of the first measure that has some, and a wish to take the first of them out. */
async function firstDuty() {
  const duty = (await keeper.current.source.statements()).find(
    ({ qualifiers }) => qualifiers.role !== undefined,
  );
  if (duty === undefined) throw new Error('the fixture has duties');
  return { duty, entries: [{ kind: 'claim-rejected', claim: duty.id }] as const };
}

describe('a step of the ledger in a large workspace', () => {
  beforeEach(async () => {
    await keeper.close();
    ({ keeper, ask } = await openService(place, hear, {
      claimWriter: { ...writerOptions(), ledgerFrom: 0 },
    }));
  });

  it('is written apart: everything is answered meanwhile, another change is refused in words', async () => {
    const { duty, entries } = await firstDuty();
    const adding = ask('amendments.add', { entries, author: null, note: '' });
    while (!keeper.writing) await new Promise((resolve) => setImmediate(resolve));
    expect(await keeper.current.opened.workspace.statement(duty.id)).toEqual(duty);
    expect(await ask('search.find', { text: '农牧局', limit: 5 })).toMatchObject({
      total: expect.any(Number),
    });
    await expect(ask('amendments.switch', { withdraw: [], reinstate: [] })).rejects.toMatchObject({
      code: 'claims-being-written',
    });
    const { ids } = await adding;
    expect(await keeper.current.source.statement(duty.id)).toBeNull();
    expect(await keeper.current.source.amendmentsPending()).toBe(false);
    await ask('amendments.switch', { withdraw: ids, reinstate: [] });
    expect(await keeper.current.source.statement(duty.id)).toEqual(duty);
  });

  it('stores nothing where an entry cannot stand', async () => {
    const { duty } = await firstDuty();
    const wish = { kind: 'claim-changed', claim: duty.id, change: { object: duty.subject } } as const;
    await expect(ask('amendments.add', { entries: [wish], author: null, note: '' })).rejects.toMatchObject({
      code: 'amendment-kinds-differ',
    });
    expect(await keeper.current.source.amendments()).toEqual([]);
  });
});

describe('claims written apart', () => {
  it('are there when the import ends; meanwhile everything is answered and other changes are refused in words', async () => {
    let asked: Promise<unknown> = Promise.resolve();
    const refused: Promise<unknown>[] = [];
    const refuse = (change: Promise<unknown>): void =>
      void refused.push(change.catch((problem: unknown) => problem));
    whileWriting = () => {
      // The next turn: by then the writing is under way.
      setImmediate(() => {
        expect(keeper.writing).toBe(true);
        asked = ask('search.find', { text: '农牧局', limit: 5 }).then((answer) => {
          expect(keeper.writing).toBe(true);
          return answer;
        });
        const subject = { kind: 'view', id: 'any' } as const;
        refuse(ask('savedViews.reorder', { ids: [] }));
        refuse(ask('notes.write', { subject, text: '待核', bookmarked: false }));
        const written = { what: 'checks', format: 'csv', title: '', file: 'a.csv', classification: null };
        refuse(ask('export.log', written));
      });
    };
    const before = await keeper.current.source.statements();
    const revision = await keeper.current.source.revision();
    const report = await ask('paths.import', { paths: [inbox] });
    expect(report.imported).toHaveLength(1);
    // The file is stored and the claims are written, once: by the thread, not by the service after it.
    expect(await keeper.current.source.revision()).toBe(revision + 2);
    expect(await asked).toMatchObject({ total: expect.any(Number) });
    expect(refused).toHaveLength(3);
    for (const problem of await Promise.all(refused))
      expect(Reflect.get(Object(problem), 'code')).toBe('claims-being-written');
    expect((await keeper.current.source.statements()).length).toBeGreaterThan(before.length);
    expect(await keeper.current.source.importsPending()).toBe(false);
    expect(keeper.writing).toBe(false);
  });

  it('are taken back with their files when the import is cancelled before they are written', async () => {
    const before = await keeper.current.source.statements();
    whileWriting = () => {
      setImmediate(() => void ask('imports.cancel', null));
    };
    const report = await ask('paths.import', { paths: [inbox] });
    expect(report).toMatchObject({ cancelled: true, imported: [] });
    expect(await keeper.current.source.imports()).toEqual([]);
    expect(await keeper.current.source.statements()).toEqual(before);
    expect(await keeper.current.source.importsPending()).toBe(false);
    whileWriting = () => undefined;
    expect((await ask('paths.import', { paths: [inbox] })).imported).toHaveLength(1);
  });
});
