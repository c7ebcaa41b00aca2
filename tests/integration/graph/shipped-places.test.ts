/** The places of the shipped claims: the nine units of the city, and parks where curation says they lie. */
import { expect, test } from 'vitest';
import { codeOfPlace } from '../../../electron/main/service/export-words.ts';
import { arrangePlaces, buildPlaces, type PlaceRow } from '../../../graph-data/graph/places/index.ts';
import { DATASET_FOLDER, readDataset } from '../../../scripts/dataset/folder.ts';

const { dataset } = readDataset(DATASET_FOLDER);
const model = buildPlaces({ ...dataset, codeOf: codeOfPlace });
const names = (rows: readonly PlaceRow[]): readonly string[] => rows.map(({ name }) => name);

test('the city stands in the middle of its nine banners, counties, districts and zone, by official code', () => {
  const [centre] = model.centres;
  const arranged = centre === undefined ? null : arrangePlaces(model, centre);
  expect(arranged?.centre.place.name).toBe('通辽市');
  expect(names(arranged?.units.map(({ place }) => place) ?? [])).toEqual([
    '科尔沁区',
    '科尔沁左翼中旗',
    '科尔沁左翼后旗',
    '开鲁县',
    '库伦旗',
    '奈曼旗',
    '扎鲁特旗',
    '霍林郭勒市',
    '通辽市开发区',
  ]);
  const inner = new Map(arranged?.units.map((unit) => [unit.place.name, names(unit.inner)]));
  expect(inner.get('科尔沁区')).toContain('科尔沁工业园区');
  expect(inner.get('霍林郭勒市')).toContain('霍扎园区');
  expect(inner.get('扎鲁特旗')).toContain('霍扎园区');
  const ports = arranged?.outside.find(({ kind }) => kind === 'port');
  expect(names(ports?.places ?? [])).toEqual(expect.arrayContaining(['锦州港', '大连港', '满洲里口岸']));
});

test('every initiative that lies in a place and every figure of a scope is counted', () => {
  const items = model.places.flatMap((row) => row.items);
  const placed = dataset.statements.filter(
    ({ relation, subject }) => relation === 'lies-in' && !subject.startsWith('place:'),
  );
  expect(items.filter(({ kind }) => kind === 'initiative').length).toBeGreaterThan(100);
  expect(new Set(items.filter(({ kind }) => kind === 'initiative').map(({ thing }) => thing))).toEqual(
    new Set(placed.map(({ subject }) => subject)),
  );
});
