/** Curated claims between two things, and links refused: both ends are told by the words that name them. */
import type { RefusedLink } from '../../../graph-data/inference/index.ts';
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import { type EntityId, statementId } from '../../../graph-data/model/ids.ts';
import type { Issue } from '../../../graph-data/model/issue.ts';
import type { Evidence } from '../../../graph-data/model/locator.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import { type CuratedEnd, type CuratedLink, type CuratedRefusal, type Numbered, ruleOf } from './records.ts';

interface Found {
  readonly entity: EntityId;
  readonly evidence: Evidence;
}

const overlaps = (place: Evidence, { document, start, end }: CuratedEnd): boolean =>
  place.document === document && place.range.start < end && start < place.range.end;

/** The one thing of this kind (and name, where one is given) that a claim names at these words; null when none or several are. */
function thingAt(dataset: Dataset, end: CuratedEnd): Found | null {
  const meant = new Set(
    dataset.entities.flatMap(({ id, kind, name }) =>
      kind === end.kind && (end.name === undefined || name === end.name) ? [id] : [],
    ),
  );
  const found = new Map<EntityId, Evidence>();
  for (const { subject, object, evidence } of dataset.statements) {
    const place = evidence.find((one) => overlaps(one, end));
    if (place === undefined) continue;
    for (const thing of [subject, object]) {
      if (thing !== null && meant.has(thing)) found.set(thing, found.get(thing) ?? place);
    }
  }
  const [only] = found;
  return only === undefined || found.size > 1 ? null : { entity: only[0], evidence: only[1] };
}

/** A record whose words no longer name one thing is reported, so that a better rule does not stop the build. */
function unresolved(record: Numbered<CuratedLink | CuratedRefusal>, end: CuratedEnd): Issue {
  return {
    document: end.document,
    line: end.line,
    range: { start: end.start, end: end.end },
    code: 'curation-unresolved',
    message: `curation.jsonl 第 ${record.number} 行：此处没有唯一的 ${end.kind}`,
  };
}

interface Ends {
  readonly subject: Found;
  readonly object: Found;
}

function endsOf(dataset: Dataset, record: Numbered<CuratedLink | CuratedRefusal>): Ends | readonly Issue[] {
  const [subject, object] = [thingAt(dataset, record.subject), thingAt(dataset, record.object)];
  if (subject !== null && object !== null) return { subject, object };
  return [
    ...(subject === null ? [unresolved(record, record.subject)] : []),
    ...(object === null ? [unresolved(record, record.object)] : []),
  ];
}

function statementOf(record: Numbered<CuratedLink>, { subject, object }: Ends): Statement {
  return {
    id: statementId('curated', subject.entity, record.relation, object.entity),
    ...{ subject: subject.entity, relation: record.relation, object: object.entity },
    qualifiers: { resolution: record.reason },
    evidence: [object.evidence, subject.evidence],
    ...{ document: subject.evidence.document, origin: 'structure', basis: 'curated' },
    ...{ rule: ruleOf(record), confidence: record.confidence ?? 1 },
  };
}

/** The dataset with the curated claims beside those that were read. */
export function applyLinks(dataset: Dataset, links: readonly Numbered<CuratedLink>[]): Dataset {
  const results = links.map((link) => ({ link, ends: endsOf(dataset, link) }));
  return {
    ...dataset,
    statements: [
      ...dataset.statements,
      ...results.flatMap(({ link, ends }) => ('subject' in ends ? [statementOf(link, ends)] : [])),
    ],
    issues: [...dataset.issues, ...results.flatMap(({ ends }) => ('subject' in ends ? [] : ends))],
  };
}

/** Refused links by the ids of their ends, and the records whose words no longer name anything. */
export function refusedLinks(
  dataset: Dataset,
  refusals: readonly Numbered<CuratedRefusal>[],
): { readonly refused: readonly RefusedLink[]; readonly issues: readonly Issue[] } {
  const results = refusals.map((refusal) => ({ refusal, ends: endsOf(dataset, refusal) }));
  return {
    refused: results.flatMap(({ refusal, ends }) =>
      'subject' in ends
        ? [{ subject: ends.subject.entity, relation: refusal.relation, object: ends.object.entity }]
        : [],
    ),
    issues: results.flatMap(({ ends }) => ('subject' in ends ? [] : ends)),
  };
}
