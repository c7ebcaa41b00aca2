/** The dataset that ships and, where they are at hand, the documents it was read from. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenedWorkspace, openDataset, openWorkspace } from '../../../electron/database/index.ts';
import { linkFolder, passageOf, readPassages } from '../../../electron/files/index.ts';
import { matrixOf } from '../../../electron/main/service/matrix.ts';
import { buildGraph } from '../../../graph-data/graph/index.ts';
import { inProject, sharedDocuments } from '../../support/paths.ts';
import { makePlace, NOON, type Place } from '../../support/workspace.ts';

const shipped = inProject('graph-data', 'dataset');
const built = existsSync(join(shipped, 'manifest.json'));
if (!built) console.warn('SKIPPED: no dataset is built in graph-data/dataset');
if (sharedDocuments === null)
  console.warn('SKIPPED: ../shared/documents is absent; passages of the shipped dataset');

let place: Place;
let opened: OpenedWorkspace;

beforeAll(async () => {
  place = await makePlace(null);
  opened = await openWorkspace({ ...place.options, dataset: () => openDataset(shipped) });
});
afterAll(async () => {
  await opened.workspace.close();
  await place.remove();
});

test.skipIf(!built)('becomes a workspace and a graph without a word', async () => {
  expect(opened).toMatchObject({ readOnly: false, notice: null });
  const graph = buildGraph(await opened.workspace.entities(), await opened.workspace.statements());
  expect(graph.size).toBeGreaterThan(100);
});

test.skipIf(!built).each(['sfgw', 'fagaiwei', '发改委', '市发改', '市发展和改革委员会'])(
  '%s finds 市发改委 first',
  async (text) => {
    expect((await opened.workspace.find(text, 3)).hits[0]?.card.name).toBe('市发改委');
  },
);

test.skipIf(!built)('gives every duty a cell of the matrix, and a measure its chapter', async () => {
  const { workspace } = opened;
  const { columns, claims, sections } = await matrixOf(workspace, 'measures');
  const duties = (await workspace.statements()).filter(({ qualifiers }) => qualifiers.role !== undefined);
  expect(new Set(claims.statement)).toEqual(new Set(duties.map(({ id }) => id)));
  expect(columns.some(({ section }) => section !== null && sections[section] !== undefined)).toBe(true);
});

test.skipIf(!built || sharedDocuments === null)('every claim has a verified, marked passage', async () => {
  const { workspace } = opened;
  const outcome = await linkFolder(workspace, sharedDocuments ?? '', {
    signal: new AbortController().signal,
    now: () => NOON,
    onProgress: () => {},
  });
  expect(outcome.failed).toEqual([]);
  const sources = new Map<string, ReturnType<typeof readPassages>>();
  for (const { document } of await workspace.documents()) {
    const linked = await workspace.linkedText(document.file);
    expect(linked, `${document.title} is linked`).not.toBeNull();
    if (linked !== null) sources.set(document.id, readPassages(linked.text));
  }
  for (const statement of await workspace.statements())
    for (const evidence of statement.evidence) {
      const source = sources.get(evidence.document);
      if (source === undefined) throw new Error(`${statement.id}: no text`);
      const passage = passageOf(source, evidence);
      expect(passage.verified, statement.id).toBe(true);
      expect(passage.marks.length, statement.id).toBeGreaterThan(0);
    }
});
