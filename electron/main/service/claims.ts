/** Claims beyond duties in the words of the contract. */
import type { Claim } from '../../bridge/contract.ts';
import type { ThingClaim } from '../../database/index.ts';

/** `vocabulary:places`, `prefix:市委`: codes for machines, which say how a name was resolved. */
const CODE = /^[a-z-]+(?::|$)/u;

/** A resolution is told to the reader where it is the reason of the claim in words. */
function reasonOf({ basis, qualifiers: { resolution } }: ThingClaim['statement']): string | null {
  return basis === 'read' || resolution === undefined || CODE.test(resolution) ? null : resolution;
}

export function toClaim({ statement, direction, other, documentTitle }: ThingClaim): Claim {
  const { id, relation, qualifiers, document, basis, confidence, evidence } = statement;
  return {
    statement: id,
    ...{ relation, direction, other, document, documentTitle, basis, confidence },
    value: other === null ? (qualifiers.value ?? null) : null,
    surface: qualifiers.surface ?? null,
    status: qualifiers.status ?? null,
    outlook: qualifiers.outlook ?? null,
    reason: reasonOf(statement),
    line: evidence[0]?.line ?? 0,
  };
}
