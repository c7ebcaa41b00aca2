/** `amendments.list`: every entry with its state, its place, and what was read and stands in words. */
import type { AppliedAmendment, WaitingReason } from '../../../graph-data/model/amended.ts';
import type { Amendment, AmendmentContent, ClaimReference } from '../../../graph-data/model/amendment.ts';
import type { DocumentId, StatementId } from '../../../graph-data/model/ids.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import { relationOfRole } from '../../../graph-data/ontology/index.ts';
import type { AmendmentLine } from '../../bridge/contract.ts';
import type { ReadableWorkspace } from '../../database/index.ts';
import { titlesIn } from './document-titles.ts';
import { grouped } from './grouped.ts';
import { sentenceOf, sentenceOfReading, sentenceWith } from './sentences.ts';
import type { Session } from './session.ts';

const claimOf = (content: AmendmentContent): ClaimReference | null =>
  'claim' in content ? content.claim : null;

function documentOf(content: AmendmentContent): DocumentId | null {
  return 'place' in content ? content.place.document : (claimOf(content)?.document ?? null);
}

function lineOf(content: AmendmentContent): number | null {
  return 'place' in content ? content.place.line : (claimOf(content)?.place.line ?? null);
}

/** What was read: as it was kept when the entry was applied, else as it stands, else as the entry names it. */
async function before(
  workspace: ReadableWorkspace,
  content: AmendmentContent,
  first: AppliedAmendment | undefined,
): Promise<AmendmentLine['before']> {
  const claim = claimOf(content);
  if (claim === null) return null;
  if (first?.source) return sentenceOfReading(first.source);
  const standing = await workspace.statement(claim.id);
  if (standing !== null) return sentenceOf(workspace, standing);
  return sentenceWith(claim.subject.name, claim.object?.name ?? '', { ...claim, qualifiers: {} });
}

/** What an entry says by itself: what it would make of its claim, or the claim it would add; null for what takes out or names. */
function wouldSay(content: AmendmentContent): AmendmentLine['after'] {
  if (content.kind === 'claim-added')
    return sentenceWith(content.subject.name, content.object.name, { ...content, qualifiers: {} });
  if (content.kind !== 'claim-changed') return null;
  const { claim, change } = content;
  if (change.value !== undefined && claim.object !== null)
    return { zh: `${claim.object.name} → ${change.value}`, en: `${claim.object.name} → ${change.value}` };
  const relation = change.role === undefined ? claim.relation : relationOfRole(change.role);
  const [subject, object] = [change.subject ?? claim.subject, change.object ?? claim.object];
  const qualifiers = change.value === undefined ? {} : { value: change.value };
  return sentenceWith(subject.name, object?.name ?? '', { relation, qualifiers });
}

/** The claim that stands, in words; what the entry says where none does. */
async function after(
  workspace: ReadableWorkspace,
  result: StatementId | null,
  content: AmendmentContent,
): Promise<AmendmentLine['after']> {
  const standing = result === null ? null : await workspace.statement(result);
  return standing === null ? wouldSay(content) : sentenceOf(workspace, standing);
}

/** What is asked once for however many entries. */
interface Ground {
  readonly source: ReadableWorkspace;
  readonly workspace: ReadableWorkspace;
  readonly applied: ReadonlyMap<string, readonly AppliedAmendment[]>;
  readonly waiting: ReadonlyMap<string, WaitingReason>;
  readonly titles: ReadonlyMap<DocumentId, string>;
}

async function groundOf({ opened: { workspace }, source }: Session): Promise<Ground> {
  const waiting = await source.waitingAmendments();
  return {
    ...{ source, workspace },
    applied: grouped(await source.appliedAmendments(), ({ amendment }) => amendment),
    waiting: new Map(waiting.map(({ amendment, reason }) => [amendment, reason])),
    titles: await titlesIn(workspace),
  };
}

/** The claim it acts on as it was read, or the one it added; null where it acts on none. */
async function actsOn(
  { source }: Ground,
  content: AmendmentContent,
  first: AppliedAmendment | undefined,
): Promise<Statement | null> {
  if (!content.kind.startsWith('claim-') || first === undefined) return null;
  if (first.source !== null) return first.source.statement;
  return first.result === null ? null : source.statement(first.result);
}

async function lineOn(ground: Ground, amendment: Amendment): Promise<AmendmentLine> {
  const { content, withdrawnAt } = amendment;
  const effects = ground.applied.get(amendment.id) ?? [];
  const [first] = effects;
  const result = content.kind.startsWith('claim-') ? (first?.result ?? null) : null;
  const reason = ground.waiting.get(amendment.id) ?? null;
  const stopped = reason !== null && effects.length === 0;
  const stands = await actsOn(ground, content, first);
  const named = documentOf(content);
  const document = stands?.document ?? named;
  return {
    ...{ amendment, reason, result },
    state: withdrawnAt === null ? (stopped ? 'waiting' : 'in-force') : 'withdrawn',
    document: document === null ? null : { id: document, title: ground.titles.get(document) ?? '' },
    line: stands?.evidence[0]?.line ?? lineOf(content),
    inherited: document !== named,
    before: await before(ground.source, content, first),
    after: await after(ground.workspace, result, content),
    source: first?.source?.statement.id ?? claimOf(content)?.id ?? null,
    claims: effects.length,
  };
}

/** Tells of entries, of this ledger or of another; what all of them need is asked once. */
export async function lineTeller(session: Session): Promise<(entry: Amendment) => Promise<AmendmentLine>> {
  const ground = await groundOf(session);
  return (entry) => lineOn(ground, entry);
}

/** Newest first. */
export async function amendmentLines(session: Session): Promise<readonly AmendmentLine[]> {
  const lineOf = await lineTeller(session);
  const lines: AmendmentLine[] = [];
  for (const amendment of await session.source.amendments()) lines.unshift(await lineOf(amendment));
  return lines;
}
