/** A printed figure as the rules compare it: indicator, value, unit, period, target or result, and its place. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { Evidence } from '../../model/locator.ts';
import type { Outlook, Statement } from '../../model/statement.ts';
import { STATING } from '../../ontology/index.ts';
import { byDate } from '../time.ts';
import { thingKey } from './thing.ts';

export interface Observation {
  readonly id: EntityId;
  /** Name of the indicator as printed, without scope and measure. */
  readonly indicatorName: string;
  /** The name as figures of one thing meet. */
  readonly thing: string;
  readonly indicator: EntityRecord;
  readonly document: DocumentRecord;
  readonly evidence: readonly Evidence[];
  readonly nature: Outlook;
  /** The place the indicator is about; empty when unknown. */
  readonly place: string;
  /** 全市 and the like where the figure itself prints whose it is. */
  readonly printedScope: string | null;
  readonly measure: string;
  /** Without multiplier: 元 of 亿元. */
  readonly unit: string;
  readonly comparator: string;
  readonly comparison: string | null;
  /** In `unit`; null for ranges, ratios and damaged numbers. */
  readonly amount: number | null;
  /** As printed, before the multiplier. */
  readonly value: number | null;
  readonly vague: boolean;
  readonly change: string | null;
  readonly printed: string;
  readonly partOf: string | null;
  readonly timeSpan: string | null;
  readonly periodKind: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly periodPrinted: string | null;
}

type Property = string | number | boolean | null | undefined;
const text = (value: Property): string | null => (typeof value === 'string' ? value : null);
const number = (value: Property): number | null => (typeof value === 'number' ? value : null);

function natureOf(value: Property): Outlook {
  return value === 'target' || value === 'result' ? value : 'unknown';
}

function observationOf(
  entity: EntityRecord,
  indicator: EntityRecord,
  document: DocumentRecord,
  evidence: readonly Evidence[],
): Observation {
  const { properties } = entity;
  const value = number(properties['value']);
  const place = text(indicator.properties['scope']) ?? '';
  const indicatorName = text(properties['indicator']) ?? indicator.name;
  return {
    id: entity.id,
    indicatorName,
    thing: thingKey(indicatorName, place),
    indicator,
    document,
    evidence,
    nature: natureOf(properties['nature']),
    place,
    printedScope: text(properties['scope']),
    measure: text(indicator.properties['measure']) ?? '',
    unit: text(indicator.properties['unit']) ?? '',
    comparator: text(properties['comparator']) ?? 'eq',
    comparison: text(properties['comparison']),
    amount: number(properties['amount']) ?? value,
    value,
    vague: properties['vague'] === true,
    change: text(properties['change']),
    printed: text(properties['printed']) ?? '',
    partOf: text(properties['partOf']),
    timeSpan: text(properties['timeSpan']),
    periodKind: text(properties['periodKind']),
    periodFrom: text(properties['periodFrom']),
    periodTo: text(properties['periodTo']),
    periodPrinted: text(properties['periodPrinted']),
  };
}

/** The printed period, else the date of the document, for ordering within one document. */
const whenOf = ({ periodTo, document }: Observation): string => periodTo ?? document.date ?? '';

/** Document by document in time; within one by period, then as printed. */
function inTime(a: Observation, b: Observation): number {
  const starts = [a, b].map(({ evidence }) => evidence[0]?.range.start ?? 0);
  return (
    byDate(a.document.date, b.document.date) ||
    (a.document.id === b.document.id ? 0 : a.document.id < b.document.id ? -1 : 1) ||
    byDate(whenOf(a), whenOf(b)) ||
    (starts[0] ?? 0) - (starts[1] ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Every figure that somebody states and that observes an indicator, in time order. */
export function observationsIn(
  statements: readonly Statement[],
  entities: ReadonlyMap<EntityId, EntityRecord>,
  documents: ReadonlyMap<DocumentId, DocumentRecord>,
): readonly Observation[] {
  const stated = new Map(
    statements.flatMap((statement) =>
      STATING.has(statement.relation) && statement.object !== null
        ? [[statement.object, statement] as const]
        : [],
    ),
  );
  return statements
    .filter(({ relation }) => relation === 'observes')
    .flatMap(({ subject, object }) => {
      const said = stated.get(subject);
      const entity = entities.get(subject);
      const indicator = object === null ? undefined : entities.get(object);
      const document = said === undefined ? undefined : documents.get(said.document);
      if (said === undefined || entity === undefined || indicator === undefined || document === undefined)
        return [];
      return [observationOf(entity, indicator, document, said.evidence)];
    })
    .sort(inTime);
}
