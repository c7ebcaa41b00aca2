/** Claims a document makes about itself: who issued it, and which paper a routing slip carries. */
import type { DocumentRecord } from '../model/document.ts';
import type { EntityRecord } from '../model/entity.ts';
import { statementId } from '../model/ids.ts';
import type { Statement } from '../model/statement.ts';
import type { Header, LocatedDocument } from '../readers/index.ts';
import { slipField } from '../readers/routing-slip.ts';
import type { Jurisdiction } from './context.ts';
import { placeBody } from './entities.ts';
import { headerEvidence } from './evidence.ts';
import { NOTHING_INHERITED, resolveName } from './names/inherit.ts';
import { isPlausible } from './names/morphology.ts';
import { display } from './names/read-names.ts';

export interface HeaderClaims {
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly Statement[];
}

/** `issued-by` for each issuer printed in the header. */
export function issuedBy(
  text: string,
  record: DocumentRecord,
  header: Header,
  home: Jurisdiction,
): HeaderClaims {
  const fact = header.issuer;
  const names = (fact?.value ?? '')
    .split(/[\s、]+/u)
    .filter((name) => isPlausible(name) || name === '国务院');
  const bodies = names.map((name) => {
    const { resolved } = resolveName(name, NOTHING_INHERITED);
    return placeBody({ ...resolved, agency: display(resolved.agency) }, home).entity;
  });
  if (!fact) return { entities: [], statements: [] };
  const statements = bodies.map(
    (body): Statement => ({
      id: statementId(record.id, record.entity, 'issued-by', body.id),
      subject: record.entity,
      relation: 'issued-by',
      object: body.id,
      qualifiers: {},
      evidence: [headerEvidence(text, fact, record.id)],
      document: record.id,
      origin: 'structure',
      basis: 'read',
      rule: 'issuer@1',
      confidence: 0.9,
    }),
  );
  return { entities: bodies, statements };
}

/** `carries` from a slip to the paper behind it; sure when the slip prints the paper's number. */
export function carries(
  text: string,
  slip: LocatedDocument,
  from: DocumentRecord,
  to: DocumentRecord,
): Statement | null {
  const fact = slipField(slip.lines, '文号') ?? slipField(slip.lines, '文件标题') ?? slip.header.title;
  if (!fact) return null;
  const same = to.number !== null && display(fact.value) === to.number;
  return {
    id: statementId(from.id, from.entity, 'carries', to.entity),
    subject: from.entity,
    relation: 'carries',
    object: to.entity,
    qualifiers: same ? { value: fact.value } : {},
    evidence: [headerEvidence(text, fact, from.id)],
    document: from.id,
    origin: 'structure',
    basis: 'read',
    rule: 'routing-slip@1',
    confidence: same ? 1 : 0.8,
  };
}
