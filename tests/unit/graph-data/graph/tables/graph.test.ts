/** A picture as data: exactly what it shows, with places, sources and the highest 密级. */
import { expect, test } from 'vitest';
import { flatGraph } from '../../../../../graph-data/graph/formats/flat-graph.ts';
import { isEdge } from '../../../../../graph-data/graph/formats/selection.ts';
import {
  contentsOf,
  selectionOf,
  sourcesOf,
  wholeGraph,
} from '../../../../../graph-data/graph/tables/graph/part.ts';
import {
  composeFile,
  type ExportSource,
  type ExportTable,
  type GraphPart,
  headingOfFile,
  pictureHeading,
} from '../../../../../graph-data/graph/tables/index.ts';
import { fixtureDataset } from '../../../../support/dataset.ts';

const { dataset } = fixtureDataset();
const DAY = '2026-03-02';
const duty = dataset.statements.filter(isEdge).find(({ qualifiers }) => qualifiers.role !== undefined);
if (duty === undefined) throw new Error('the fixture has duties');
const pair: GraphPart = {
  start: duty.subject,
  things: [duty.subject, duty.object],
  claims: [duty.id],
  selected: true,
};

function tablesOf(source: ExportSource, part: GraphPart): readonly ExportTable[] {
  const file = composeFile({ what: 'graph', part }, 'xlsx', source, DAY);
  if (file?.kind !== 'document') throw new Error('no document');
  return file.document.blocks.filter((block) => block.kind === 'table');
}

test('two things and their line: names, relation, and the place the line stands at', () => {
  const [lines, things] = tablesOf(dataset, pair);
  expect(lines?.rows).toHaveLength(1);
  expect(things?.rows.map((row) => row.at(-1)).sort()).toEqual([duty.subject, duty.object].sort());
  const cell = (title: string) =>
    lines?.rows[0]?.[lines.columns.findIndex((column) => column.title === title)];
  const [place] = duty.evidence;
  expect(cell('起点')).toBe(dataset.entities.find(({ id }) => id === duty.subject)?.name);
  expect(cell('行')).toBe(String(place?.line));
  expect(cell('位置')).toContain(`第${place?.paragraph}段`);
  expect(cell('编号')).toBe(duty.id);
});

test('a line without both its ends, and an id that is not there, are left out', () => {
  const { entities, lines } = contentsOf(dataset, { ...pair, things: [duty.subject] });
  expect(entities.map(({ id }) => id)).toEqual([duty.subject]);
  expect(lines).toEqual([]);
});

test('the whole graph holds every thing and every claim', () => {
  const { nodes, edges } = flatGraph(selectionOf(dataset, contentsOf(dataset, wholeGraph)));
  expect(nodes).toHaveLength(dataset.entities.length);
  expect(edges).toHaveLength(dataset.statements.filter(isEdge).length);
});

test('the title names the start, the filter says what part it is', () => {
  const file = composeFile({ what: 'graph', part: pair }, 'csv', dataset, DAY);
  if (file === null) throw new Error('no file');
  const name = dataset.entities.find(({ id }) => id === duty.subject)?.name;
  expect(headingOfFile(file)).toMatchObject({
    title: `关系图：${name}`,
    filters: ['图中所选：2个事项、1条联系'],
  });
});

test('the mark of a document is carried by whatever rests on it, in every format', () => {
  const marked: ExportSource = {
    ...dataset,
    documents: dataset.documents.map((document) =>
      document.id === duty.document ? { ...document, classification: '秘密★10年' } : document,
    ),
  };
  for (const format of ['gexf', 'graphml', 'json', 'xlsx'] as const) {
    const file = composeFile({ what: 'graph', part: pair }, format, marked, DAY);
    if (file === null) throw new Error('no file');
    expect(headingOfFile(file).classification).toBe('秘密★10年');
    if (file.kind === 'text') expect(file.text).toContain('秘密★10年');
  }
});

test('a thing without lines and without claims of its own rests on what speaks of it', () => {
  const spoken = new Set(dataset.statements.filter((one) => !isEdge(one)).map(({ subject }) => subject));
  const bare = dataset.statements.filter(isEdge).find(({ subject }) => !spoken.has(subject));
  if (bare === undefined) throw new Error('the fixture has such a thing');
  const part = { ...pair, things: [bare.subject], claims: [] };
  expect(sourcesOf(dataset, contentsOf(dataset, part))).toContain(bare.document);
});

test('only a graph can be written as a graph', () => {
  expect(composeFile({ what: 'brief', agency: duty.subject }, 'gexf', dataset, DAY)).toBeNull();
});

test('a drawing rests on what it shows, its data on what is said of the things besides', () => {
  const drawn = pictureHeading(dataset, pair, DAY);
  const file = composeFile({ what: 'graph', part: pair }, 'json', dataset, DAY);
  if (file === null) throw new Error('no file');
  expect(drawn.sources).toHaveLength(1);
  expect(headingOfFile(file).sources).toEqual(expect.arrayContaining([...drawn.sources]));
});
