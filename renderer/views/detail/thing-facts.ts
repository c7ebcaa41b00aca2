/** The facts of a thing that is no body and no heading, as label and value keys: pure. */
import type { EntityRecord } from '../../../graph-data/model/entity.ts';

export interface ThingFact {
  readonly label:
    | 'type'
    | 'place'
    | 'parent'
    | 'count'
    | 'measure'
    | 'unit'
    | 'scope'
    | 'value'
    | 'period'
    | 'nature';
  readonly value: string;
  /** Closed set whose words name the value; null for a value shown as it is. */
  readonly set: string | null;
}

interface FactSource {
  readonly label: ThingFact['label'];
  readonly property: string;
  readonly set?: string;
}

const TYPE_SETS: Readonly<Record<string, string>> = {
  initiative: 'initiativeType',
  place: 'placeType',
  'cited-document': 'citedType',
};

const SOURCES: Readonly<Record<string, readonly FactSource[]>> = {
  initiative: [
    { label: 'type', property: 'type' },
    { label: 'place', property: 'jurisdiction' },
  ],
  group: [
    { label: 'count', property: 'count' },
    { label: 'place', property: 'jurisdiction' },
  ],
  place: [
    { label: 'type', property: 'type' },
    { label: 'parent', property: 'parent' },
  ],
  'cited-document': [{ label: 'type', property: 'type' }],
  indicator: [
    { label: 'measure', property: 'measure', set: 'measureType' },
    { label: 'unit', property: 'unit' },
    { label: 'scope', property: 'scope' },
  ],
  observation: [
    { label: 'value', property: 'printed' },
    { label: 'period', property: 'periodPrinted' },
    { label: 'nature', property: 'nature', set: 'nature' },
    { label: 'measure', property: 'measure', set: 'measureType' },
    { label: 'scope', property: 'scope' },
  ],
};

/** Facts in the order shown; what is not known is left out. */
export function thingFacts({ kind, properties }: EntityRecord): readonly ThingFact[] {
  return (SOURCES[kind] ?? []).flatMap(({ label, property, set }) => {
    const value = properties[property];
    if (value === null || value === undefined || value === '') return [];
    const words = property === 'type' ? (TYPE_SETS[kind] ?? null) : (set ?? null);
    return [{ label, value: String(value), set: words }];
  });
}
