/** Claims of running text: one statement a pair and relation, with every place in the document that says so. */
import { type EntityId, statementId } from '../../model/ids.ts';
import type { Evidence } from '../../model/locator.ts';
import type { Qualifiers, Statement } from '../../model/statement.ts';
import { evidenceFor } from '../evidence.ts';
import type { ClaimSite } from './site.ts';

/** A folded range of a paragraph. */
export interface Spot {
  /** 0-based index of the paragraph. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface ClaimParts {
  readonly subject: EntityId;
  readonly relation: string;
  readonly object: EntityId | null;
  readonly qualifiers?: Qualifiers;
  readonly rule: string;
  readonly confidence: number;
  /** `inferred` where a vocabulary, not the page, says so; the evidence is then where the subject is named. */
  readonly basis?: Statement['basis'];
}

/** The evidence of a folded range. @throws Error when the paragraph does not exist. */
function evidenceAt(site: ClaimSite, spot: Spot): Evidence {
  const paragraph = site.located.paragraphs[spot.paragraph];
  if (!paragraph) throw new Error(`claims: paragraph ${spot.paragraph} does not exist`);
  const evidence = evidenceFor(site.text, paragraph, spot.start, spot.end, {
    document: site.record.id,
    section: null,
    measure: null,
    index: spot.paragraph,
  });
  const { section, measure } = site.ownerAt(evidence.range.start);
  return { ...evidence, section, measure };
}

/** A claim that stands at `spot`. */
export function claimAt(site: ClaimSite, spot: Spot, parts: ClaimParts): Statement {
  return {
    id: claimId(site, parts),
    subject: parts.subject,
    relation: parts.relation,
    object: parts.object,
    qualifiers: parts.qualifiers ?? {},
    evidence: [evidenceAt(site, spot)],
    document: site.record.id,
    origin: 'prose',
    basis: parts.basis ?? 'read',
    rule: parts.rule,
    confidence: Math.round(parts.confidence * 100) / 100,
  };
}

/** The value is part of the identity of a property, which has no object. */
function claimId(site: ClaimSite, { subject, relation, object, qualifiers }: ClaimParts): Statement['id'] {
  return statementId(site.record.id, subject, relation, object ?? qualifiers?.value ?? '');
}

function samePlace(a: Evidence, b: Evidence): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end;
}

/** Statements with one id become one, with the places of all and the highest confidence; order is kept. */
export function mergeClaims(statements: readonly Statement[]): Statement[] {
  const merged = new Map<string, Statement>();
  for (const statement of statements) {
    const known = merged.get(statement.id);
    if (known === undefined) {
      merged.set(statement.id, statement);
      continue;
    }
    const fresh = statement.evidence.filter(
      (place) => !known.evidence.some((other) => samePlace(place, other)),
    );
    merged.set(statement.id, {
      ...known,
      evidence: [...known.evidence, ...fresh],
      confidence: Math.max(known.confidence, statement.confidence),
    });
  }
  return [...merged.values()];
}
