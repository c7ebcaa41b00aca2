/** Inferred claims: basis `inferred`, evidence copied from the claims they rest on. */

import type { EntityRecord } from '../model/entity.ts';
import { type EntityId, entityId, statementId } from '../model/ids.ts';
import type { Evidence } from '../model/locator.ts';
import { ruleTag } from '../model/rule.ts';
import type { Qualifiers, Statement } from '../model/statement.ts';
import type { InferenceRule } from './rule.ts';
import type { Verdict } from './types.ts';

export interface InferredParts {
  readonly subject: EntityId;
  readonly relation: string;
  readonly object: EntityId | null;
  readonly qualifiers: Qualifiers;
  /** Places of the premises, oldest first. */
  readonly evidence: readonly Evidence[];
  readonly confidence?: number;
}

type Named = Pick<InferenceRule, 'id' | 'version'>;

/** Each place once: two premises may stand on the same words. */
function placesOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ document, range }) => {
    const key = `${document} ${range.start} ${range.end}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * An inferred claim; it belongs to the document of its last place, the one that let it be drawn.
 * @throws Error when there is no place: a claim without evidence is none.
 */
export function inferred(rule: Named, parts: InferredParts): Statement {
  const evidence = placesOnce(parts.evidence);
  const last = evidence.at(-1);
  if (last === undefined) throw new Error(`inference: ${rule.id} claims ${parts.relation} without evidence`);
  const { subject, relation, object, qualifiers } = parts;
  return {
    id: statementId('inferred', subject, relation, object ?? qualifiers.value ?? ''),
    subject,
    relation,
    object,
    qualifiers,
    evidence,
    document: last.document,
    origin: 'structure',
    basis: 'inferred',
    rule: ruleTag(rule),
    confidence: parts.confidence ?? 1,
  };
}

export interface ThreadParts {
  /** The thing that is followed, whose id names the thread. */
  readonly subject: EntityId;
  /** What keeps two threads of one thing apart, for example yearly values from five-year sums. */
  readonly aspect: string;
  readonly name: string;
  readonly about: 'indicator' | 'initiative';
  readonly verdict: Verdict;
  /** Dates of the first and the last document. */
  readonly from: string | null;
  readonly to: string | null;
}

export function threadEntity(parts: ThreadParts): EntityRecord {
  const { subject, aspect, name, about, verdict, from, to } = parts;
  return {
    id: entityId('thread', subject, aspect),
    kind: 'thread',
    name,
    fullName: null,
    aliases: [],
    properties: { about, from, to, verdict },
  };
}

/** `property:verdict` of a thread with the sentence that tells why. */
export function verdictClaim(
  rule: Named,
  thread: EntityId,
  verdict: Verdict,
  because: {
    readonly sentence: string;
    readonly evidence: readonly Evidence[];
    readonly confidence?: number;
  },
): Statement {
  return inferred(rule, {
    subject: thread,
    relation: 'property:verdict',
    object: null,
    qualifiers: { value: verdict, resolution: because.sentence },
    evidence: because.evidence,
    ...(because.confidence === undefined ? {} : { confidence: because.confidence }),
  });
}
