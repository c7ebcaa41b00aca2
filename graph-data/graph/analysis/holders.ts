/** What only one body holds together: what would stand apart from the rest without it. */
import type { EntityId } from '../../model/ids.ts';
import { byId, type Carried, groundsOf } from './carried.ts';
import { type Analysis, type AnalysisLine, MOST_LINES } from './types.ts';

interface Part {
  readonly bodies: readonly EntityId[];
  readonly measures: readonly EntityId[];
}

/** Everything that hangs together with a measure when `without` is taken away. */
function partAround({ byBody, byMeasure }: Carried, start: EntityId, without: EntityId): Part {
  const measures = new Set([start]);
  const bodies = new Set<EntityId>();
  // Both sets grow while they are walked.
  for (const measure of measures) {
    for (const body of byMeasure.get(measure) ?? []) {
      if (body === without || bodies.has(body)) continue;
      bodies.add(body);
      for (const next of byBody.get(body)?.keys() ?? []) measures.add(next);
    }
  }
  return { bodies: [...bodies].sort(byId), measures: [...measures].sort(byId) };
}

/** The parts into which the surroundings of a body fall without it, the one with most bodies first. */
function partsWithout(carried: Carried, body: EntityId): readonly Part[] {
  const seen = new Set<EntityId>();
  const parts: Part[] = [];
  for (const measure of carried.byBody.get(body)?.keys() ?? []) {
    if (seen.has(measure)) continue;
    const part = partAround(carried, measure, body);
    for (const member of part.measures) seen.add(member);
    parts.push(part);
  }
  return parts.sort((a, b) => b.bodies.length - a.bodies.length || b.measures.length - a.measures.length);
}

function lineOf(carried: Carried, body: EntityId): readonly AnalysisLine[] {
  const parts = partsWithout(carried, body);
  // The largest part is the rest, unless no body is left to carry it.
  const cut = parts.filter((part, index) => index > 0 || part.bodies.length === 0);
  const measures = cut.flatMap((part) => part.measures);
  if (measures.length === 0) return [];
  return [
    {
      bodies: [body, ...cut.flatMap((part) => part.bodies)],
      amount: measures.length,
      grounds: groundsOf(carried, [body], measures),
    },
  ];
}

export function soleHolders(carried: Carried): Analysis {
  const lines = [...carried.byBody.keys()]
    .flatMap((body) => lineOf(carried, body))
    .sort(
      (a, b) =>
        b.amount - a.amount || b.bodies.length - a.bodies.length || byId(a.bodies.join(), b.bodies.join()),
    )
    .slice(0, MOST_LINES);
  return {
    kind: 'holders',
    method: {
      zh: '逐个去掉单位，看哪些举措和单位就此与其余部分断开（割点）；群体单位不计。',
      en: 'Takes each body away in turn and lists the measures and bodies that no longer hang together with the rest (articulation points); collectives left out.',
    },
    lines,
  };
}
