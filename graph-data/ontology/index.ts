/** All kinds and relations, by id. Adding one means adding one file and one line here. */
import { agency } from './kinds/agency.ts';
import { citedDocument } from './kinds/cited-document.ts';
import { collective } from './kinds/collective.ts';
import { document } from './kinds/document.ts';
import { group } from './kinds/group.ts';
import { indicator } from './kinds/indicator.ts';
import { initiative } from './kinds/initiative.ts';
import { measure } from './kinds/measure.ts';
import { mechanism } from './kinds/mechanism.ts';
import { observation } from './kinds/observation.ts';
import { place } from './kinds/place.ts';
import { section } from './kinds/section.ts';
import { thread } from './kinds/thread.ts';
import { advances } from './relations/advances.ts';
import { carries } from './relations/carries.ts';
import { cites } from './relations/cites.ts';
import { completes } from './relations/completes.ts';
import { concerns } from './relations/concerns.ts';
import { continues } from './relations/continues.ts';
import { contradicts } from './relations/contradicts.ts';
import { followedUpBy } from './relations/followed-up-by.ts';
import { follows } from './relations/follows.ts';
import { hasStep } from './relations/has-step.ts';
import { implementsPaper } from './relations/implements.ts';
import { instructs } from './relations/instructs.ts';
import { issuedBy } from './relations/issued-by.ts';
import { jointlyResponsible } from './relations/jointly-responsible.ts';
import { leads } from './relations/leads.ts';
import { liesIn } from './relations/lies-in.ts';
import { mayBe } from './relations/may-be.ts';
import { memberOf } from './relations/member-of.ts';
import { names } from './relations/names.ts';
import { observes } from './relations/observes.ts';
import { obtains } from './relations/obtains.ts';
import { ofPlace } from './relations/of-place.ts';
import { partOf } from './relations/part-of.ts';
import { plans } from './relations/plans.ts';
import { reportsResult } from './relations/reports-result.ts';
import { setsTarget } from './relations/sets-target.ts';
import { starts } from './relations/starts.ts';
import { statesFigure } from './relations/states-figure.ts';
import { strivesFor } from './relations/strives-for.ts';
import { supports } from './relations/supports.ts';
import type { Kind, Relation } from './types.ts';

export { properties } from './properties.ts';
export { readingRuleLabel } from './reading-rules.ts';
export { type RoleRuleWords, roleRules } from './role-rules.ts';
export { STATING } from './stating.ts';
export type { Kind, Label, Relation, RelationFamily } from './types.ts';
export { verdicts } from './verdicts.ts';

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** In the order in which a planner meets them. */
export const kinds: ReadonlyMap<string, Kind> = byId([
  document,
  section,
  measure,
  agency,
  collective,
  initiative,
  group,
  indicator,
  observation,
  place,
  mechanism,
  citedDocument,
  thread,
]);

export const relations: ReadonlyMap<string, Relation> = byId([
  leads,
  supports,
  jointlyResponsible,
  partOf,
  issuedBy,
  carries,
  plans,
  strivesFor,
  starts,
  advances,
  completes,
  obtains,
  names,
  concerns,
  liesIn,
  ofPlace,
  setsTarget,
  reportsResult,
  statesFigure,
  observes,
  memberOf,
  cites,
  implementsPaper,
  followedUpBy,
  instructs,
  follows,
  hasStep,
  continues,
  contradicts,
  mayBe,
]);

/** The role a relation says; undefined for one that is no duty. */
export const roleOfRelation = (relation: string): Relation['role'] => relations.get(relation)?.role;

/** The relation that says this role of a body. */
export function relationOfRole(role: NonNullable<Relation['role']>): string {
  const found = [...relations.values()].find((relation) => relation.role === role);
  return found?.id ?? role;
}
