/** Curated claims and refusals: ends told by their words, reported when the words no longer name one thing. */
import { describe, expect, it } from 'vitest';
import { addInferences } from '../../../../../graph-data/assembly/index.ts';
import type { Dataset } from '../../../../../graph-data/model/dataset.ts';
import {
  applyCuration,
  type Curation,
  parseCuration,
} from '../../../../../scripts/dataset/curation/index.ts';
import { premisesOf } from '../../../../support/premises.ts';

const premises = premisesOf([
  { date: '2021', initiatives: [['advances', 'target', '国家承接产业转移示范区', 'zone']] },
  {
    date: '2024',
    initiatives: [
      ['advances', 'result', '辽西承接产业转移示范区', 'zone'],
      ['advances', 'result', '山水工程', 'works'],
    ],
  },
]);
const dataset: Dataset = { ...premises, files: [], sections: [], issues: [] };
const [first, second] = dataset.documents.map(({ id }) => id);

/** The example builder puts the n-th initiative at (100 + n) × 100. */
const words = (document: typeof first, at: number): Record<string, unknown> => ({
  kind: 'initiative',
  ...{ document, line: at + 101, start: (at + 100) * 100, end: (at + 100) * 100 + 4 },
});

function curation(curates: 'link' | 'refusal', subject: object, object: object): Curation {
  return parseCuration(
    `\n${JSON.stringify({ curates, relation: 'continues', subject, object, reason: '简称' })}\n`,
  );
}

const continuing = ({ statements }: Dataset): readonly string[] =>
  statements.filter(({ relation }) => relation === 'continues').map(({ basis, rule }) => `${basis} ${rule}`);

describe('curation', () => {
  it('adds a claim with the places of both ends and its line', () => {
    const records = curation('link', words(second, 1), words(first, 0));
    const curated = applyCuration(dataset, records, new Map()).dataset;
    expect(continuing(curated)).toEqual(['curated curated:curation.jsonl#2']);
    const [claim] = curated.statements.filter(({ relation }) => relation === 'continues');
    expect(claim?.evidence.map(({ document }) => document)).toEqual([first, second]);
  });

  it('lets no rule draw a refused link, whichever way it is told', () => {
    expect(continuing(addInferences(dataset, new Map()))).toEqual(['inferred renamed-initiative@1']);
    for (const [subject, object] of [
      [words(second, 0), words(first, 0)],
      [words(first, 0), words(second, 0)],
    ] as const) {
      const { refused } = applyCuration(dataset, curation('refusal', subject, object), new Map());
      expect(refused).toHaveLength(1);
      expect(continuing(addInferences(dataset, new Map(), refused))).toEqual([]);
    }
  });

  it('reports a record whose words name nothing', () => {
    const records = curation('link', words(second, 7), words(first, 0));
    const curated = applyCuration(dataset, records, new Map()).dataset;
    expect(continuing(curated)).toEqual([]);
    expect(curated.issues.map(({ code }) => code)).toEqual(['curation-unresolved']);
  });

  it('takes a name where the same words name several things', () => {
    const [one, other] = dataset.entities.filter(({ kind }) => kind === 'initiative');
    const [claim] = dataset.statements.filter(({ object }) => object === one?.id);
    if (one === undefined || other === undefined || claim === undefined) throw new Error('two initiatives');
    const doubled = { ...dataset, statements: [...dataset.statements, { ...claim, object: other.id }] };
    const apply = (subject: object) =>
      applyCuration(doubled, curation('link', subject, words(second, 1)), new Map()).dataset;
    expect(continuing(apply(words(first, 0)))).toEqual([]);
    const named = apply({ ...words(first, 0), name: other.name });
    expect(named.statements.find(({ relation }) => relation === 'continues')?.subject).toBe(other.id);
  });

  it('refuses a record of no known kind', () => {
    expect(() => parseCuration('{"curates":"guess"}')).toThrow('line 1');
  });
});
