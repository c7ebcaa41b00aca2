/** `documents.outline` and `evidence.passages`. */
import type { DocumentRecord, SectionRecord } from '../../../graph-data/model/document.ts';
import type { DocumentId, EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { Evidence } from '../../../graph-data/model/locator.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import type {
  DocumentOutline,
  Duty,
  EntityCard,
  EvidencePlace,
  OutlineSection,
  StatementEvidence,
} from '../../bridge/contract.ts';
import { type ReadableWorkspace, WorkspaceProblem } from '../../database/index.ts';
import { toDuty } from './duties.ts';
import { evidencedClaim } from './evidenced-claim.ts';
import { grouped } from './grouped.ts';
import type { PassageShelf } from './passages.ts';
import { printedPlace } from './printed-place.ts';
import { rejectedClaims } from './rejected-claims.ts';
import { reviewsOf } from './review/marks.ts';
import { sentenceOf, sentenceOfReading } from './sentences.ts';
import type { Session } from './session.ts';

function outlineSection(
  { id, level, isMeasure, line }: SectionRecord,
  cards: ReadonlyMap<EntityId, EntityCard>,
  bodies: ReadonlyMap<EntityId, readonly Duty[]>,
): readonly OutlineSection[] {
  const card = cards.get(id);
  return card === undefined ? [] : [{ card, level, isMeasure, line, bodies: bodies.get(id) ?? [] }];
}

/** @throws WorkspaceProblem `document-unknown` */
export async function outlineOf(workspace: ReadableWorkspace, id: DocumentId): Promise<DocumentOutline> {
  const summary = await workspace.document(id);
  if (summary === null) throw new WorkspaceProblem('document-unknown', { id });
  const sections = await workspace.sections(id);
  const cards = new Map(
    (await workspace.cards(sections.map((section) => section.id))).map((card) => [card.id, card]),
  );
  const bodies = grouped(
    (await workspace.duties({ by: 'document', id })).map(toDuty),
    ({ measure }) => measure.id,
  );
  const issues = await workspace.issues(id);
  return {
    summary,
    sections: sections.flatMap((section) => outlineSection(section, cards, bodies)),
    issues: issues.map(({ line, code, message }) => ({ line, code, message })),
  };
}

/** Where the evidence stands, with the passage when the text is linked. */
export async function placeOf(
  workspace: ReadableWorkspace,
  passages: PassageShelf,
  evidence: Evidence,
  waiting: readonly DocumentRecord[],
): Promise<EvidencePlace> {
  const document =
    waiting.find(({ id }) => id === evidence.document) ??
    (await workspace.document(evidence.document))?.document ??
    null;
  const heading = evidence.section ?? evidence.measure;
  return {
    document: evidence.document,
    documentTitle: document?.title ?? document?.number ?? '',
    documentNumber: document?.number ?? null,
    path: heading === null ? [] : await workspace.path(heading),
    line: evidence.line,
    paragraph: evidence.paragraph,
    printed:
      document === null
        ? null
        : await printedPlace(
            workspace,
            document.file,
            evidence.range.start,
            (await passages.source(workspace, document.file))?.source,
          ),
    passage: document === null ? null : await passages.find(workspace, document.file, evidence),
  };
}

/** @param waiting documents that claim nothing yet, where the claim may stand too */
export async function placesOf(
  workspace: ReadableWorkspace,
  passages: PassageShelf,
  { evidence }: Statement,
  waiting: readonly DocumentRecord[] = [],
): Promise<readonly EvidencePlace[]> {
  const places: EvidencePlace[] = [];
  for (const place of evidence) places.push(await placeOf(workspace, passages, place, waiting));
  return places;
}

/** A claim that stands no more is shown as it was read, where it stands in the document. */
async function rejectedEvidence(
  session: Session,
  passages: PassageShelf,
  id: StatementId,
): Promise<StatementEvidence> {
  const reading = (await rejectedClaims(session)).get(session.stay.former.get(id) ?? id);
  if (reading === undefined) throw new WorkspaceProblem('statement-unknown', { id });
  const { workspace } = session.opened;
  return {
    claim: await evidencedClaim(workspace, reading.statement, true),
    duty: null,
    sentence: sentenceOfReading(reading),
    places: await placesOf(workspace, passages, reading.statement),
    review: null,
  };
}

/** @throws WorkspaceProblem `statement-unknown` */
export async function evidenceOf(
  session: Session,
  passages: PassageShelf,
  id: StatementId,
): Promise<StatementEvidence> {
  const { workspace } = session.opened;
  const statement = await workspace.statement(id);
  if (statement === null) return rejectedEvidence(session, passages, id);
  const claim = await workspace.duty(statement);
  const [review = null] = await reviewsOf(session, [statement]);
  return {
    claim: await evidencedClaim(workspace, statement, false),
    duty: claim === null ? null : toDuty(claim),
    sentence: await sentenceOf(workspace, statement),
    places: await placesOf(workspace, passages, statement),
    review,
  };
}
