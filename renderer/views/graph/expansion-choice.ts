/** What an expansion would bring, as it is chosen from: kinds with their ways, and how much a choice brings. Pure. */
import type { ExpansionPreview, ExpansionWay } from '../../bridge/contract.ts';
import { kindsInOrder, relationRank } from '../../state/ontology/index.ts';

export interface WayChoice {
  /** Place of the way in the preview. */
  readonly place: number;
  readonly way: ExpansionWay;
  readonly count: number;
}

export interface KindChoice {
  readonly kind: string;
  /** Things of the kind, each once. */
  readonly count: number;
  readonly ways: readonly WayChoice[];
}

/** How many things come when these ways are chosen. */
export function countOf({ bundles }: ExpansionPreview, chosen: ReadonlySet<number>): number {
  return bundles
    .filter(({ ways }) => ways.some((place) => chosen.has(place)))
    .reduce((sum, { count }) => sum + count, 0);
}

/** Kinds and their ways in the order of the ontology. */
export function kindChoices(preview: ExpansionPreview): KindChoice[] {
  const all = preview.ways.map(({ count, ...way }, place): WayChoice => ({ place, way, count }));
  const kinds = kindsInOrder(all.map(({ way }) => way.kind));
  return kinds.map((kind) => {
    const ways = all
      .filter(({ way }) => way.kind === kind)
      .sort((a, b) => relationRank(a.way.relation) - relationRank(b.way.relation));
    return { kind, count: countOf(preview, new Set(ways.map(({ place }) => place))), ways };
  });
}

/** The choice with these places put in or taken out. */
export function withPlaces(
  chosen: ReadonlySet<number>,
  places: readonly number[],
  isIn: boolean,
): ReadonlySet<number> {
  const rest = [...chosen].filter((place) => !places.includes(place));
  return new Set(isIn ? [...rest, ...places] : rest);
}
