/** Targets and figures of a measure in words: indicator, value as printed, period, and whether it is a result. */
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';

/** Relations from a heading to an observation, in the order a plan is read: what is to be reached first. */
const FIGURE_RELATIONS: readonly string[] = ['sets-target', 'states-figure', 'reports-result'];

export interface FigureReader {
  /** One line a figure, in printed order of its kind; empty when the measure sets none. */
  of(measure: EntityId): readonly string[];
}

function text(value: string | number | boolean | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

function printedValue({ properties }: EntityRecord): string {
  return text(properties['printed']) || `${text(properties['value'])}${text(properties['unit'])}`;
}

function wordsOf(observation: EntityRecord, indicator: EntityRecord | undefined, relation: string): string {
  const period = text(observation.properties['period']);
  const value = printedValue(observation);
  const named = indicator === undefined || value === '' ? observation.name : `${indicator.name}：${value}`;
  const notes = [period, relation === 'reports-result' ? '结果' : ''].filter((note) => note !== '');
  return notes.length === 0 ? named : `${named}（${notes.join('，')}）`;
}

/** Reads the figures that hang on headings out of the claims. */
export function readFigures(
  entities: ReadonlyMap<EntityId, EntityRecord>,
  statements: readonly Statement[],
): FigureReader {
  const indicators = new Map<EntityId, EntityId>();
  const figures = new Map<EntityId, Statement[]>();
  for (const statement of statements) {
    const { subject, relation, object } = statement;
    if (object === null) continue;
    if (relation === 'observes') indicators.set(subject, object);
    else if (FIGURE_RELATIONS.includes(relation))
      figures.set(subject, [...(figures.get(subject) ?? []), statement]);
  }
  const line = ({ relation, object }: Statement): readonly string[] => {
    const observation = object === null ? undefined : entities.get(object);
    if (observation === undefined) return [];
    const indicator = indicators.get(observation.id);
    return [wordsOf(observation, indicator === undefined ? undefined : entities.get(indicator), relation)];
  };
  const rank = ({ relation }: Statement): number => FIGURE_RELATIONS.indexOf(relation);
  return {
    of: (measure) => [
      ...new Set([...(figures.get(measure) ?? [])].sort((a, b) => rank(a) - rank(b)).flatMap(line)),
    ],
  };
}
