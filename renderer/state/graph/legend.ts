/** What the marks of a picture mean: the roles and kinds that occur in it, with counts. Pure; drawings and exports share it. */
import { ROLE_ORDER } from '../../../graph-data/graph/matrix/index.ts';
import type { Role } from '../../../graph-data/model/statement.ts';
import { kindsInOrder } from '../ontology/index.ts';
import { tallyOf } from './facet-counts.ts';
import type { PlacedGraph } from './types.ts';
import { visiblePart } from './visible.ts';

/** How often something occurs. */
export interface LegendCount {
  /** In the whole picture. */
  readonly count: number;
  /** Of these, what is drawn. */
  readonly shown: number;
  /** True when the filter switches it off. */
  readonly isOff: boolean;
}

export interface RoleEntry extends LegendCount {
  readonly role: Role;
  /** Key of its words in the languages; a kind has its words in the ontology. */
  readonly labelKey: `role.${Role}`;
}

export interface KindEntry extends LegendCount {
  readonly kind: string;
}

export interface LegendModel {
  readonly roles: readonly RoleEntry[];
  readonly kinds: readonly KindEntry[];
}

/** Roles by weight and kinds in the order of the ontology; what the picture does not hold is left out. */
export function legendOf(graph: PlacedGraph): LegendModel {
  const drawn = visiblePart(graph);
  const counted = (facet: 'role' | 'kind') => {
    const [all, shown] = [tallyOf(graph, facet), tallyOf(drawn, facet)];
    const off = graph.filter.off[facet] ?? [];
    return (value: string): LegendCount => ({
      count: all.get(value) ?? 0,
      shown: shown.get(value) ?? 0,
      isOff: off.includes(value),
    });
  };
  const [ofRole, ofKind] = [counted('role'), counted('kind')];
  const kinds = kindsInOrder(tallyOf(graph, 'kind').keys());
  return {
    roles: ROLE_ORDER.map((role) => ({ role, labelKey: `role.${role}` as const, ...ofRole(role) })).filter(
      ({ count }) => count > 0,
    ),
    kinds: kinds.map((kind) => ({ kind, ...ofKind(kind) })),
  };
}
