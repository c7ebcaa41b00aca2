/** Reads the cells of a graph file back into the records they were written from. */
import type { DocumentRecord } from '../../graph-data/model/document.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import type { Statement } from '../../graph-data/model/statement.ts';

/** An element as a library's parser gives it. */
export interface ParsedElement {
  readonly id: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface ParsedEdge extends ParsedElement {
  readonly source: string;
  readonly target: string;
}

export interface RestoredGraph {
  readonly documents: readonly DocumentRecord[];
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly Statement[];
}

/** Cells by name; those ending in `.json` as what they hold. */
function valuesOf(attributes: ParsedElement['attributes']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) =>
      name.endsWith('.json') ? [name.slice(0, -'.json'.length), JSON.parse(String(value))] : [name, value],
    ),
  );
}

/** The values whose names begin with the prefix, without it. */
function below(prefix: string, values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  );
}

function entityOf({ id, attributes }: ParsedElement): EntityRecord {
  const values = valuesOf(attributes);
  const unknown = (values['unknown'] ?? []) as readonly string[];
  const { name, kind, fullName = null, aliases = [] } = values;
  const properties = {
    ...below('property.', values),
    ...Object.fromEntries(unknown.map((key) => [key, null])),
  };
  return { id, name, kind, fullName, aliases, properties } as EntityRecord;
}

function statementOf({ id, source, target, attributes }: ParsedEdge): Statement {
  const values = valuesOf(attributes);
  const { relation, evidence, document, origin, basis, rule, confidence } = values;
  const qualifiers = below('qualifier.', values);
  const rest = { relation, evidence, document, origin, basis, rule, confidence };
  const record: unknown = { id, subject: source, object: target, qualifiers, ...rest };
  return record as Statement;
}

/** Documents, things and claims of a parsed graph, the claims about things alone behind those that are edges. */
export function restoredGraph(nodes: readonly ParsedElement[], edges: readonly ParsedEdge[]): RestoredGraph {
  const values = nodes.map((node) => valuesOf(node.attributes));
  return {
    documents: values.flatMap((value) =>
      value['document'] === undefined ? [] : [value['document'] as DocumentRecord],
    ),
    entities: nodes.map(entityOf),
    statements: [
      ...edges.map(statementOf),
      ...values.flatMap((value) => (value['claims'] ?? []) as readonly Statement[]),
    ],
  };
}
