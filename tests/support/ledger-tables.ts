/** Task tables of an invented city whose titles no rule knows, and one whose titles every rule knows. */
import { inline, xlsx } from '../../scripts/fuzz/files/xlsx.ts';

const rowXml = (number: number, cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((cell, index) => inline(`${'ABCDEFG'[index]}${number}`, cell)).join('')}</row>`;

const book = (rows: readonly (readonly string[])[]): Uint8Array =>
  xlsx([{ name: '台账', rows: rows.map((cells, index) => rowXml(index + 1, cells)).join('') }]);

export const UNKNOWN_TITLES = ['项', '事由', '抓总', '出力方', '截止'];

/** @param title tells one week's table from another's */
export const unknownTable = (title: string, ...tasks: readonly string[]): Uint8Array =>
  book([
    [title],
    UNKNOWN_TITLES,
    ...tasks.map((task, index) => [`${index + 1}`, task, '市水利局', '市财政局、市审计局', '2026年6月底']),
  ]);

export const knownTable = (): Uint8Array =>
  book([
    ['序号', '工作任务', '牵头单位', '完成时限'],
    ['1', '栽植柳树', '市林草局', '2026年3月底'],
    ['2', '修缮凉亭', '市城管局', '2026年9月底'],
  ]);
