/** What the makers of claims hand on. */
import type { EntityRecord } from '../../model/entity.ts';
import type { Issue } from '../../model/issue.ts';
import type { Statement } from '../../model/statement.ts';

export interface Claims {
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly Statement[];
  readonly issues?: readonly Issue[];
}

export const NO_CLAIMS: Claims = { entities: [], statements: [] };

/** Several makers' claims as one. */
export function joinClaims(parts: readonly Claims[]): Required<Claims> {
  return {
    entities: parts.flatMap((part) => part.entities),
    statements: parts.flatMap((part) => part.statements),
    issues: parts.flatMap((part) => part.issues ?? []),
  };
}
