/** The part of a picture in the formats other programs read: its things and claims whole, with all their evidence. */
import { gexf, graphJson, graphml } from '../../formats/index.ts';
import type { GraphFormat } from '../choices.ts';
import type { ExportSource } from '../source.ts';
import type { ExportHeading } from '../types.ts';
import { contentsOf, type GraphPart, selectionOf } from './part.ts';

/** Title, 密级, day and sources in lines, for formats that have one place for all of it. */
function noteOf({ title, classification, date, sources }: ExportHeading): string {
  return [
    title,
    `密级：${classification ?? '来源文件未标注'}`,
    `制表日期：${date}`,
    `来源：${sources.join('；') || '无'}`,
  ].join('\n');
}

/** The text of the file. */
export function graphFile(
  source: ExportSource,
  part: GraphPart,
  format: GraphFormat,
  heading: ExportHeading,
): string {
  const selection = selectionOf(source, contentsOf(source, part));
  if (format === 'gexf') return gexf(selection, noteOf(heading));
  if (format === 'graphml') return graphml(selection, noteOf(heading));
  const { title, classification, date, sources } = heading;
  const about = { title, date, classification, sources };
  return `${JSON.stringify({ about, ...graphJson(selection) }, null, 1)}\n`;
}
