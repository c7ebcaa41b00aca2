/** Where other documents name the initiatives of a measure and give values of its indicators. */
import type { DocumentRecord } from '../../model/document.ts';
import type { ClaimEdge } from '../build.ts';
import { type BriefSource, claimsTo, documentOf, inPrintedOrder, placeOf, thingOf } from './source.ts';
import type { Hanging, LaterMention, Since, Thing } from './types.ts';

/** Kinds that can name a thing in a document. */
const NAMING: readonly string[] = ['document', 'section', 'measure'];

/** How two dates stand to each other as far as both are known: `2023` and `2023-07` tell nothing. */
export function sinceOf(other: string | null, date: string | null): Since {
  if (other === null || date === null) return 'unknown';
  const length = Math.min(other.length, date.length);
  const [a, b] = [other.slice(0, length), date.slice(0, length)];
  if (a === b) return 'unknown';
  return a > b ? 'later' : 'earlier';
}

/** Claims that name the thing; for an indicator, claims that state one of its values. */
function namingClaims({ graph }: BriefSource, thing: Thing): readonly ClaimEdge[] {
  const claims = claimsTo(graph, thing.id);
  const values = claims.filter(({ relation }) => relation === 'observes').map(({ source }) => source);
  return [...claims, ...values.flatMap((value) => claimsTo(graph, value))].filter(({ source }) =>
    NAMING.includes(graph.getNodeAttribute(source, 'kind')),
  );
}

function mentionsOfOne(source: BriefSource, own: DocumentRecord, thing: Thing): readonly LaterMention[] {
  const claims = namingClaims(source, thing).filter((edge) => documentOf(source, edge.source)?.id !== own.id);
  return [...claims].sort(inPrintedOrder(source)).map((edge) => {
    const place = placeOf(source, edge);
    return {
      ...place,
      relation: edge.relation,
      // The value itself where a figure is stated, so that two documents can be held against each other.
      thing: thingOf(source.graph, edge.target),
      where: thingOf(source.graph, edge.source),
      since: sinceOf(place.document?.date ?? null, own.date),
    };
  });
}

const byDate = (a: LaterMention, b: LaterMention): number => {
  const [left, right] = [a.document?.date ?? '', b.document?.date ?? ''];
  return left === right ? 0 : left < right ? -1 : 1;
};

/** Mentions in other documents, oldest first. */
export function mentionsOf(
  source: BriefSource,
  own: DocumentRecord,
  hanging: readonly Hanging[],
): readonly LaterMention[] {
  const things = new Map(
    hanging.map(({ thing, indicator }) => [(indicator ?? thing).id, indicator ?? thing]),
  );
  return [...things.values()].flatMap((thing) => mentionsOfOne(source, own, thing)).sort(byDate);
}
