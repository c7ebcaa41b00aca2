/** What every page says in its margins and what stands under the title, the same in every format. */
import { chineseDate, type ExportHeading } from '../../../graph-data/graph/tables/index.ts';

/** A page margin holds two lines; longer lists are cut here and stand in full under the title or on a sheet. */
const LONGEST_SOURCES = 80;
const LONGEST_RULES = 70;

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

export function classificationLine({ classification }: ExportHeading): string {
  return `密级：${classification ?? '来源文件未标注'}`;
}

/** Under the title of a sheet: what the screen must show without the page margins. */
export function factsLine(heading: ExportHeading): string {
  const facts = [heading.legend, classificationLine(heading), dateLine(heading)];
  return facts.filter((fact) => fact !== null).join('　　');
}

export function dateLine({ date }: ExportHeading): string {
  return `制表日期：${chineseDate(date)}`;
}

function sourcesLine({ sources }: ExportHeading): string {
  if (sources.length === 0) return '来源：无';
  const count = sources.length > 1 ? `（共${sources.length}份）` : '';
  return `来源：${cut(sources.join('；'), LONGEST_SOURCES)}${count}`;
}

function rulesLine({ roleRules }: ExportHeading): string {
  return `职责口径：${cut(roleRules.join('；') || '无', LONGEST_RULES)}`;
}

/** Left, centre and right of the margins; page numbers are added by the format. */
export interface PageLines {
  readonly classification: string;
  readonly title: string;
  readonly date: string;
  readonly sources: string;
  readonly rules: string;
}

export function pageLines(heading: ExportHeading): PageLines {
  return {
    classification: classificationLine(heading),
    title: cut(heading.title, LONGEST_SOURCES),
    date: dateLine(heading),
    sources: sourcesLine(heading),
    rules: rulesLine(heading),
  };
}

/** Facts about the whole file with nothing cut, as pairs of label and lines. */
export function noteLines(heading: ExportHeading): readonly (readonly [string, readonly string[]])[] {
  const { sources, roleRules, names, filters, date, classification, legend } = heading;
  return [
    ['密级', [classification ?? '来源文件未标注']],
    ['制表日期', [chineseDate(date)]],
    ['来源', sources.length === 0 ? ['无'] : sources],
    ['职责口径', roleRules.length === 0 ? ['无'] : roleRules],
    ...(names.length === 0 ? [] : [['名称沿革', names] as const]),
    ...(legend === null ? [] : [['图例', [legend]] as const]),
    ['筛选', filters.length === 0 ? ['全部'] : filters],
  ];
}
