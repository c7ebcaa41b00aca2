/** The room's public face. `brief/` has its own. */
export { buildGraph, type ClaimEdge, type ClaimGraph, edgeOf, graphInSteps } from './build.ts';
export {
  type Check,
  type CheckSource,
  checks,
  checksInSteps,
  type Finding,
  runChecks,
} from './checks/index.ts';
export { bearersOf, bodiesOf, measuresOf, type Partner, partners, roleCounts } from './duties.ts';
export { type Expansion, expansionOf, type Way, type WayCount, wayKey } from './expansion.ts';
export {
  between,
  type Neighbourhood,
  type NeighbourhoodOptions,
  neighbourhood,
} from './neighbourhood.ts';
export { isDuty, printedLists, roleOf } from './printed-lists.ts';
export { applyRoleRule, printedRole, type RoleChange, roleChanges } from './role-rule/apply.ts';
export { type RoleRuleOption, roleRuleOptions } from './role-rule/options.ts';
export { inOneGo } from './steps.ts';
export {
  type Contradiction,
  conflictFinding,
  contradictionsOf,
  type Gap,
  measuresOfThread,
  type Thread,
  type ThreadStep,
  threadsInSteps,
  threadsOf,
  verdictFinding,
} from './threads.ts';
