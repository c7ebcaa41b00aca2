/** The initiatives and indicators a measure names: reasons to find it. */
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Named } from '../search/forms.ts';

/** What an object of a claim is called as a reason to find the measure; null for what is no such reason. */
function namingOf(dataset: Dataset): (object: EntityId) => Named | null {
  const things = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const indicators = new Map(
    dataset.statements.flatMap(({ subject, relation, object }) =>
      relation === 'observes' && object !== null ? [[subject, object] as const] : [],
    ),
  );
  return (object) => {
    const thing = things.get(object);
    if (thing?.kind === 'initiative' || thing?.kind === 'group')
      return { field: 'initiative', name: thing.name };
    const measured = indicators.get(object);
    const indicator = measured === undefined ? undefined : things.get(measured);
    return indicator === undefined ? null : { field: 'indicator', name: indicator.name };
  };
}

/** Initiatives and indicators by the measure that names them, in printed order. */
export function namesByMeasure(dataset: Dataset): ReadonlyMap<EntityId, readonly Named[]> {
  const measures = new Set(dataset.sections.filter(({ isMeasure }) => isMeasure).map(({ id }) => id));
  const naming = namingOf(dataset);
  const names = new Map<EntityId, Named[]>();
  for (const { subject, object } of dataset.statements) {
    const named = object === null || !measures.has(subject) ? null : naming(object);
    if (named === null) continue;
    const known = names.get(subject);
    if (known === undefined) names.set(subject, [named]);
    else known.push(named);
  }
  return names;
}
