/** Threads are found by the figures and measures they run through, in their own order, each once. */
import { expect, it } from 'vitest';
import { type Thread, threadsOf } from '../../../../../graph-data/graph/threads.ts';
import { threadsAt } from '../../../../../graph-data/graph/timeline/threads-at.ts';
import { countyDataset } from '../../../../support/threads-county.ts';

const { dataset } = countyDataset();
/** The county's papers hold headings alone; each stands for a measure here. */
const threads = threadsOf(dataset.entities, dataset.statements).map(
  (thread): Thread => ({
    ...thread,
    steps: thread.steps.map((step) => ({
      ...step,
      evidence: step.evidence.map((place) => ({
        ...place,
        measure: place.section ?? dataset.documents[0]?.entity ?? null,
      })),
    })),
  }),
);
const at = threadsAt(threads);

const passing = (isIn: (step: Thread['steps'][number]) => boolean): readonly Thread[] =>
  threads.filter(({ steps }) => steps.some(isIn));

it('of every step are those that have it as a step', () => {
  const ids = new Set(threads.flatMap(({ steps }) => steps.map(({ id }) => id)));
  expect(ids.size).toBeGreaterThan(5);
  for (const id of ids) expect(at.figure(id)).toEqual(passing((step) => step.id === id));
});

it('of every measure are those told under it, in this document alone', () => {
  const places = threads.flatMap(({ steps }) => steps.flatMap(({ evidence }) => evidence));
  const [other] = dataset.documents.map(({ id }) => id).filter((id) => id !== places[0]?.document);
  let found = 0;
  for (const { document, measure } of places) {
    if (measure === null) continue;
    found += 1;
    const told = passing(({ evidence }) =>
      evidence.some((place) => place.document === document && place.measure === measure),
    );
    expect(at.measure(document, measure)).toEqual(told);
    if (other !== undefined && other !== document) expect(at.measure(other, measure)).toEqual([]);
  }
  expect(found).toBeGreaterThan(0);
});
