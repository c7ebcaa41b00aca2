/** Files of every format into a real workspace: read apart, stored whole, shown with the shipped claims, gone when removed. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedWorkspace, openWorkspace, refresh } from '../../../electron/database/index.ts';
import { createReader, type ImportOutcome, importPaths } from '../../../electron/files/index.ts';
import { importShelf } from '../../../electron/main/service/import-shelf.ts';
import { workspaceClaims } from '../../../graph-data/assembly/index.ts';
import { hashOf } from '../../../graph-data/model/ids.ts';
import { docx, listItem, paragraph } from '../../../scripts/fuzz/files/docx.ts';
import { pdf } from '../../../scripts/fuzz/files/pdf.ts';
import { inline, xlsx } from '../../../scripts/fuzz/files/xlsx.ts';
import { readerOptions } from '../../../scripts/setup/import-reader.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, NOON, type Place } from '../../support/workspace.ts';

const NUMBERING =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
const PAPER = docx({
  body: `${paragraph('澜川市人民政府关于修缮渡口的通知')}${listItem('修缮渡口（责任单位：市水利局、市财政局）', 1)}`,
  numbering: NUMBERING,
});
const SCAN = pdf([{ lines: [] }]);

let place: Place;
let opened: OpenedWorkspace;
let inbox: string;

async function importAll(
  paths: readonly string[],
  signal = new AbortController().signal,
): Promise<ImportOutcome> {
  const reader = createReader(readerOptions('0.1.0'));
  try {
    return await importPaths(importShelf(opened.workspace), paths, {
      ...{ reader, editions: 'keep-both', signal, now: () => NOON },
      onProgress: () => {},
    });
  } finally {
    await reader.close();
  }
}

async function write(): Promise<void> {
  const { dataset, appVersion } = place.options;
  await refresh(opened.workspace, await dataset(), appVersion, workspaceClaims);
}

/** Work with the service on the same file; only one may have it open. */
async function served(work: (service: Service) => Promise<void>): Promise<void> {
  await opened.workspace.close();
  const service = await openService(place);
  try {
    await work(service);
  } finally {
    await service.keeper.close();
    opened = await openWorkspace(place.options);
  }
}

beforeEach(async () => {
  place = await makePlace();
  opened = await openWorkspace(place.options);
  inbox = join(place.folder, 'inbox');
  await mkdir(inbox);
});
afterEach(async () => {
  await opened.workspace.close();
  await place.remove();
});

