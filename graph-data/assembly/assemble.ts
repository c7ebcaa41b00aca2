/** Extractions of several files → one dataset: things merged by id, every table in a stable order. */
import type { Dataset } from '../model/dataset.ts';
import { type EntityRecord, withAliasesOf } from '../model/entity.ts';
import type { FileRecords } from '../model/imported.ts';
import type { Statement } from '../model/statement.ts';

type Comparable = string | number;

/** Orders by the keys one after the other. */
function by<T>(...keys: readonly ((item: T) => Comparable)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
}

const startOf = (statement: Statement): number => statement.evidence[0]?.range.start ?? 0;

export function mergeEntities(entities: readonly EntityRecord[]): readonly EntityRecord[] {
  const merged = new Map<string, EntityRecord>();
  for (const entity of entities) {
    const known = merged.get(entity.id);
    merged.set(entity.id, known === undefined ? entity : withAliasesOf(known, entity));
  }
  return [...merged.values()];
}

/** All extractions as one dataset; the order of the input does not matter. */
export function assemble(extractions: readonly FileRecords[]): Dataset {
  const ordered = [...extractions].sort(by((extraction) => extraction.file.sha256));
  return inOrder({
    files: ordered.map((extraction) => extraction.file),
    documents: ordered.flatMap((extraction) => extraction.documents),
    sections: ordered.flatMap((extraction) => extraction.sections),
    entities: mergeEntities(ordered.flatMap((extraction) => extraction.entities)),
    statements: ordered.flatMap((extraction) => extraction.statements),
    issues: ordered.flatMap((extraction) => extraction.issues),
  });
}

/** Every table in its stable order: documents by id, claims and headings in printed order, things by kind. */
export function inOrder(dataset: Dataset): Dataset {
  const { files, documents, sections, entities, statements, issues } = dataset;
  return {
    files: [...files].sort(by((item) => item.sha256)),
    documents: [...documents].sort(by((item) => item.id)),
    sections: [...sections].sort(
      by(
        (item) => item.document,
        (item) => item.order,
      ),
    ),
    entities: [...entities].sort(
      by(
        (item) => item.kind,
        (item) => item.id,
      ),
    ),
    statements: [...statements].sort(
      by(
        (item) => item.document,
        startOf,
        (item) => item.id,
      ),
    ),
    issues: [...issues].sort(
      by(
        (item) => item.document,
        (item) => item.line,
        (item) => item.code,
        (item) => item.message,
      ),
    ),
  };
}
