/** The process that is measured: makes a workspace of the folder's dataset, opens it and asks. */
import { join } from 'node:path';
import { openDataset, openWorkspace } from '../../../electron/database/index.ts';
import { workspaceClaims } from '../../../graph-data/assembly/index.ts';
import { readDataset } from '../../dataset/folder.ts';
import { questionsFor } from './questions.ts';

/** As many as the list under the search box shows. */
const SHOWN = 20;

export interface Measured {
  readonly things: number;
  readonly claims: number;
  readonly createdMilliseconds: number;
  readonly openedMilliseconds: number;
  /** Milliseconds of every question by its form. */
  readonly asked: Readonly<Record<string, readonly number[]>>;
}

async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly milliseconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - started };
}

async function measure(folder: string): Promise<Measured> {
  const options = {
    file: join(folder, 'office.remit'),
    dataset: () => openDataset(join(folder, 'dataset')),
    appVersion: 'bench',
    combine: workspaceClaims,
    now: () => new Date(),
  };
  const created = await timed(() => openWorkspace(options));
  await created.value.workspace.close();
  const { value, milliseconds } = await timed(() => openWorkspace(options));
  const { workspace } = value;
  const { dataset } = readDataset(join(folder, 'dataset'));
  const asked: Record<string, number[]> = {};
  for (const [form, questions] of Object.entries(questionsFor(dataset.entities))) {
    asked[form] = [];
    for (const question of questions) {
      const answer = await timed(() => workspace.find(question, SHOWN));
      asked[form].push(answer.milliseconds);
    }
  }
  await workspace.close();
  return {
    things: dataset.entities.length,
    claims: dataset.statements.length,
    createdMilliseconds: created.milliseconds,
    openedMilliseconds: milliseconds,
    asked,
  };
}

process.send?.(await measure(process.argv[2] ?? ''));
