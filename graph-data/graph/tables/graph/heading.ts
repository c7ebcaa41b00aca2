/** What the data of a picture say about themselves: title, day, sources, 密级. */
import { type ExportSource, headingOf } from '../source.ts';
import type { ExportHeading } from '../types.ts';
import { contentsOf, type GraphPart, sourcesOf } from './part.ts';

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

/** Heading of tables and graph files: they rest on the claims about the things too. */
export function dataHeading(source: ExportSource, part: GraphPart, date: string): ExportHeading {
  const contents = contentsOf(source, part);
  return headingOf(source, sourcesOf(source, contents), {
    title: titleOf(source, part),
    date,
    filters: filtersOf(part, countsOf(contents)),
  });
}
