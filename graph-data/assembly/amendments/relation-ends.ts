/** Which things may stand at the ends of a relation. */
import type { EntityRecord } from '../../model/entity.ts';
import { relations } from '../../ontology/index.ts';

/** True where the ontology lets these kinds stand at the ends; a property has no object. */
export function mayStand(relation: string, subject: EntityRecord, object: EntityRecord | null): boolean {
  const declared = relations.get(relation);
  if (declared === undefined || object === null) return declared === undefined && object === null;
  return declared.source.includes(subject.kind) && declared.target.includes(object.kind);
}
