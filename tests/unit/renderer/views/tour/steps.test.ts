/** The steps of the tour, by what the workspace has to show. */
import { expect, test } from 'vitest';
import { entityId } from '../../../../../graph-data/model/ids.ts';
import { zh } from '../../../../../renderer/app/languages/zh-CN/index.ts';
import { tourSteps } from '../../../../../renderer/views/tour/steps.ts';

const [measure, agency, thread] = [
  entityId('measure', 'x'),
  entityId('agency', 'x'),
  entityId('thread', 'x'),
];

test('three questions, each with steps at places of their own, ended where it is found again', () => {
  const steps = tourSteps({ measure, agency, thread });
  expect(new Set(steps.map(({ question }) => question)).size).toBe(3);
  expect(steps.at(-1)?.id).toBe('again');
  expect(steps.map(({ address }) => address.view)).toContain('matrix');
  for (const { id, question } of steps) {
    expect(zh.tour.steps[id]).not.toBe('');
    expect(zh.tour.questions[question]).not.toBe('');
  }
});

test('a workspace that lacks a thing has no step about it', () => {
  const ids = tourSteps({ measure: null, agency: null, thread: null }).map(({ id }) => id);
  expect(ids).toEqual(['search', 'again']);
  expect(tourSteps({ measure, agency, thread: null }).some(({ address }) => address.view === 'follow')).toBe(
    false,
  );
});
