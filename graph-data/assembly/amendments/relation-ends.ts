/** Which things may stand at the ends of a relation, and the relation that says a role. */
import type { EntityRecord } from '../../model/entity.ts';
import type { Role } from '../../model/statement.ts';
import { relations } from '../../ontology/index.ts';

/** True where the ontology lets these kinds stand at the ends; a property has no object. */
export function mayStand(relation: string, subject: EntityRecord, object: EntityRecord | null): boolean {
  const declared = relations.get(relation);
  if (declared === undefined || object === null) return declared === undefined && object === null;
  return declared.source.includes(subject.kind) && declared.target.includes(object.kind);
}

/** The role a relation says; undefined for one that is no duty. */
export function roleOfRelation(relation: string): Role | undefined {
  return relations.get(relation)?.role;
}

/** The relation that says this role of a body. */
export function relationOfRole(role: Role): string {
  const found = [...relations.values()].find((relation) => relation.role === role);
  return found?.id ?? role;
}
