/** Who carries what with whom: counts and partners, from the duty claims alone. */
import type { EntityId } from '../model/ids.ts';
import type { Role } from '../model/statement.ts';
import { type ClaimEdge, type ClaimGraph, edgeOf } from './build.ts';

export interface Partner {
  readonly id: EntityId;
  /** Number of measures both bodies carry, in whatever role. */
  readonly shared: number;
}

function duties(graph: ClaimGraph, id: EntityId): readonly ClaimEdge[] {
  if (!graph.hasNode(id)) return [];
  return graph
    .edges(id)
    .map((key) => edgeOf(graph, key))
    .filter((edge) => edge.role !== null);
}

/**
 * Number of measures per role for a body, or of bodies per role for a measure. Two lists that name the same
 * pair in the same role count once.
 */
export function roleCounts(graph: ClaimGraph, id: EntityId): Readonly<Record<Role, number>> {
  const pairs = new Set(duties(graph, id).map((edge) => `${edge.role} ${edge.source} ${edge.target}`));
  const counts = { lead: 0, support: 0, joint: 0 };
  for (const pair of pairs) counts[pair.slice(0, pair.indexOf(' ')) as Role] += 1;
  return counts;
}

/** Measures the body carries, each once. */
export function measuresOf(graph: ClaimGraph, agency: EntityId): ReadonlySet<EntityId> {
  return new Set(
    duties(graph, agency)
      .filter((edge) => edge.source === agency)
      .map((edge) => edge.target),
  );
}

/** Duties for the measure in printed order. */
function printed(graph: ClaimGraph, measure: EntityId): readonly ClaimEdge[] {
  const edges = duties(graph, measure).filter((edge) => edge.target === measure);
  return [...edges].sort((a, b) => a.line - b.line || (a.order ?? 0) - (b.order ?? 0));
}

/** Bodies that carry the measure, each once, in printed order. */
export function bodiesOf(graph: ClaimGraph, measure: EntityId): ReadonlySet<EntityId> {
  return new Set(printed(graph, measure).map((edge) => edge.source));
}

/** Bodies that carry the measure with the role first printed, in printed order. */
export function bearersOf(
  graph: ClaimGraph,
  measure: EntityId,
): readonly { readonly body: EntityId; readonly role: Role }[] {
  const roles = new Map<EntityId, Role>();
  for (const { source, role } of graph.hasNode(measure) ? printed(graph, measure) : []) {
    if (role !== null && !roles.has(source)) roles.set(source, role);
  }
  return [...roles].map(([body, role]) => ({ body, role }));
}

/** Bodies that share measures with this one, most shared first, then by id so that the order is stable. */
export function partners(graph: ClaimGraph, agency: EntityId): readonly Partner[] {
  const shared = new Map<EntityId, number>();
  for (const measure of measuresOf(graph, agency)) {
    for (const body of bodiesOf(graph, measure)) {
      if (body !== agency) shared.set(body, (shared.get(body) ?? 0) + 1);
    }
  }
  return [...shared]
    .map(([id, count]) => ({ id, shared: count }))
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1));
}
