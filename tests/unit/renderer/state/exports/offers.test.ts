/** What the export menu offers, by what is selected. */
import { expect, test } from 'vitest';
import { entityId } from '../../../../../graph-data/model/ids.ts';
import { offersFor } from '../../../../../renderer/state/exports/offers.ts';
import { fixtureDataset } from '../../../../support/dataset.ts';

const documents = fixtureDataset().dataset.documents.map((document) => ({
  ...{
    document,
    measureCount: 0,
    dutyCount: 0,
    issueCount: 0,
    linked: false,
    roleRule: { ...document.roleRule, chosen: false },
  },
}));
const [paper] = documents;

test.each([
  ['nothing', null, ['breakdown all']],
  ['a measure', entityId('measure', 'x'), ['breakdown all']],
  ['a document', paper?.document.entity ?? null, ['breakdown document', 'breakdown all']],
  ['a body', entityId('agency', 'x'), ['brief body', 'breakdown body', 'breakdown all']],
])('%s', (_, subject, offered) => {
  expect(
    offersFor({ view: 'graph', parameters: {}, subject }, documents).map(
      ({ order, part }) => `${order.what} ${part}`,
    ),
  ).toEqual(offered);
});

test('a narrow offer asks for exactly what is selected', () => {
  const [first] = offersFor(
    { view: 'graph', parameters: {}, subject: paper?.document.entity ?? null },
    documents,
  );
  expect(first?.order).toEqual({
    what: 'breakdown',
    scope: { documents: [paper?.document.id], bodies: null, measures: null },
  });
});

test('the matrix is handed out as its filter shows it, before anything else', () => {
  const parameters = { text: '教育' };
  const [first] = offersFor({ view: 'matrix', parameters, subject: null }, documents);
  expect(first?.order).toMatchObject({ what: 'matrix', matrix: { settings: { filter: { text: '教育' } } } });
  expect(first?.formats).toEqual(['xlsx', 'csv']);
});

test('the checks are handed out in the state, check and document of the list', () => {
  const parameters = { state: 'accepted', check: 'no-lead' };
  const [first] = offersFor({ view: 'checks', parameters, subject: null }, documents);
  expect(first?.order).toEqual({
    what: 'checks',
    filter: { check: 'no-lead', document: null, state: 'accepted' },
  });
});

test('the graph is handed out as data first, and only where it is looked at', () => {
  const shown = { start: null, things: [], claims: [], selected: false };
  const parts = [shown, { ...shown, selected: true }];
  const words = (view: 'graph' | 'brief') =>
    offersFor({ view, parameters: {}, subject: null }, documents, parts).map(
      ({ order, part }) => `${order.what} ${part}`,
    );
  expect(words('graph')).toEqual(['graph shown', 'graph selected', 'breakdown all']);
  expect(words('brief')).toEqual(['breakdown all']);
});

test('the figures are handed out as filtered and sorted; a thread or another part of the view is no table', () => {
  const parameters = { part: 'figures', unit: '%', sort: 'amount-' };
  const [first] = offersFor({ view: 'follow', parameters, subject: null }, documents);
  expect(first?.order).toMatchObject({
    what: 'figures',
    figures: { filter: { unit: '%' }, sort: 'amount', descending: true },
  });
  for (const other of [{}, { part: 'conflicts' }, { ...parameters, thread: 'thread:x' }])
    expect(offersFor({ view: 'follow', parameters: other, subject: null }, documents)[0]?.order.what).toBe(
      'breakdown',
    );
});

test('the map of places is offered as it is shown', () => {
  const parameters = { by: 'measure', map: 'schematic' };
  const [first] = offersFor({ view: 'places', parameters, subject: null }, documents);
  expect(first).toMatchObject({
    part: 'shown',
    order: { what: 'places', places: { by: 'measure', own: false } },
    formats: ['xlsx', 'csv', 'pdf', 'svg'],
  });
});

test('the time line is handed out with its lanes, filter and span', () => {
  const parameters = { by: 'agency', kind: 'target', span: '2023-01-01..2024-01-01' };
  const [first] = offersFor({ view: 'timeline', parameters, subject: null }, documents);
  expect(first?.order).toEqual({
    what: 'timeline',
    timeline: {
      filter: { by: 'agency', kind: 'target', state: '', agency: '', place: '', text: '' },
      span: [Date.UTC(2023, 0, 1), Date.UTC(2024, 0, 1)],
    },
  });
  expect(first?.formats).toEqual(['xlsx', 'csv', 'pdf', 'svg']);
});

test('the document that is read is handed out: the kept one, else the selected one', () => {
  const id = paper?.document.id ?? '';
  const kept = offersFor({ view: 'document', parameters: { document: id }, subject: null }, documents);
  const selected = offersFor(
    { view: 'document', parameters: {}, subject: paper?.document.entity ?? null },
    documents,
  );
  for (const [first] of [kept, selected]) expect(first?.order).toEqual({ what: 'document', document: id });
});
