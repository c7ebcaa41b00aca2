import { describe, expect, it } from 'vitest';
import {
  looksInterleaved,
  type PlaceMention,
  readPlaces,
} from '../../../../../graph-data/extraction/places/index.ts';
import { paragraphOf } from './paragraph.ts';

const read = (text: string): PlaceMention[] => readPlaces(paragraphOf(text));
const claimed = (text: string): string[] =>
  read(text)
    .filter((place) => place.insideName === null)
    .map((place) => place.name);

describe('readPlaces', () => {
  it('gives a printed chain its hierarchy', () => {
    const chain = read('在科尔沁区青禾镇柳树村召开现场会');
    expect(chain.map(({ name, type, parent }) => [name, type, parent])).toEqual([
      ['科尔沁区', 'district', '通辽市'],
      ['青禾镇', 'town', '科尔沁区'],
      ['柳树村', 'village', '青禾镇'],
    ]);
  });

  it.each([
    ['科左中旗、奈曼加快发展', ['科尔沁左翼中旗', '奈曼旗']],
    ['与杭州、苏州结对', ['杭州市', '苏州市']],
    ['融入长三角地区', ['长三角']],
  ])('resolves the short names of %s', (text, canonical) => {
    expect(read(text).map((place) => place.canonical)).toEqual(canonical);
  });

  it.each([
    ['由通辽市教育局负责', 'agency'],
    ['国家税务总局温州市税务局、温州市人民政府', 'agency'],
    ['《湖州市高质量数据集建设导则》印发', 'title'],
  ])('does not claim the place of a body or a title: %s', (text, inside) => {
    expect(new Set(read(text).map((place) => place.insideName))).toEqual(new Set([inside]));
  });

  it('keeps the place beside a body that only follows', () => {
    expect(claimed('支持温州市建设港口，市教育局配合')).toEqual(['温州市']);
  });

  it.each([
    '全市各旗县市区和乡镇街道',
    '建设城市社区、智慧园区、示范村、特色小镇',
    '绿水青山就是金山银山，统筹山水林田湖草沙',
    '巩固原有成果，其中卫生达标，确保定期调度',
    '振兴安全产业，制定西部规划，扩大连片规模',
  ])('finds no place in: %s', (text) => {
    expect(claimed(text)).toEqual([]);
  });

  it.each([
    ['加强与锦州港、阿尔山口岸合作', ['锦州港', '阿尔山口岸']],
    ['推进清溪河综合治理和云岭水库加固', ['清溪河', '云岭水库']],
    ['建设国道512线青石至白杨段二级公路', ['国道512线', '青石', '白杨']],
    ['打通建业路、南湖大道等断头路', ['建业路', '南湖大道']],
    ['参与鲁西南、苏北合作', ['鲁西南', '苏北']],
    ['白音花苏木、达来嘎查和富河街道', ['白音花苏木', '达来嘎查', '富河街道']],
  ])('reads unlisted names by their shape: %s', (text, names) => {
    expect(claimed(text)).toEqual(names);
  });

  it('reads a park and the place it is named after', () => {
    expect(read('支持苏州工业园区扩区').map(({ name, type }) => `${type}:${name}`)).toEqual([
      'city:苏州',
      'zone:苏州工业园区',
    ]);
  });

  it('keeps a misread name as printed and sets the suspected one beside it', () => {
    const [place] = read('支持科左旗、库伦旗建设园区');
    expect(place).toMatchObject({ name: '科左旗', suspected: { name: '科左后旗' } });
  });
});

describe('an interleaved page', () => {
  it('joins no name over two printed lines', () => {
    const lines = paragraphOf('推动青禾', '镇建设提速');
    expect(readPlaces(lines, true)).toEqual([]);
    expect(readPlaces(lines, false).map((place) => place.name)).toEqual(['青禾镇']);
  });

  it('trusts its names less', () => {
    const [place] = readPlaces(paragraphOf('与沈阳合作 推进改革'), true);
    expect(place?.confidence).toBeLessThan(0.8);
  });

  it('is told by its gaps', () => {
    const gapped =
      '稳步拓展茶旅融合新空间坚持不懈 口办理跨街道跨社区跨窗口通办 山茶叶和果品外销建好冷链仓储园 况逐项核对县本级和乡镇账目公开 链条引导合作社与茶企联合加工';
    const clean =
      '稳步拓展茶旅融合新空间，坚持不懈推进各窗口通办，建好冷链仓储园，逐项核对县本级和乡镇账目公开的情况，引导合作社与茶企联合加工。';
    const page = (text: string) => Array.from({ length: 8 }, () => paragraphOf(text));
    expect(looksInterleaved(page(gapped))).toBe(true);
    expect(looksInterleaved(page(clean))).toBe(false);
  });
});
