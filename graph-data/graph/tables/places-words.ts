/** The words of the table of places: files are handed in in Chinese whatever the window speaks. */
import type { CountedKind, OutsideKind, PlaceItemKind } from '../places/index.ts';

/** Said on every map that is drawn without borders. */
export const SCHEMATIC_NOTE = '示意图，不表示行政区划界线和方位；旗县市区按行政区划代码顺序排列';

export const OUTSIDE_WORDS: Readonly<Record<OutsideKind, string>> = {
  above: '上级',
  port: '口岸港口',
  city: '市盟旗县',
  province: '省区',
  region: '区域',
  country: '国家',
  nature: '山水',
  road: '道路',
  unplaced: '归属未写明',
};

export const COUNTED_WORDS: Readonly<Record<CountedKind, string>> = {
  initiative: '项目数',
  figure: '指标数',
  measure: '举措数',
};

export const ITEM_WORDS: Readonly<Record<PlaceItemKind, string>> = {
  initiative: '项目、工程',
  figure: '指标',
  measure: '举措',
  mention: '章节提及',
  body: '单位',
};

const TYPES: Readonly<Record<string, string>> = {
  country: '国家',
  region: '区域',
  province: '省级',
  city: '市',
  league: '盟',
  prefecture: '州、地区',
  district: '区',
  county: '县',
  banner: '旗',
  town: '乡镇',
  village: '村',
  subdistrict: '街道',
  zone: '园区、开发区',
  port: '口岸、港口',
  river: '河流',
  lake: '湖泊、水库',
  desert: '沙地',
  grassland: '草原',
  mountain: '山',
  road: '道路',
  site: '地点',
};

export const typeWords = (type: string): string => TYPES[type] ?? '未写明';
