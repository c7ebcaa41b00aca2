/** Damaged workspaces of every kind: one opens, sound or as a stand-in that says so, or is refused in plain words; its file stays as it is. Fixed seed. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WorkspaceProblem } from '../../../electron/database/index.ts';
import { damaged } from '../../../scripts/fuzz/damage.ts';
import { FERRY_PAPER } from '../../support/ferry-papers.ts';
import { openService } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

const RUNS = { numRuns: 25, seed: 20261129 };

let place: Place;
let other: Place;
let sound: Uint8Array;

/** A workspace as an office has it: a paper, something said of a name, a note. */
beforeAll(async () => {
  place = await makePlace();
  other = await makePlace();
  const { keeper, ask } = await openService(place);
  const paper = join(place.folder, '渡口.txt');
  await writeFile(paper, FERRY_PAPER);
  await ask('paths.import', { paths: [paper] });
  const [document] = await ask('review.documents', null);
  if (document === undefined) throw new Error('a paper was imported');
  await ask('amendments.add', {
    entries: [{ kind: 'thing-adopted', name: '渡口管护站', thingKind: 'agency', surface: '渡口管护站' }],
    ...{ author: '督查室', note: '' },
  });
  await keeper.close();
  sound = await readFile(place.options.file);
});
afterAll(async () => {
  await place.remove();
  await other.remove();
});

/** The file with these bytes and nothing beside it. */
async function put(bytes: Uint8Array): Promise<string> {
  const { file } = place.options;
  for (const beside of ['-wal', '-shm', '.lock']) await rm(`${file}${beside}`, { force: true });
  await writeFile(file, bytes);
  return file;
}

test('opened as the own workspace, something can always be looked at', async () => {
  let standIns = 0;
  await fc.assert(
    fc.asyncProperty(damaged(sound), async (bytes) => {
      const file = await put(bytes);
      const { keeper, ask } = await openService(place);
      try {
        const { opened } = keeper.current;
        if (opened.damaged !== null) {
          standIns += 1;
          expect((await readFile(file)).equals(bytes)).toBe(true);
        }
        expect((await ask('home.read', { things: [] })).counts.documents).toBeGreaterThan(0);
      } finally {
        await keeper.close();
      }
    }),
    RUNS,
  );
  expect(standIns).toBeGreaterThan(0);
});

test('taken in from another office, it is looked at or refused', async () => {
  const ours = await openService(other);
  let refused = 0;
  try {
    await fc.assert(
      fc.asyncProperty(damaged(sound), async (bytes) => {
        const file = await put(bytes);
        try {
          const theirs = await ours.keeper.visit(file);
          await theirs.importedRecords().finally(() => theirs.close());
        } catch (problem) {
          expect(problem).toBeInstanceOf(WorkspaceProblem);
          refused += 1;
        }
        expect((await readFile(file)).equals(bytes)).toBe(true);
      }),
      RUNS,
    );
  } finally {
    await ours.keeper.close();
  }
  expect(refused).toBeGreaterThan(0);
});
