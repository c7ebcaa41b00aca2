/** The room's public face. `brief/` has its own. */
export { buildGraph, type ClaimEdge, type ClaimGraph, edgeOf } from './build.ts';
export { bearersOf, bodiesOf, measuresOf, type Partner, partners, roleCounts } from './duties.ts';
export { between, type Neighbourhood, neighbourhood } from './neighbourhood.ts';
export {
  type Contradiction,
  contradictionsOf,
  type Gap,
  type Thread,
  type ThreadStep,
  threadsOf,
} from './threads.ts';