describe('importPaths', () => {
  it('stores what it can read, says why of the rest, and knows a file again', async () => {
    await writeFile(join(inbox, 'a.docx'), PAPER);
    await writeFile(join(inbox, 'b.pdf'), SCAN);
    await writeFile(join(inbox, 'c.txt'), '澜川市人民政府文件\n责任单位：市审计局');
    await writeFile(join(inbox, 'd.txt'), '澜川市人民政府文件\n责任单位：市审计局');
    await symlink('/etc/passwd', join(inbox, 'e.txt'));
    const { imported, alreadyThere, failed } = await importAll([inbox]);
    expect(imported.map(({ file }) => file)).toEqual(['a.docx', 'c.txt']);
    expect(alreadyThere).toEqual(['d.txt']);
    expect(failed.map(({ file, problem }) => [file, Reflect.get(Object(problem), 'code')])).toEqual([
      ['b.pdf', 'file-refused'],
      ['e.txt', 'file-symlink'],
    ]);
    expect((await importAll([inbox])).alreadyThere).toEqual(['a.docx', 'c.txt', 'd.txt']);
  });

  it('shows the claims beside the shipped ones after they are written, and after a restart', async () => {
    const before = await opened.workspace.statements();
    await writeFile(join(inbox, 'a.docx'), PAPER);
    await importAll([join(inbox, 'a.docx')]);
    expect(await opened.workspace.importsPending()).toBe(true);
    await write();
    expect(await opened.workspace.importsPending()).toBe(false);
    const after = await opened.workspace.statements();
    const file = hashOf(PAPER);
    const own = after.filter(
      ({ document }) => document.startsWith(file) || !before.some((known) => known.document === document),
    );
    expect(own.filter(({ qualifiers }) => qualifiers.role !== undefined)).toHaveLength(2);
    expect(after.length).toBe(before.length + own.length);
    const text = await opened.workspace.linkedText(file);
    for (const { evidence } of own)
      for (const { range, wording } of evidence)
        expect(hashOf(text?.text.slice(range.start, range.end) ?? '')).toBe(wording);
    expect(await opened.workspace.linePlaces(file)).toMatchObject([{ paragraph: 1 }, { paragraph: 2 }]);
    await opened.workspace.close();
    opened = await openWorkspace(place.options);
    expect(await opened.workspace.statements()).toEqual(after);
  });

  it('writes claims of files that were stored before the process died, on the next start', async () => {
    await writeFile(join(inbox, 'a.docx'), PAPER);
    await importAll([inbox]);
    const known = (await opened.workspace.documents()).length;
    await opened.workspace.close();
    opened = await openWorkspace(place.options);
    expect((await opened.workspace.documents()).length).toBe(known + 1);
  });

  it('removes a file with its claims and text, and nothing else', async () => {
    const before = await opened.workspace.statements();
    await writeFile(join(inbox, 'a.docx'), PAPER);
    await importAll([inbox]);
    await write();
    await opened.workspace.removeImports([hashOf(PAPER)]);
    await write();
    expect(await opened.workspace.statements()).toEqual(before);
    expect(await opened.workspace.linkedText(hashOf(PAPER))).toBeNull();
    expect(await opened.workspace.imports()).toEqual([]);
  });

  it('keeps imported files when another dataset is shipped', async () => {
    await writeFile(join(inbox, 'a.docx'), PAPER);
    await importAll([inbox]);
    await opened.workspace.close();
    const { files, documents, sections, entities, statements, issues } = await (
      await place.options.dataset()
    ).read();
    place.writeDataset({ files, documents, sections, entities, statements: statements.slice(0, -1), issues });
    opened = await openWorkspace(place.options);
    expect(await opened.workspace.imports()).toHaveLength(1);
    expect((await opened.workspace.documents()).some(({ document }) => document.file === hashOf(PAPER))).toBe(
      true,
    );
  });

  it('ends between two files when cancelled, with what was stored whole', async () => {
    await writeFile(join(inbox, 'a.txt'), '澜川市人民政府文件');
    await writeFile(join(inbox, 'b.txt'), '云岭市人民政府文件');
    const switchOff = new AbortController();
    const reader = createReader(readerOptions('0.1.0'));
    const outcome = await importPaths(importShelf(opened.workspace), [inbox], {
      ...{ reader, editions: 'keep-both', signal: switchOff.signal, now: () => NOON },
      onProgress: ({ imported }) => {
        if (imported === 1) switchOff.abort();
      },
    });
    await reader.close();
    expect(outcome).toMatchObject({ cancelled: true, failed: [] });
    expect(await opened.workspace.imports()).toHaveLength(1);
  });

  it('ends a reading that takes too long and reads the next file', async () => {
    await writeFile(
      join(inbox, 'a.txt'),
      `澜川市人民政府文件\n${'推进建设（责任单位：市教育局）。\n'.repeat(200_000)}`,
    );
    const reader = createReader({ ...readerOptions('0.1.0'), longestSeconds: 3 });
    const outcome = await importPaths(importShelf(opened.workspace), [inbox], {
      ...{ reader, editions: 'keep-both', signal: new AbortController().signal },
      ...{ now: () => NOON, onProgress: () => {} },
    });
    expect(outcome.failed.map(({ problem }) => Reflect.get(Object(problem), 'code'))).toEqual([
      'file-too-costly',
    ]);
    await reader.close();
    await writeFile(join(inbox, 'a.txt'), '澜川市人民政府文件');
    expect((await importAll([inbox])).imported).toHaveLength(1);
  });

  it('says of evidence where it stands in the file: paragraph and page, or cell', () =>
    served(async ({ keeper, answer }) => {
      await writeFile(join(inbox, 'a.docx'), PAPER);
      const rows = ['工作任务,牵头单位', '修渠,市水利局'].map((line, index) => {
        const [task = '', body = ''] = line.split(',');
        return `<row r="${index + 6}">${inline(`A${index + 6}`, task)}${inline(`B${index + 6}`, body)}</row>`;
      });
      await writeFile(join(inbox, 'b.xlsx'), xlsx([{ name: '任务', rows: rows.join('') }]));
      await answer('paths.import', { paths: [inbox] }, 'zh-CN');
      const placesIn = async (bytes: Uint8Array) => {
        const documents = await answer('documents.list', null, 'zh-CN');
        const own = documents.find(({ document }) => document.file === hashOf(bytes))?.document.id;
        const claims = await keeper.current.source.statements();
        const duties = claims.filter(({ document, relation }) => document === own && relation !== 'part-of');
        const places = [];
        for (const { id } of duties)
          places.push(...(await answer('evidence.passages', { statement: id }, 'zh-CN')).places);
        return places.map(({ printed }) => printed);
      };
      expect(await placesIn(PAPER)).toContainEqual({ page: 1, paragraph: 2 });
      expect(await placesIn(await readFile(join(inbox, 'b.xlsx')))).toContainEqual({
        ...{ sheet: '任务', row: 7, cell: 'B7' },
      });
    }));

  it('says in the language of the user why a file is refused', () =>
    served(async ({ answer }) => {
      await writeFile(join(inbox, 'scan.pdf'), SCAN);
      const { failed } = await answer('paths.import', { paths: [inbox] }, 'en');
      expect(failed.map(({ error }) => error.message)).toEqual([
        expect.stringContaining('has no text, it is a scan'),
      ]);
      expect(failed[0]?.error.message).not.toMatch(/[一-龥]/u);
    }));
});
