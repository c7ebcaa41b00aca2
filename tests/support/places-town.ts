/** An invented city with two counties, a park across both, a zone with a body, a port far away and a river. */
import type { PlacesInput } from '../../graph-data/graph/places/ground.ts';
import { buildPlaces, type PlacesModel } from '../../graph-data/graph/places/index.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import type { Statement } from '../../graph-data/model/statement.ts';
import { paper, said, thing } from './claims.ts';

const place = (name: string, type: string, parent: string | null = null): EntityRecord => ({
  ...thing(name, 'place'),
  aliases: name === '甲县' ? [{ name: '甲', source: 'printed' }] : [],
  properties: { type, parent },
});

const figure = (name: string, indicator: string, scope: string | null): EntityRecord => ({
  ...thing(name, 'observation'),
  properties: { indicator, printed: '12万亩', periodPrinted: '到2026年', periodTo: '2026', scope },
});

const entities: readonly EntityRecord[] = [
  place('云岭市', 'city', '云省'),
  place('云省', 'province'),
  place('甲县', 'county', '云岭市'),
  place('乙旗', 'banner', '云岭市'),
  place('高新区', 'zone', '云岭市'),
  place('福利园区', 'zone', '云岭市'),
  place('两地园区', 'zone'),
  place('丙镇', 'town', '甲县'),
  place('远海港', 'port'),
  place('远山市', 'city', '远省'),
  place('清河', 'river'),
  place('无名镇', 'town'),
  thing('甲水库', 'initiative'),
  thing('远海班列', 'initiative'),
  thing('（一）通道', 'measure', '（一）'),
  thing('第一章', 'section'),
  thing('高新区管委会', 'agency'),
  thing('云岭市发改委', 'agency'),
  thing('云岭市教育局', 'agency'),
  figure('面积：12万亩', '造林面积', null),
  { ...thing('指标', 'indicator'), properties: { scope: '甲县、乙旗' } },
  thing('意见', 'document'),
];

const curated = (statement: Statement): Statement => ({ ...statement, basis: 'curated' });
const by = (year: string) => (statement: Statement) => ({ ...statement, document: paper(year, year).id });

const statements: readonly Statement[] = [
  said('甲水库', 'lies-in', '甲县', 3),
  said('甲水库', 'lies-in', '丙镇', 3),
  said('远海班列', 'lies-in', '甲县', 5),
  said('远海班列', 'lies-in', '远海港', 5),
  said('（一）通道', 'concerns', '云岭市', 7),
  said('（一）通道', 'concerns', '远山市', 7),
  said('第一章', 'concerns', '乙旗', 2),
  said('第一章', 'sets-target', '面积：12万亩', 9),
  said('面积：12万亩', 'observes', '指标', 9),
  said('高新区管委会', 'of-place', '高新区', 1),
  said('云岭市发改委', 'of-place', '云岭市', 1),
  said('云岭市教育局', 'of-place', '云岭市', 1),
].map(by('2023'));

export const townInput: PlacesInput = {
  entities,
  statements: [
    ...statements,
    curated(said('两地园区', 'lies-in', '甲县', 4)),
    curated(said('两地园区', 'lies-in', '乙旗', 4)),
  ],
  documents: [paper('2023', '2023')],
  codeOf: (name) => ({ 乙旗: '150001', 甲县: '150002' })[name] ?? null,
};

export const town: PlacesModel = buildPlaces(townInput);
