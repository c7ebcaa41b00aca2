/** A document to read, through the service on real SQLite: before and after its text is linked. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentText } from '../../../electron/bridge/contract.ts';
import type { Answerer } from '../../../electron/main/service/handlers.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { type DocumentId, documentId, hashOf } from '../../../graph-data/model/ids.ts';
import { fixtureDataset, writeDocuments } from '../../support/dataset.ts';
import { openService } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: SessionKeeper;
let answer: Answerer;

const { dataset, documents } = fixtureDataset();
const record = (type: string) => {
  const found = dataset.documents.find((document) => document.type === type);
  if (found === undefined) throw new Error(`the fixture has a document of type ${type}`);
  return found;
};
const read = (document: DocumentId) =>
  answer('documents.text', { document }, 'zh-CN') as Promise<DocumentText>;

async function link(): Promise<void> {
  const folder = join(place.folder, 'documents');
  writeDocuments(folder, documents);
  await answer('folder.link', { folder }, 'zh-CN');
}

beforeEach(async () => {
  place = await makePlace();
  ({ keeper, answer } = await openService(place));
});
afterEach(async () => {
  await keeper.close();
  await place.remove();
});

describe('documents.text', () => {
  test('without the text: no paragraph, and what was read of each section', async () => {
    const text = await read(record('opinion').id);
    expect(text.paragraphs).toBeNull();
    const duties = text.marks.filter(({ kind }) => kind === 'joint');
    expect(duties.length).toBeGreaterThan(0);
    expect(text.counts.joint).toBe(duties.length);
    const last = text.sections.at(-1);
    const own = duties.filter(({ measure }) => measure === last?.name);
    expect(own.length).toBeGreaterThan(0);
    expect(last?.counts.joint).toBe(own.length);
  });

  test('linked: every mark stands over its own words, and every line of the file is told once', async () => {
    await link();
    const text = await read(record('opinion').id);
    const paragraphs = text.paragraphs ?? [];
    const spans = paragraphs.flatMap((paragraph) =>
      paragraph.marks.map(([start, end, index]) => ({ words: paragraph.text.slice(start, end), index })),
    );
    expect(new Set(spans.map(({ index }) => index)).size).toBe(text.marks.length);
    expect(spans.map(({ words }) => words)).toContain('市住建局');
    const lines = paragraphs.flatMap(({ lineStarts }) => lineStarts.map(([, line]) => line));
    expect(new Set(lines).size).toBe(lines.length);
    expect(paragraphs.flatMap(({ headings }) => headings)).toHaveLength(text.sections.length);
  });

  test('a slip is a slip; any other document is none', async () => {
    const slip = (await read(record('routing-slip').id)).slip;
    expect(slip).not.toBeNull();
    expect((await read(record('opinion').id)).slip).toBeNull();
  });

  test('a rejected claim stays where it stands, counts no more, and opens as it was read; a corrected one says what it is now', async () => {
    await link();
    const { id } = record('opinion');
    const before = await read(id);
    const [first, second] = before.marks.filter(({ kind }) => kind === 'joint');
    const [wrong, other] = [first?.statements[0], second?.statements[0]];
    if (first === undefined || wrong === undefined || other === undefined)
      throw new Error('two joint duties');
    const entries = [
      { kind: 'claim-rejected', claim: wrong },
      { kind: 'claim-changed', claim: other, change: { role: 'lead' } },
    ] as const;
    await answer('amendments.add', { entries, author: '督查室', note: '' }, 'zh-CN');
    const after = await read(id);
    expect(after.marks.filter(({ rejected }) => rejected)).toEqual([{ ...first, rejected: true }]);
    expect(after.counts.joint).toBe(before.counts.joint - 2);
    expect(after.counts.lead).toBe(before.counts.lead + 1);
    const spans = (text: DocumentText) =>
      text.paragraphs?.flatMap(({ marks }) => marks.map(([a, b]) => [a, b]));
    expect(spans(after)).toEqual(spans(before));
    const evidence = await answer('evidence.passages', { statement: wrong }, 'zh-CN');
    expect(evidence.claim).toMatchObject({ statement: wrong, rejected: true });
    expect(evidence.duty).toBeNull();
    expect(evidence.sentence.zh).toContain(first.name);
    expect(evidence.places[0]?.passage?.verified).toBe(true);
    const lines = await answer('amendments.list', null, 'zh-CN');
    await answer(
      'amendments.switch',
      { withdraw: lines.map(({ amendment }) => amendment.id), reinstate: [] },
      'zh-CN',
    );
    expect(await read(id)).toEqual(before);
  });

  test('an unknown document is told', async () => {
    const unknown = documentId(hashOf('没有这个文件'), 1);
    await expect(read(unknown)).rejects.toMatchObject({ code: 'document-unknown' });
  });
});
