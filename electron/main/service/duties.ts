/** Duty claims in the words of the contract. */
import type { Duty } from '../../bridge/contract.ts';
import type { DutyClaim } from '../../database/index.ts';

export function toDuty({ statement, role, agency, measure, section, documentTitle }: DutyClaim): Duty {
  const { id, qualifiers, document, origin, basis, rule, confidence, evidence } = statement;
  const [place] = evidence;
  return {
    statement: id,
    role,
    printedRole: qualifiers.printedRole ?? null,
    order: qualifiers.order ?? 0,
    openEnded: qualifiers.openEnded ?? false,
    agency,
    measure,
    section,
    document,
    documentTitle,
    surface: qualifiers.surface ?? null,
    ...{ origin, basis, rule, confidence },
    line: place?.line ?? 0,
    paragraph: place?.paragraph ?? 0,
  };
}
