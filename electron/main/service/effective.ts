/**
 * The workspace as the chosen role rules read it. Claims are kept as read; here corrected duties take their place
 * in every answer, so that graph, cards, duties, checks and tables agree.
 */
import { type RoleChange, roleChanges } from '../../../graph-data/graph/index.ts';
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { Role, Statement } from '../../../graph-data/model/statement.ts';
import type {
  Card,
  DocumentOverview,
  DutyClaim,
  RoleCounts,
  WorkspaceCounts,
  WritableWorkspace,
} from '../../database/index.ts';

/** What the chosen rules change, by the claim as it was read. */
export type RoleChanges = ReadonlyMap<StatementId, RoleChange>;

/** The changes of every document whose rule the user chose. */
export function changesOf(
  documents: readonly DocumentOverview[],
  statements: readonly Statement[],
): RoleChanges {
  const chosen = documents.filter(({ roleRule }) => roleRule.chosen);
  const changes = chosen.flatMap(({ document, roleRule }) =>
    roleChanges(
      statements.filter((statement) => statement.document === document.id),
      roleRule.id,
    ),
  );
  return new Map(changes.map((change) => [change.source.id, change]));
}

/** The document as tables and pages show it: with the rule in force in the place of its own. */
export function withRuleInForce({ document, roleRule }: DocumentOverview): DocumentRecord {
  return { ...document, roleRule };
}

export function effective(statements: readonly Statement[], changes: RoleChanges): readonly Statement[] {
  if (changes.size === 0) return statements;
  return statements.map((statement) => changes.get(statement.id)?.corrected ?? statement);
}

const roleIn = ({ qualifiers }: Statement): Role => qualifiers.role ?? 'joint';

function recount(counts: WorkspaceCounts, changes: RoleChanges): WorkspaceCounts {
  const roles: Record<Role, number> = { ...counts.roles };
  for (const { source, corrected } of changes.values()) {
    roles[roleIn(source)] -= 1;
    roles[roleIn(corrected)] += 1;
  }
  return { ...counts, roles };
}

/**
 * @param rolesOf role counts of a thing in the effective graph.
 * A claim asked for by the id it was read under is still answered: it is the source of the corrected one.
 */
export function withRoleRules(
  source: WritableWorkspace,
  changes: RoleChanges,
  rolesOf: (id: EntityId) => RoleCounts,
): WritableWorkspace {
  if (changes.size === 0) return source;
  const all = [...changes.values()];
  const touched = new Set(all.flatMap(({ source: { subject, object } }) => [subject, object]));
  const corrected = new Map(all.map((change) => [change.corrected.id, change.corrected]));
  const card = (known: Card): Card =>
    touched.has(known.id) ? { ...known, roles: rolesOf(known.id) } : known;
  const cards = (known: readonly Card[]): readonly Card[] => known.map(card);
  const claim = (known: DutyClaim): DutyClaim => {
    const statement = changes.get(known.statement.id)?.corrected ?? known.statement;
    return {
      ...known,
      statement,
      role: roleIn(statement),
      agency: card(known.agency),
      measure: card(known.measure),
    };
  };
  return {
    ...source,
    statement: async (id) => corrected.get(id) ?? source.statement(id),
    counts: async () => recount(await source.counts(), changes),
    cards: async (ids) => cards(await source.cards(ids)),
    busiest: async (kind, limit) => cards(await source.busiest(kind, limit)),
    find: async (text, limit) => {
      const found = await source.find(text, limit);
      return { ...found, hits: found.hits.map((hit) => ({ ...hit, card: card(hit.card) })) };
    },
    duties: async (filter) => (await source.duties(filter)).map(claim),
    duty: async (statement) => {
      const known = await source.duty(statement);
      return known === null ? null : { ...known, agency: card(known.agency), measure: card(known.measure) };
    },
    path: async (heading) => cards(await source.path(heading)),
    measuresBelow: async (id) => cards(await source.measuresBelow(id)),
  };
}
