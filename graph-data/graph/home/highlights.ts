/** Ten things worth looking at: the largest of each kind by turns, so that no kind crowds out the others. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId, FindingId } from '../../model/ids.ts';
import type { ClaimGraph } from '../build.ts';
import type { Finding } from '../checks/index.ts';
import { measuresOf, roleCounts } from '../duties.ts';
import { type Contradiction, conflictFinding, type Thread, verdictFinding } from '../threads.ts';
import { isAfter } from '../timeline/dates.ts';
import { HIGHLIGHT_KINDS, type Highlight, type HighlightKind } from './types.ts';

export interface HomeSource {
  readonly entities: ReadonlyMap<EntityId, EntityRecord>;
  readonly documents: readonly DocumentRecord[];
  readonly graph: ClaimGraph;
  readonly threads: readonly Thread[];
  readonly contradictions: readonly Contradiction[];
  readonly findings: readonly Finding[];
  /** The indicator of a figure. */
  readonly observed: ReadonlyMap<EntityId, EntityId>;
  /** What somebody accepted, overruled or resolved is no longer worth a place. */
  readonly answered: { readonly has: (finding: FindingId) => boolean };
}

type Of<Kind extends HighlightKind> = Extract<Highlight, { kind: Kind }>;

/** What holds of every measure of a kind stands before the other: nobody at all, then collectives alone. */
const UNNAMED: readonly string[] = ['nobody-named', 'collective-only'];

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The widest first. */
function gaps({ threads, answered }: HomeSource): readonly Of<'gap'>[] {
  return threads
    .flatMap((thread): readonly Of<'gap'>[] => {
      const { id, name, verdict, gap } = thread;
      if (verdict !== 'missed' || gap === null || answered.has(verdictFinding(thread))) return [];
      return [{ kind: 'gap', thing: id, name, amount: gap.amount, share: gap.share, unit: gap.unit }];
    })
    .toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share) || byText(a.thing, b.thing));
}

/** The surest first, as they come. */
function conflicts({ contradictions, entities, observed, answered }: HomeSource): readonly Of<'conflict'>[] {
  const printed = (id: EntityId): string => String(entities.get(id)?.properties['printed'] ?? '');
  return contradictions.flatMap((found): readonly Of<'conflict'>[] => {
    const { earlier, later, statement } = found;
    const thing = observed.get(later) ?? later;
    if (answered.has(conflictFinding(found))) return [];
    const name = entities.get(thing)?.name ?? '';
    return [{ kind: 'conflict', thing, name, statement, earlier: printed(earlier), later: printed(later) }];
  });
}

/** Nobody at all first, then as printed. */
function unnamed({ findings, entities, answered }: HomeSource): readonly Of<'unnamed'>[] {
  return UNNAMED.flatMap((check) => findings.filter((found) => found.check === check)).flatMap(
    ({ id, check, document, things: [measure] }): readonly Of<'unnamed'>[] => {
      const entity = measure === undefined ? undefined : entities.get(measure);
      if (entity === undefined || entity.kind !== 'measure' || answered.has(id)) return [];
      const number = String(entity.properties['number'] ?? '');
      return [{ kind: 'unnamed', thing: entity.id, name: entity.name, check, number, document }];
    },
  );
}

/** Single bodies by the measures they carry, as many as may be shown. A body carries no more measures than lines begin at it. */
function loads({ entities, graph }: HomeSource, most: number): readonly Of<'load'>[] {
  const bodies = [...entities.values()]
    .filter(({ kind, id }) => kind === 'agency' && graph.hasNode(id))
    .toSorted((a, b) => graph.outDegree(b.id) - graph.outDegree(a.id));
  const least = Math.min(...bodies.slice(0, most).map(({ id }) => measuresOf(graph, id).size));
  return bodies
    .filter(({ id }) => graph.outDegree(id) >= least)
    .map(({ id, name }): Of<'load'> => {
      const { lead } = roleCounts(graph, id);
      return { kind: 'load', thing: id, name, measures: measuresOf(graph, id).size, leads: lead };
    })
    .filter(({ measures }) => measures > 0)
    .toSorted((a, b) => b.measures - a.measures || b.leads - a.leads || byText(a.thing, b.thing));
}

/** How many documents are later than a day: many threads were told last on the same one. */
function laterThan(documents: HomeSource['documents']): (day: string | null) => number {
  const known = new Map<string | null, number>();
  return (day) => {
    const later = known.get(day) ?? documents.filter(({ date }) => isAfter(date, day)).length;
    known.set(day, later);
    return later;
  };
}

/** Told in most documents first, then by how many later ones are silent. */
function silences({ threads, documents, answered }: HomeSource): readonly Of<'silent'>[] {
  const later = laterThan(documents);
  return threads
    .filter((thread) => thread.verdict === 'silent' && !answered.has(verdictFinding(thread)))
    .map(({ id, name, steps }): Of<'silent'> => {
      const told = new Set(steps.flatMap(({ evidence }) => evidence.map(({ document }) => document))).size;
      const last = steps.flatMap(({ at }) => at ?? []).at(-1) ?? null;
      return { kind: 'silent', thing: id, name, told, last, later: later(last) };
    })
    .toSorted((a, b) => b.told - a.told || b.later - a.later || byText(a.thing, b.thing));
}

/**
 * The first of every kind, then the second of every kind, and so on; a kind that has no more is passed over. They are
 * told kind by kind.
 */
export function highlightsOf(source: HomeSource, most: number): readonly Highlight[] {
  const kinds: readonly (readonly Highlight[])[] = [
    gaps(source),
    conflicts(source),
    unnamed(source),
    loads(source, most),
    silences(source),
  ];
  const turns = Array.from({ length: most }, (_, turn) =>
    kinds.flatMap((found) => found.slice(turn, turn + 1)),
  );
  const rank = ({ kind }: Highlight): number => HIGHLIGHT_KINDS.indexOf(kind);
  return turns
    .flat()
    .slice(0, most)
    .toSorted((a, b) => rank(a) - rank(b));
}
