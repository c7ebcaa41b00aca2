/** Bounds: how many records of each kind there may be; a rule that goes wild or goes blind breaks one. */
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import { type Problem, reporter } from './problem.ts';

/** Inclusive lower and upper bound. */
type Bound = readonly [number, number];

export interface Bounds {
  /** Entities per kind. */
  readonly kinds: Readonly<Record<string, Bound>>;
  /** Per document: measures, and statements per relation. */
  readonly documents: Readonly<
    Record<string, { readonly measures: Bound; readonly relations: Readonly<Record<string, Bound>> }>
  >;
}

const problem = reporter('bounds');

function within(where: string, what: string, count: number, bound: Bound | undefined): readonly Problem[] {
  if (bound === undefined) return [problem(where, `${what}: ${count}, but bounds.json gives no bound`)];
  const [low, high] = bound;
  return count < low || count > high ? [problem(where, `${what}: ${count} is not in ${low}–${high}`)] : [];
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** Every counted thing against its bound, and every bound against what is counted. */
export function checkBounds(dataset: Dataset, bounds: Bounds): readonly Problem[] {
  const kinds = countBy(dataset.entities, (entity) => entity.kind);
  const kindNames = new Set([...kinds.keys(), ...Object.keys(bounds.kinds)]);
  return [
    ...[...kindNames].flatMap((kind) => within('entities', kind, kinds.get(kind) ?? 0, bounds.kinds[kind])),
    ...dataset.documents.flatMap((document) => checkDocument(dataset, bounds, document.id)),
  ];
}

function checkDocument(dataset: Dataset, bounds: Bounds, id: DocumentId): readonly Problem[] {
  const bound = bounds.documents[id];
  if (bound === undefined) return [problem(id, 'bounds.json has no entry for this document')];
  const measures = dataset.sections.filter((section) => section.document === id && section.isMeasure).length;
  const statements = dataset.statements.filter((statement) => statement.document === id);
  const relations = countBy(statements, (statement) => statement.relation);
  const names = new Set([...relations.keys(), ...Object.keys(bound.relations)]);
  return [
    ...within(id, 'measures', measures, bound.measures),
    ...[...names].flatMap((name) => within(id, name, relations.get(name) ?? 0, bound.relations[name])),
  ];
}
