/** 列对应 through the service on real SQLite: asked before it counts, seen before it is applied, remembered, changed, forgotten. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ColumnMeaning, ColumnsWish } from '../../../electron/bridge/contract.ts';
import type { DutyClaim } from '../../../electron/database/index.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import { placeOfLine } from '../../../graph-data/model/line-place.ts';
import { knownTable, UNKNOWN_TITLES, unknownTable } from '../../support/ledger-tables.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

const MEANINGS: readonly ColumnMeaning[] = ['number', 'task', 'lead', 'support', 'time'];

let place: Place;
let keeper: SessionKeeper;
let ask: Service['ask'];
let inbox: string;

async function take(name: string, bytes: Uint8Array) {
  const path = join(inbox, name);
  await writeFile(path, bytes);
  return ask('paths.import', { paths: [path] });
}

async function waiting(): Promise<Sha256> {
  const [first] = await ask('columns.waiting', null);
  if (first === undefined) throw new Error('a table waits');
  return first.file;
}

const wishFor = (file: Sha256, meanings = MEANINGS): ColumnsWish => ({ file, sheet: 0, row: 2, meanings });

/** The duties of everything that was imported. */
async function claims(): Promise<readonly DutyClaim[]> {
  const { workspace } = keeper.current.opened;
  const files = new Set((await ask('imports.list', null)).map(({ file }) => file));
  const documents = (await workspace.documents()).filter(({ document }) => files.has(document.file));
  return (
    await Promise.all(documents.map(({ document }) => workspace.duties({ by: 'document', id: document.id })))
  ).flat();
}

/** `lead 市水利局 疏浚东渠`, in some fixed order. */
const duties = async (): Promise<readonly string[]> =>
  (await claims()).map(({ role, agency, measure }) => `${role} ${agency.name} ${measure.name}`).sort();

beforeEach(async () => {
  place = await makePlace();
  ({ keeper, ask } = await openService(place));
  inbox = join(place.folder, 'inbox');
  await mkdir(inbox);
});
afterEach(async () => {
  await keeper.close();
  await place.remove();
});

