/** Targets and figures of a measure in words, as the observation itself is called: indicator, printed value, period. */
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';

/** Relations from a heading to an observation, in the order a plan is read: what is to be reached comes first. */
const FIGURE_RELATIONS: readonly string[] = ['sets-target', 'states-figure', 'reports-result'];
/** A column of targets must say of a figure that it is none. */
const RESULT = 'reports-result';

const rankOf = ({ relation }: Statement): number => FIGURE_RELATIONS.indexOf(relation);

/** One line a figure, targets first, each kind in printed order. */
export function figuresByMeasure(
  entities: ReadonlyMap<EntityId, EntityRecord>,
  statements: readonly Statement[],
): ReadonlyMap<EntityId, readonly string[]> {
  const figures = new Map<EntityId, string[]>();
  const stated = statements.filter(({ relation }) => FIGURE_RELATIONS.includes(relation));
  for (const { subject, relation, object } of stated.sort((a, b) => rankOf(a) - rankOf(b))) {
    const thing = object === null ? undefined : entities.get(object);
    // A measure also strives for titles and projects; those are no figures.
    if (thing?.kind !== 'observation') continue;
    const line = relation === RESULT ? `${thing.name}（结果）` : thing.name;
    figures.set(subject, [...new Set([...(figures.get(subject) ?? []), line])]);
  }
  return figures;
}
