/** `documents.text`: a document to read, its claims at their places in the linked text. */
import type { ClaimReading } from '../../../graph-data/model/amended.ts';
import type { SectionRecord } from '../../../graph-data/model/document.ts';
import type { DocumentId, EntityId } from '../../../graph-data/model/ids.ts';
import type { LinePlace, PlaceMark } from '../../../graph-data/model/line-place.ts';
import type { TextRange } from '../../../graph-data/model/locator.ts';
import type {
  DocumentText,
  EntityCard,
  TextParagraph,
  TextSection,
  TextSpan,
} from '../../bridge/contract.ts';
import { type ReadableWorkspace, WorkspaceProblem } from '../../database/index.ts';
import type { PlacedText } from '../../files/index.ts';
import { placedText } from '../../files/index.ts';
import type { PassageShelf } from './passages.ts';
import { rejectedClaims } from './rejected-claims.ts';
import { slipOf } from './routing-slip.ts';
import type { Session } from './session.ts';
import { countMarks, type LocatedMark, marksOf } from './text-marks.ts';

type Cards = ReadonlyMap<EntityId, EntityCard>;

/** For each paragraph the runs of these ranges in it; a run keeps the index of its range. */
function spansOf(text: PlacedText, ranges: readonly TextRange[]): readonly (readonly TextSpan[])[] {
  const spans: TextSpan[][] = text.paragraphs.map(() => []);
  ranges.forEach((range, index) => {
    for (const { paragraph, run } of text.place(range)) spans[paragraph]?.push([...run, index]);
  });
  return spans;
}

function paragraphsOf(
  text: PlacedText,
  sections: readonly SectionRecord[],
  marks: readonly LocatedMark[],
  places: readonly PlaceMark[],
): readonly TextParagraph[] {
  const headings = spansOf(
    text,
    sections.map(({ headingRange }) => headingRange),
  );
  const marked = spansOf(
    text,
    marks.map(({ range }) => range),
  );
  return text.paragraphs.map((paragraph, index) => ({
    ...paragraph,
    place: linePlace(places[(paragraph.lineStarts[0]?.[1] ?? 0) - 1]),
    headings: headings[index] ?? [],
    marks: marked[index] ?? [],
  }));
}

/** Without the offset, which belongs to the text and not to the page. */
function linePlace(mark: PlaceMark | undefined): LinePlace | null {
  if (mark === undefined) return null;
  const { start: _, ...place } = mark;
  return place;
}

function toSection(
  { id, level, number, heading, isMeasure, line, range }: SectionRecord,
  marks: readonly LocatedMark[],
): TextSection {
  return { ...{ id, level, number, isMeasure, line }, name: heading, counts: countMarks(marks, range) };
}

async function cardsOf(workspace: ReadableWorkspace, ids: readonly (EntityId | null)[]): Promise<Cards> {
  const known = [...new Set(ids)].filter((id) => id !== null);
  return new Map((await workspace.cards(known)).map((card) => [card.id, card]));
}

/** What only rejected claims speak of is no thing of the workspace any more. */
function namesWhenRead(rejected: readonly ClaimReading[]): ReadonlyMap<EntityId, string> {
  const ends = rejected.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object]));
  return new Map(ends.map(({ id, name }) => [id, name]));
}

/** @throws WorkspaceProblem `document-unknown` */
export async function textOf(
  session: Session,
  passages: PassageShelf,
  id: DocumentId,
): Promise<DocumentText> {
  const { workspace } = session.opened;
  const overview = await workspace.document(id);
  if (overview === null) throw new WorkspaceProblem('document-unknown', { id });
  const { document } = overview;
  const statements = await workspace.statements();
  const own = statements.filter((statement) => statement.document === id);
  const sections = await workspace.sections(id);
  const rejected = [...(await rejectedClaims(session)).values()];
  const marks = marksOf(
    id,
    statements,
    rejected.map(({ statement }) => statement),
  );
  const cards = await cardsOf(workspace, [
    ...marks.flatMap(({ thing, measure }) => [thing, measure]),
    ...(document.type === 'routing-slip' ? own.flatMap(({ subject, object }) => [subject, object]) : []),
  ]);
  const readNames = namesWhenRead(rejected);
  const nameOf = (thing: EntityId): string => cards.get(thing)?.name ?? readNames.get(thing) ?? '';
  const source = await passages.source(workspace, document.file);
  return {
    document: id,
    sections: sections.map((section) => toSection(section, marks)),
    marks: marks.map(({ kind, thing, measure, statements: claims, line, doubt, rejected: isRejected }) => ({
      ...{ kind, thing, line, doubt, rejected: isRejected },
      name: nameOf(thing),
      measure: measure === null ? null : nameOf(measure),
      statements: claims,
    })),
    counts: countMarks(marks),
    paragraphs:
      source === null
        ? null
        : paragraphsOf(
            placedText(source, document.range),
            sections,
            marks,
            await workspace.linePlaces(document.file),
          ),
    slip: slipOf(document, own, (thing) => cards.get(thing)),
  };
}
