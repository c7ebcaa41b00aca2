/**
 * Things and claims as nodes and edges with flat cells, nothing left out: reading the cells back gives the same records.
 * Nothing here knows a kind, a relation or a qualifier by name, so new ones need no change.
 */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { Statement } from '../../model/statement.ts';
import { type Cell, cellsOf, jsonCell, shown } from './cells.ts';
import { type Edge, type GraphSelection, isEdge, propertyClaims } from './selection.ts';

export interface FlatElement {
  readonly id: string;
  /** What a drawing shows: the name of a thing, the relation of a claim. */
  readonly label: string;
  readonly cells: readonly Cell[];
}

export interface FlatEdge extends FlatElement {
  readonly source: string;
  readonly target: string;
}

export interface FlatGraph {
  readonly nodes: readonly FlatElement[];
  readonly edges: readonly FlatEdge[];
}

/** Properties that are null (the sources do not say) are listed, so that they differ from properties that are not there. */
function propertyCells(properties: EntityRecord['properties']): Cell[] {
  const entries = Object.entries(properties);
  const unknown = entries.flatMap(([key, value]) => (value === null ? [key] : []));
  return [
    ...entries.flatMap(([key, value]) => cellsOf(`property.${key}`, value)),
    ...(unknown.length > 0 ? [jsonCell('unknown', unknown)] : []),
  ];
}

function nodeOf(
  entity: EntityRecord,
  document: DocumentRecord | undefined,
  claims: readonly Statement[],
): FlatElement {
  const { id, kind, name, fullName, aliases, properties } = entity;
  return {
    id,
    label: shown(name),
    cells: [
      ...cellsOf('name', name),
      ...cellsOf('kind', kind),
      ...cellsOf('fullName', fullName),
      ...(aliases.length > 0 ? [jsonCell('aliases', aliases)] : []),
      ...propertyCells(properties),
      ...(document ? [jsonCell('document', document)] : []),
      ...(claims.length > 0 ? [jsonCell('claims', claims)] : []),
    ],
  };
}

function edgeOf({ id, subject, object, relation, qualifiers, evidence, ...rest }: Edge): FlatEdge {
  return {
    id,
    source: subject,
    target: object,
    label: shown(relation),
    cells: [
      ...cellsOf('relation', relation),
      ...Object.entries(qualifiers).flatMap(([key, value]) => cellsOf(`qualifier.${key}`, value)),
      ...Object.entries(rest).flatMap(([key, value]) => cellsOf(key, value)),
      jsonCell('evidence', evidence),
    ],
  };
}

/** All of a selection, in its own order. */
export function flatGraph({ documents, entities, statements }: GraphSelection): FlatGraph {
  const documentOf = new Map(documents.map((document) => [document.entity, document]));
  const claims = propertyClaims(statements);
  return {
    nodes: entities.map((entity) => nodeOf(entity, documentOf.get(entity.id), claims.get(entity.id) ?? [])),
    edges: statements.filter(isEdge).map(edgeOf),
  };
}
