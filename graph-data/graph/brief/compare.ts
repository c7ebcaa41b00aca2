/** Two bodies side by side: what only one carries, what both do. */
import type { EntityId } from '../../model/ids.ts';
import { highestClassification } from '../tables/classification.ts';
import { bearersOf, dutiesOf } from './duties.ts';
import { type BriefSource, documentOf, inPrintedOrder, inReadingOrder, thingOf } from './source.ts';
import type { AgencyComparison, ComparedMeasure } from './types.ts';

function compared(
  source: BriefSource,
  measure: EntityId,
  left: EntityId,
  right: EntityId,
): readonly ComparedMeasure[] {
  const document = documentOf(source, measure);
  if (document === null) return [];
  const bearers = bearersOf(source, measure);
  const of = (body: EntityId) => bearers.filter((bearer) => bearer.body.id === body);
  return [{ measure: thingOf(source.graph, measure), document, left: of(left), right: of(right) }];
}

/** @returns null when one of the two is not in the graph. */
export function compareAgencies(
  source: BriefSource,
  left: EntityId,
  right: EntityId,
): AgencyComparison | null {
  const { graph } = source;
  if (!graph.hasNode(left) || !graph.hasNode(right)) return null;
  const duties = [...dutiesOf(source, left), ...dutiesOf(source, right)].sort(inPrintedOrder(source));
  const measures = [...new Set(duties.map(({ target }) => target))];
  const rows = measures.flatMap((measure) => compared(source, measure, left, right));
  const sources = inReadingOrder(
    source,
    rows.map(({ document }) => document),
  );
  return {
    left: thingOf(graph, left),
    right: thingOf(graph, right),
    onlyLeft: rows.filter((row) => row.right.length === 0),
    both: rows.filter((row) => row.left.length > 0 && row.right.length > 0),
    onlyRight: rows.filter((row) => row.left.length === 0),
    sources,
    classification: highestClassification(sources.map(({ classification }) => classification)),
  };
}
