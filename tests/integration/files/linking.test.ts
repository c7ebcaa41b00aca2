/** Linking a folder of documents, and the passages that come of it, on real files and real SQLite. */
import { appendFileSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OpenedWorkspace, openWorkspace } from '../../../electron/database/index.ts';
import {
  FileProblem,
  type LinkOutcome,
  linkFolder,
  passageOf,
  readPassages,
} from '../../../electron/files/index.ts';
import { fixtureDataset, writeDocuments } from '../../support/dataset.ts';
import { makePlace, NOON, type Place } from '../../support/workspace.ts';

let place: Place;
let opened: OpenedWorkspace;
let folder: string;

beforeEach(async () => {
  place = await makePlace();
  opened = await openWorkspace(place.options);
  folder = join(place.folder, '文件');
  writeDocuments(folder, fixtureDataset().documents);
});
afterEach(async () => {
  await opened.workspace.close();
  await place.remove();
});

function link(options: { signal?: AbortSignal; onFile?: (file: string) => void } = {}): Promise<LinkOutcome> {
  return linkFolder(opened.workspace, folder, {
    signal: options.signal ?? new AbortController().signal,
    now: () => NOON,
    onProgress: ({ file }) => options.onFile?.(file),
  });
}

const linkedNow = async (): Promise<readonly boolean[]> =>
  (await opened.workspace.documents()).map((document) => document.linked);

const codes = (outcome: LinkOutcome): Readonly<Record<string, string>> =>
  Object.fromEntries(
    outcome.failed.map(({ file, problem }) => [
      file,
      problem instanceof FileProblem ? problem.code : String(problem),
    ]),
  );

describe('matching by hash', () => {
  test('links what it knows, whatever the file is called, and below folders', async () => {
    mkdirSync(join(folder, '2024'));
    writeFileSync(join(folder, '2024', '别的.txt'), '与工作区无关的文字。\n');
    const outcome = await link();
    expect(outcome.linked.map(({ file }) => file)).toEqual(['共享城市.txt', '处理单.txt']);
    expect(outcome.unknown).toEqual([join('2024', '别的.txt')]);
    expect(outcome.failed).toEqual([]);
    expect(await linkedNow()).toEqual([true, true]);
  });

  test('a second time nothing is left to link', async () => {
    await link();
    const revision = await opened.workspace.revision();
    const outcome = await link();
    expect(outcome.linked).toEqual([]);
    expect(outcome.alreadyLinked).toEqual(['共享城市.txt', '处理单.txt']);
    expect(await opened.workspace.revision()).toBe(revision);
  });

  test('a file that was changed by one character is another file', async () => {
    appendFileSync(join(folder, '处理单.txt'), '改');
    const outcome = await link();
    expect(outcome.unknown).toEqual(['处理单.txt']);
  });
});

describe('files that cannot be read', () => {
  test('each is named with its reason and stops no other', async () => {
    symlinkSync('/etc/passwd', join(folder, '链接.txt'));
    writeFileSync(join(folder, '图片.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    writeFileSync(join(folder, '空.txt'), '');
    writeFileSync(join(folder, '巨大.txt'), '');
    truncateSync(join(folder, '巨大.txt'), 33 * 1024 * 1024);
    writeFileSync(join(folder, '.隐藏'), 'x');
    const outcome = await link();
    expect(codes(outcome)).toEqual({
      '链接.txt': 'file-symlink',
      '图片.png': 'file-not-text',
      '空.txt': 'file-not-text',
      '巨大.txt': 'file-too-large',
    });
    expect(outcome.linked).toHaveLength(2);
  });

  test('a folder that is not there is told', async () => {
    folder = join(place.folder, 'nowhere');
    await expect(link()).rejects.toMatchObject({ code: 'folder-unreadable', details: { reason: 'ENOENT' } });
  });
});

test('cancelling keeps what is whole and touches nothing else', async () => {
  const cancel = new AbortController();
  const outcome = await link({ signal: cancel.signal, onFile: () => cancel.abort() });
  expect(outcome.cancelled).toBe(true);
  expect(outcome.linked).toHaveLength(1);
  expect((await linkedNow()).filter(Boolean)).toHaveLength(1);
});

test('progress names every file and ends at the total', async () => {
  const seen: { done: number; total: number }[] = [];
  await linkFolder(opened.workspace, folder, {
    signal: new AbortController().signal,
    now: () => NOON,
    onProgress: (progress) => seen.push(progress),
  });
  expect(seen).toEqual([
    { done: 0, total: 2, file: '共享城市.txt' },
    { done: 1, total: 2, file: '处理单.txt' },
    { done: 2, total: 2, file: '' },
  ]);
});

describe('passages', () => {
  async function passages() {
    await link();
    const found = [];
    for (const statement of await opened.workspace.statements())
      for (const evidence of statement.evidence) {
        const document = await opened.workspace.document(evidence.document);
        const text = document === null ? null : await opened.workspace.linkedText(document.document.file);
        if (text !== null)
          found.push({ statement, evidence, passage: passageOf(readPassages(text.text), evidence) });
      }
    return found;
  }

  test('every duty is marked on its own name, broken lines joined', async () => {
    const duties = (await passages()).filter(({ statement }) => statement.qualifiers.role !== undefined);
    expect(duties).toHaveLength(11);
    for (const { statement, passage } of duties) {
      const [card] = await opened.workspace.cards([statement.subject]);
      expect(passage.marks.map(([start, end]) => passage.text.slice(start, end)).join('')).toBe(card?.name);
      expect(passage.verified).toBe(true);
      expect(passage.text).not.toContain('\n');
    }
  });

  test('the lines of the file are told where they begin', async () => {
    const first = (await passages()).find(({ statement }) => statement.qualifiers.role !== undefined);
    const [start] = first?.passage.lineStarts ?? [];
    expect(start).toEqual([0, 5]);
    const [, second] = first?.passage.lineStarts ?? [];
    expect(first?.passage.text.slice(second?.[0])).toMatch(/^年底前完成/u);
  });

  test('a wording that does not agree is shown and not vouched for', async () => {
    const [first] = await passages();
    if (first === undefined) throw new Error('no passage');
    const moved = {
      ...first.evidence,
      range: { start: first.evidence.range.start + 1, end: first.evidence.range.end },
    };
    const document = await opened.workspace.document(first.evidence.document);
    const text = document === null ? null : await opened.workspace.linkedText(document.document.file);
    expect(passageOf(readPassages(text?.text ?? ''), moved).verified).toBe(false);
  });
});
