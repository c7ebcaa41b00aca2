/** Duties as pages show them. */
import type { EntityId } from '../../model/ids.ts';
import type { Role } from '../../model/statement.ts';
import type { ClaimEdge } from '../build.ts';
import { type BriefSource, claimsFrom, claimsTo, firstOfEach, placeOf, thingOf } from './source.ts';
import type { Bearer } from './types.ts';

/** A claim that gives a role. */
export type DutyEdge = ClaimEdge & { readonly role: Role };

const isDuty = (edge: ClaimEdge): edge is DutyEdge => edge.role !== null;

/** The body's duties in printed order; what two lists print in the same role counts once. */
export function dutiesOf(source: BriefSource, body: EntityId): readonly DutyEdge[] {
  const duties = claimsFrom(source.graph, body).filter(isDuty);
  return firstOfEach(source, duties, ({ target, role }) => `${role} ${target}`);
}

function toBearer(source: BriefSource, edge: DutyEdge): Bearer {
  const { role, confidence } = edge;
  return { ...placeOf(source, edge), body: thingOf(source.graph, edge.source), role, confidence };
}

/** Bodies of a measure in printed order; a body that two lists name in the same role stands once. */
export function bearersOf(source: BriefSource, measure: EntityId): readonly Bearer[] {
  const duties = claimsTo(source.graph, measure).filter(isDuty);
  return firstOfEach(source, duties, (edge) => `${edge.role} ${edge.source}`).map((edge) =>
    toBearer(source, edge),
  );
}
