/** What a writer is given: a dataset, or the part of one that somebody exports. */
import type { Dataset } from '../../model/dataset.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';

export type GraphSelection = Pick<Dataset, 'documents' | 'sections' | 'entities' | 'statements'>;

/** A claim that draws a line between two things. */
export interface Edge extends Statement {
  readonly object: EntityId;
}

export const isEdge = (statement: Statement): statement is Edge => statement.object !== null;

/** The claims about a thing alone (`property:…`), by the thing. */
export function propertyClaims(
  statements: readonly Statement[],
): ReadonlyMap<EntityId, readonly Statement[]> {
  const claims = new Map<EntityId, Statement[]>();
  for (const statement of statements) {
    if (isEdge(statement)) continue;
    const known = claims.get(statement.subject);
    if (known) known.push(statement);
    else claims.set(statement.subject, [statement]);
  }
  return claims;
}