describe('a table whose titles no rule knows', () => {
  it('waits and claims nothing; one that every rule knows does not', async () => {
    const bytes = unknownTable('澜川市渡口台账', '疏浚东渠', '修缮渡口');
    expect(await take('周报.xlsx', bytes)).toMatchObject({
      ...{ imported: [], unsure: ['周报.xlsx'], failed: [] },
    });
    expect((await take('任务.xlsx', knownTable())).unsure).toEqual([]);
    expect((await ask('imports.list', null)).map(({ name, columns }) => `${name} ${columns}`)).toEqual([
      '任务.xlsx read',
    ]);
    expect((await take('周报.xlsx', bytes)).alreadyThere).toEqual(['周报.xlsx']);
  });

  it('is shown with its cells, a proposal for each column, and what would be read', async () => {
    await take('周报.xlsx', unknownTable('澜川市渡口台账', '疏浚东渠', '修缮渡口'));
    const file = await waiting();
    const sheet = await ask('columns.sheet', { file, sheet: 0, row: null });
    expect(sheet).toMatchObject({ name: '周报.xlsx', sheets: ['台账'], row: 2, total: 4 });
    expect(sheet.rows[2]).toEqual({
      number: 3,
      cells: ['1', '疏浚东渠', '市水利局', '市财政局、市审计局', '2026年6月底'],
    });
    expect(sheet.columns.map(({ title }) => title)).toEqual(UNKNOWN_TITLES);
    expect(sheet.columns.map(({ meaning }) => meaning)).toEqual(MEANINGS);
    const preview = await ask('columns.preview', wishFor(file));
    expect(preview).toMatchObject({
      measures: 2,
      deadlines: 2,
      roles: { lead: 2, support: 4, joint: 0 },
      alike: 0,
    });
    expect(preview.sample[0]).toMatchObject({ role: 'lead', row: 3 });
    const other = await ask('columns.preview', wishFor(file, ['number', 'task', 'note', 'joint', 'note']));
    expect(other).toMatchObject({ deadlines: 0, roles: { lead: 0, support: 0, joint: 4 } });
    expect(await waiting()).toBe(file);
    await expect(ask('columns.preview', { ...wishFor(file), row: 40 })).rejects.toMatchObject({
      code: 'columns-no-table',
    });
  });

  it('is read as it was told, with every other of the same titles, and the next one reads by itself', async () => {
    await take('一周.xlsx', unknownTable('澜川市渡口台账第一周', '疏浚东渠', '修缮渡口'));
    await take('二周.xlsx', unknownTable('澜川市渡口台账第二周', '清理航道', '加固堤岸'));
    const file = await waiting();
    expect((await ask('columns.preview', wishFor(file))).alike).toBe(1);
    expect(await ask('columns.apply', wishFor(file))).toEqual({ cancelled: false, files: 2 });
    expect(await ask('columns.waiting', null)).toEqual([]);
    expect(await duties()).toContain('lead 市水利局 清理航道…');
    expect(
      (await take('三周.xlsx', unknownTable('澜川市渡口台账第三周', '重建码头', '更换路灯'))).unsure,
    ).toEqual([]);
    expect(await duties()).toContain('lead 市水利局 重建码头…');
    expect(await ask('columns.remembered', null)).toMatchObject([
      {
        shape: UNKNOWN_TITLES.join('\t'),
        files: 3,
        columns: UNKNOWN_TITLES.map((title, index) => ({ title, meaning: MEANINGS[index] })),
      },
    ]);
  });

  it('is read with other columns later; a note and a correction stay on', async () => {
    await take('一周.xlsx', unknownTable('澜川市渡口台账第一周', '疏浚东渠', '修缮渡口'));
    const file = await waiting();
    await ask('columns.apply', wishFor(file));
    const [row] = await ask('imports.list', null);
    const document = row?.documents[0]?.entity;
    const claim = (await claims()).find(
      ({ role, measure }) => role === 'lead' && measure.name === '疏浚东渠…',
    );
    if (document === undefined || claim === undefined) throw new Error('the table was read');
    await ask('notes.write', {
      subject: { kind: 'thing', id: document },
      text: '每周一报',
      bookmarked: true,
    });
    await ask('amendments.add', {
      entries: [{ kind: 'claim-rejected', claim: claim.statement.id }],
      ...{ author: '督查室', note: '' },
    });
    expect(await duties()).not.toContain('lead 市水利局 疏浚东渠…');
    expect(await ask('columns.sheet', { file, sheet: 0, row: null })).toMatchObject({
      row: 2,
      columns: UNKNOWN_TITLES.map((title) => ({ title, reason: 'told' })),
    });
    await ask('columns.apply', wishFor(file, ['number', 'task', 'lead', 'note', 'time']));
    expect(await duties()).toEqual(['lead 市水利局 修缮渡口…']);
    expect((await ask('notes.list', null)).map(({ text }) => text)).toEqual(['每周一报']);
  });

  it('says the row of its claims to every table of the window', async () => {
    await take('一周.xlsx', unknownTable('澜川市渡口台账第一周', '疏浚东渠', '修缮渡口'));
    await ask('columns.apply', wishFor(await waiting()));
    const [claim] = await claims();
    const [place] = claim?.statement.evidence ?? [];
    const [file] = await ask('documents.printedPlaces', null);
    if (place === undefined || file === undefined) throw new Error('the table was read');
    expect(file.documents).toEqual([place.document]);
    expect(placeOfLine(file.runs, place.line)).toEqual({ sheet: '台账', row: 3 });
  });

  it('that is forgotten keeps what was read, and the next one waits again', async () => {
    await take('一周.xlsx', unknownTable('澜川市渡口台账第一周', '疏浚东渠', '修缮渡口'));
    await ask('columns.apply', wishFor(await waiting()));
    const read = await duties();
    await ask('columns.forget', { shape: UNKNOWN_TITLES.join('\t') });
    expect(await ask('columns.remembered', null)).toEqual([]);
    expect(await duties()).toEqual(read);
    expect(
      (await take('二周.xlsx', unknownTable('澜川市渡口台账第二周', '清理航道', '加固堤岸'))).unsure,
    ).toEqual(['二周.xlsx']);
  });

  it('counts as it was read where somebody says so, or is left out', async () => {
    await take('一周.xlsx', unknownTable('澜川市渡口台账第一周', '疏浚东渠', '修缮渡口'));
    await ask('columns.takeAsRead', { file: await waiting() });
    expect((await ask('imports.list', null)).map(({ columns }) => columns)).toEqual(['unsure']);
    await take('二周.xlsx', unknownTable('澜川市渡口台账第二周', '清理航道', '加固堤岸'));
    await ask('imports.remove', { file: await waiting() });
    expect(await ask('columns.waiting', null)).toEqual([]);
    expect(await ask('imports.list', null)).toHaveLength(1);
  });
});

describe('telling columns that is cancelled', () => {
  it('leaves everything as it was', async () => {
    await keeper.close();
    const service = await openService(place, (name) => {
      if (name === 'import.progress') cancel();
    });
    ({ keeper, ask } = service);
    let cancel = (): void => {};
    await take('一周.xlsx', unknownTable('澜川市渡口台账第一周', '疏浚东渠', '修缮渡口'));
    await take('二周.xlsx', unknownTable('澜川市渡口台账第二周', '清理航道', '加固堤岸'));
    cancel = () => void ask('imports.cancel', null);
    const file = await waiting();
    expect(await ask('columns.apply', wishFor(file))).toEqual({ cancelled: true, files: 0 });
    expect(await ask('columns.waiting', null)).toHaveLength(2);
    expect(await ask('columns.remembered', null)).toEqual([]);
    expect(await duties()).toEqual([]);
  });
});
