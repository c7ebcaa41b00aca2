/** No dangling end, no relation or kind the ontology does not declare, nothing twice. */
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import { kinds, relations } from '../../../graph-data/ontology/index.ts';
import { type Problem, reporter } from './problem.ts';

const problem = reporter('ends');
const PROPERTY = /^property:[a-z-]+$/;

/** Entities against their kinds, statements against their relations. */
export function checkEnds(dataset: Dataset): readonly Problem[] {
  const entities = new Map<string, EntityRecord>(dataset.entities.map((entity) => [entity.id, entity]));
  return [
    ...checkUnique(dataset.entities.map((entity) => entity.id)),
    ...checkUnique(dataset.statements.map((statement) => statement.id)),
    ...dataset.entities.flatMap(checkEntity),
    ...dataset.statements.flatMap((statement) => checkStatement(statement, entities)),
    ...checkUsed(dataset),
  ];
}

function checkUnique(ids: readonly string[]): readonly Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (seen.has(id)) return [problem(id, 'stands twice')];
    seen.add(id);
    return [];
  });
}

function checkEntity(entity: EntityRecord): readonly Problem[] {
  const kind = kinds.get(entity.kind);
  if (kind === undefined)
    return [problem(entity.id, `is of kind ${entity.kind}, which the ontology does not declare`)];
  return kind.required
    .filter((property) => entity.properties[property] === undefined)
    .map((property) =>
      problem(entity.id, `${entity.name} lacks the property ${property} of every ${entity.kind}`),
    );
}

function checkStatement(
  statement: Statement,
  entities: ReadonlyMap<string, EntityRecord>,
): readonly Problem[] {
  const source = entities.get(statement.subject);
  if (source === undefined) return [problem(statement.id, `subject ${statement.subject} is no entity`)];
  if (statement.object === null) {
    return PROPERTY.test(statement.relation)
      ? []
      : [problem(statement.id, `${statement.relation} has no object`)];
  }
  const target = entities.get(statement.object);
  if (target === undefined) return [problem(statement.id, `object ${statement.object} is no entity`)];
  const relation = relations.get(statement.relation);
  if (relation === undefined)
    return [problem(statement.id, `relation ${statement.relation} is not declared`)];
  const fits = relation.source.includes(source.kind) && relation.target.includes(target.kind);
  return fits
    ? []
    : [problem(statement.id, `${source.kind} ${relation.id} ${target.kind} is not in the ontology`)];
}

/** A thing that no claim names would be on the screen without a reason. */
function checkUsed(dataset: Dataset): readonly Problem[] {
  const named = new Set(dataset.statements.flatMap(({ subject, object }) => [subject, object]));
  return dataset.entities
    .filter((entity) => !named.has(entity.id))
    .map((entity) => problem(entity.id, `${entity.kind} ${entity.name} stands in no claim`));
}
