/** Two invented corpora from their text to threads, verdicts, contradictions and citations. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { threadsOf } from '../../../graph-data/graph/index.ts';
import { checkEnds } from '../../../scripts/dataset/checks/ends.ts';
import { checkEvidence } from '../../../scripts/dataset/checks/evidence.ts';
import { type Papers, readPapers } from '../../support/papers.ts';
import { inProject } from '../../support/paths.ts';
import { foundIn } from '../../support/premises.ts';

const corpora = ['county', 'province'] as const;
const read = (corpus: string): Papers => readPapers(join('threads', corpus));

/** Links between two values of one row are implied by their thread. */
const WITHIN_ROW = /^continues .*：.* → .*：/u;
const ROOM = /^(?:indicator-thread|initiative-thread|contradiction|renamed-initiative|cited-in-workspace)@/u;

describe.each(corpora)('the invented %s', (corpus) => {
  const { dataset, texts } = read(corpus);
  const inferred = dataset.statements.filter(({ rule }) => ROOM.test(rule));

  it('is understood as a reader understands it', () => {
    const file = inProject('tests', 'fixtures', 'threads', corpus, 'expected.json');
    const expected = JSON.parse(readFileSync(file, 'utf8')) as string[];
    const found = foundIn({ entities: [], statements: inferred }, { entities: dataset.entities });
    expect(found.filter((line) => !WITHIN_ROW.test(line))).toEqual(expected.toSorted());
  });

  it('has ends and places that hold', () => {
    expect(checkEnds(dataset)).toEqual([]);
    expect(checkEvidence(dataset, texts)).toEqual([]);
  });
});

describe('threads as the window asks for them', () => {
  const { dataset } = read('county');
  const threads = threadsOf(dataset.entities, dataset.statements);
  const called = (name: string) => threads.find((thread) => thread.name === name);

  it('have their steps in time order', () => {
    const reservoir = called('白云水库工程');
    expect(reservoir?.steps.map(({ at }) => at)).toEqual([
      '2022-01-12',
      '2023-01-10',
      '2023-01-10',
      '2025-01-09',
    ]);
  });

  it('measure how far a target was missed or surpassed', () => {
    expect(called('固定资产投资（增速）（年度）')?.gap).toMatchObject({ amount: -0.9, unit: '%' });
    expect(called('高标准农田')?.gap).toMatchObject({ amount: 30_000, unit: '亩' });
    expect(called('茶叶产业产值')?.gap).toBeNull();
  });

  it('come with what is wrong first', () => {
    expect(threads.slice(0, 2).map(({ verdict }) => verdict)).toEqual(['contradicted', 'missed']);
  });
});
