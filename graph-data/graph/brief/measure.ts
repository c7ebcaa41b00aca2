/** The page of a measure: its bodies, its place in the document, what it names, and who names that again. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityId } from '../../model/ids.ts';
import { highestClassification } from '../tables/classification.ts';
import { bearersOf } from './duties.ts';
import { FIGURES, hangingOn, INITIATIVES, PLACES } from './hanging.ts';
import { mentionsOf } from './mentions.ts';
import { type BriefSource, claimsTo, documentOf, pathTo, thingOf } from './source.ts';
import type { MeasurePage, Thing } from './types.ts';

/** Everything directly under a heading or document, in printed order. */
function under({ graph }: BriefSource, parent: EntityId): readonly EntityId[] {
  return claimsTo(graph, parent)
    .filter((edge) => edge.relation === 'part-of')
    .sort((a, b) => a.line - b.line || a.start - b.start)
    .map((edge) => edge.source);
}

function measuresBelow(source: BriefSource, parent: EntityId): readonly EntityId[] {
  return under(source, parent).flatMap((id) => {
    const below = measuresBelow(source, id);
    return source.graph.getNodeAttribute(id, 'kind') === 'measure' ? [id, ...below] : below;
  });
}

function isMeasure({ graph }: BriefSource, id: EntityId): boolean {
  return graph.hasNode(id) && graph.getNodeAttribute(id, 'kind') === 'measure';
}

function neighbours(source: BriefSource, document: DocumentRecord, measure: EntityId) {
  const all = measuresBelow(source, document.entity);
  const at = all.indexOf(measure);
  const thing = (id: EntityId | undefined): Thing | null =>
    id === undefined ? null : thingOf(source.graph, id);
  return { previous: thing(at > 0 ? all[at - 1] : undefined), next: thing(all[at + 1]) };
}

/** @returns null for an id that is no measure of a document in the graph. */
export function measurePage(source: BriefSource, measure: EntityId): MeasurePage | null {
  const { graph } = source;
  const document = isMeasure(source, measure) ? documentOf(source, measure) : null;
  if (document === null) return null;
  const path = pathTo(graph, measure);
  const siblings = under(source, path.at(-1) ?? document.entity).filter((id) => isMeasure(source, id));
  const hanging = (kinds: readonly string[]) => hangingOn(source, measure, kinds);
  const [initiatives, indicators] = [hanging(INITIATIVES), hanging(FIGURES)];
  return {
    measure: thingOf(graph, measure),
    document,
    path: path.map((id) => thingOf(graph, id)),
    ...neighbours(source, document, measure),
    siblings: siblings.map((id) => thingOf(graph, id)),
    bodies: bearersOf(source, measure),
    initiatives,
    indicators,
    places: hanging(PLACES),
    mentions: mentionsOf(source, document, [...initiatives, ...indicators]),
    classification: highestClassification([document.classification]),
  };
}
