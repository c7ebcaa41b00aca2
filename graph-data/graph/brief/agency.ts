/** The brief of a body: all its duties by document, its partners, what hangs on its measures, where else it is named. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityId } from '../../model/ids.ts';
import { measuresOf, partners, roleCounts } from '../duties.ts';
import { highestClassification } from '../tables/classification.ts';
import { bearersOf, type DutyEdge, dutiesOf } from './duties.ts';
import { FIGURES, hangingOn, INITIATIVES } from './hanging.ts';
import {
  type BriefSource,
  claimsFrom,
  claimsTo,
  documentOf,
  inPrintedOrder,
  inReadingOrder,
  pathTo,
  placeOf,
  thingOf,
} from './source.ts';
import type { AgencyBrief, BriefDocument, BriefDuty, BriefSection, Mention } from './types.ts';

/** Kinds whose things stand in a document. */
const IN_DOCUMENTS: readonly string[] = ['document', 'section', 'measure'];

function toDuty(source: BriefSource, edge: DutyEdge): BriefDuty {
  const { graph } = source;
  return {
    ...placeOf(source, edge),
    role: edge.role,
    confidence: edge.confidence,
    measure: thingOf(graph, edge.target),
    others: bearersOf(source, edge.target).filter(({ body }) => body.id !== edge.source),
  };
}

/** Consecutive duties under one heading. */
function bySection({ graph }: BriefSource, duties: readonly BriefDuty[]): readonly BriefSection[] {
  const groups = new Map<EntityId | null, BriefDuty[]>();
  for (const duty of duties) {
    const heading = pathTo(graph, duty.measure.id).at(-1) ?? null;
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [duty]);
    else group.push(duty);
  }
  return [...groups].map(([heading, own]) => {
    const section = heading === null ? null : thingOf(graph, heading);
    return { section: section?.kind === 'document' ? null : section, duties: own };
  });
}

function byDocument(source: BriefSource, duties: readonly BriefDuty[]): readonly BriefDocument[] {
  const documents = inReadingOrder(
    source,
    duties.map(({ document }) => document),
  );
  return documents.map((document) => {
    const own = duties.filter((duty) => duty.document?.id === document.id);
    const count = (role: BriefDuty['role']): number => own.filter((duty) => duty.role === role).length;
    const roles = { lead: count('lead'), joint: count('joint'), support: count('support') };
    return { document, sections: bySection(source, own), roles };
  });
}

/** Claims that name the body beside its duties. */
function elsewhere(source: BriefSource, body: EntityId): readonly Mention[] {
  const { graph } = source;
  const claims = [...claimsFrom(graph, body), ...claimsTo(graph, body)].filter(({ role }) => role === null);
  return claims.sort(inPrintedOrder(source)).flatMap((edge) => {
    const where = thingOf(graph, edge.source === body ? edge.target : edge.source);
    if (!IN_DOCUMENTS.includes(where.kind)) return [];
    return [{ ...placeOf(source, edge), relation: edge.relation, thing: thingOf(graph, body), where }];
  });
}

/** @returns null for an id that is not in the graph: a thing may have gone with a rebuilt dataset. */
export function agencyBrief(source: BriefSource, body: EntityId): AgencyBrief | null {
  const { graph } = source;
  if (!graph.hasNode(body)) return null;
  const duties = dutiesOf(source, body).map((edge) => toDuty(source, edge));
  const measures = [...new Set(duties.map(({ measure }) => measure.id))];
  const hanging = (kinds: readonly string[]) => measures.flatMap((id) => hangingOn(source, id, kinds));
  const named = elsewhere(source, body);
  const sources = inReadingOrder(source, documentsOf(source, measures, named));
  return {
    body: { ...thingOf(graph, body), fullName: graph.getNodeAttribute(body, 'fullName') },
    roles: roleCounts(graph, body),
    measures: measuresOf(graph, body).size,
    documents: byDocument(source, duties),
    partners: partners(graph, body).map(({ id, shared }) => ({ body: thingOf(graph, id), shared })),
    initiatives: hanging(INITIATIVES),
    indicators: hanging(FIGURES),
    elsewhere: named,
    sources,
    classification: highestClassification(sources.map(({ classification }) => classification)),
  };
}

function documentsOf(
  source: BriefSource,
  measures: readonly EntityId[],
  named: readonly Mention[],
): readonly (DocumentRecord | null)[] {
  return [...measures.map((id) => documentOf(source, id)), ...named.map(({ document }) => document)];
}
