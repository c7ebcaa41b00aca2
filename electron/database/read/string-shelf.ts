/** Equal strings become one: ids stand in many rows, and SQLite makes each of them anew. Pure. */

import type { FileRecords } from '../../../graph-data/model/imported.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import type { Shelf } from './records.ts';

/** Of 150,000 claims a third of the memory (117 MB) was copies of ids. */
export function stringShelf(): Shelf {
  const known = new Map<unknown, unknown>();
  return <Text extends string | null>(text: Text): Text => {
    const first = known.get(text);
    // Kept under an equal text, so of the same type.
    if (first !== undefined) return first as Text;
    known.set(text, text);
    return text;
  };
}

function shelvedClaim(claim: Statement, kept: Shelf): Statement {
  const { subject, relation, object, document, rule, origin, basis } = claim;
  return {
    ...claim,
    ...{ subject: kept(subject), relation: kept(relation), object: kept(object) },
    ...{ document: kept(document), rule: kept(rule), origin: kept(origin), basis: kept(basis) },
    evidence: claim.evidence.map((place) => ({
      ...place,
      ...{ document: kept(place.document), section: kept(place.section), measure: kept(place.measure) },
      wording: kept(place.wording),
    })),
  };
}

/** What was read of a file, its claims holding each id once; they are nearly all of it. */
export function shelved(records: FileRecords, kept: Shelf): FileRecords {
  return { ...records, statements: records.statements.map((claim) => shelvedClaim(claim, kept)) };
}
