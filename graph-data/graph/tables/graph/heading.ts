/** What a picture and its data say about themselves: title, day, sources, 密级. */
import { type ExportSource, headingOf } from '../source.ts';
import type { ExportHeading } from '../types.ts';
import { contentsOf, type GraphPart, sourcesOf, sourcesOfPicture } from './part.ts';

const TITLE = '关系图';

function titleOf(source: ExportSource, { start, things }: GraphPart): string {
  const thing = source.entities.find(({ id }) => id === start);
  if (thing !== undefined) return `${TITLE}：${thing.name}`;
  return things === null ? `${TITLE}：全部` : TITLE;
}

function filtersOf({ things, selected }: GraphPart, counts: string): readonly string[] {
  if (things === null) return [];
  return [`${selected ? '图中所选' : '图中所示'}：${counts}`];
}

const countsOf = ({ entities, lines }: ReturnType<typeof contentsOf>): string =>
  `${entities.length}个事项、${lines.length}条联系`;

function headingWith(
  source: ExportSource,
  part: GraphPart,
  date: string,
  sources: typeof sourcesOf,
): ExportHeading {
  const contents = contentsOf(source, part);
  return headingOf(source, sources(source, contents), {
    title: titleOf(source, part),
    date,
    filters: filtersOf(part, countsOf(contents)),
  });
}

/** Heading of tables and graph files: they rest on the claims about the things too. */
export const dataHeading = (source: ExportSource, part: GraphPart, date: string): ExportHeading =>
  headingWith(source, part, date, sourcesOf);

/** Heading of a drawing, which rests on what it shows. */
export const pictureHeading = (source: ExportSource, part: GraphPart, date: string): ExportHeading =>
  headingWith(source, part, date, sourcesOfPicture);
