/** Bytes → located text. The only entrance to this room. */
import { decodeText, type Encoding } from './decode.ts';
import type { Header } from './fact.ts';
import { splitFlatTable } from './flat-table.ts';
import { readHeader } from './header.ts';
import { type PrintedLine, readLines } from './lines.ts';
import type { Paragraph } from './located-text.ts';
import { joinLines, usualWidth } from './paragraphs.ts';
import { textParts } from './parts.ts';
import { findSlip, readSlipHeader } from './routing-slip.ts';
import { readSections, type Section } from './sections.ts';
import { findTables } from './tables.ts';

export { foldCharacter } from './characters.ts';
export { decodeText } from './decode.ts';
export type { Fact, Header } from './fact.ts';
export {
  type CharacterMaps,
  type FormatOptions,
  type FormattedText,
  isDamaged,
  keptSheets,
  type LinePlace,
  type PlaceMark,
  type ReadingNote,
  readFormatted,
  type SheetRow,
  type SheetRows,
  sheetsText,
  type ToldHead,
  titlesAt,
} from './formats/index.ts';
export type { PrintedLine } from './lines.ts';
export type { Paragraph } from './located-text.ts';
export type { Section } from './sections.ts';
export { type ColumnMeaning, isColumnTitle, readTableHeader } from './table-header.ts';
export { type Refusal, UnreadableText } from './unreadable.ts';

/** One document inside a file. */
export interface LocatedDocument {
  readonly header: Header;
  readonly lines: readonly PrintedLine[];
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly Section[];
}

export interface LocatedFile {
  readonly text: string;
  readonly encoding: Encoding;
  readonly damaged: boolean;
  readonly documents: readonly LocatedDocument[];
}

function readParagraphs(lines: readonly PrintedLine[]): Paragraph[] {
  const width = usualWidth(lines);
  return findTables(lines.flatMap(splitFlatTable)).flatMap((block) =>
    block.kind === 'rows' ? block.rows : joinLines(block.lines, width),
  );
}

function readPaper(lines: readonly PrintedLine[], header: Header): LocatedDocument {
  const paragraphs = readParagraphs(lines);
  return { header, lines, paragraphs, sections: readSections(paragraphs) };
}

function readSlip(lines: readonly PrintedLine[]): LocatedDocument {
  const paragraphs = joinLines(lines, Number.POSITIVE_INFINITY);
  return { header: readSlipHeader(lines), lines, paragraphs, sections: [] };
}

/** One document, or a routing slip and the paper it carries. */
function readPart(lines: readonly PrintedLine[]): LocatedDocument[] {
  const slip = findSlip(lines);
  if (!slip) return [readPaper(lines, readHeader(lines))];
  const documents = [readSlip(lines.slice(slip.start, slip.end))];
  const rest = lines.slice(slip.end);
  if (rest.some((line) => !line.blank)) documents.push(readPaper(rest, readHeader(rest)));
  return documents;
}

/**
 * Reads text that is already decoded, part by part (`parts.ts`); each part is one document, or a routing slip and the
 * paper it carries. The header of a paper too long for one part holds for all of its parts.
 */
export function* readParts(text: string): Generator<LocatedDocument[]> {
  let before: LocatedDocument | undefined;
  for (const part of textParts(text)) {
    const lines = readLines(text, part);
    const documents = part.continued && before ? [readPaper(lines, before.header)] : readPart(lines);
    before = documents.at(-1);
    yield documents;
  }
}

/** All documents of a text. */
export function readText(text: string): LocatedDocument[] {
  return [...readParts(text)].flat();
}

/** Decodes a file and reads its documents; throws `UnreadableText` with the reason when it is no text. */
export function readFile(bytes: Uint8Array): LocatedFile {
  const decoded = decodeText(bytes);
  return { ...decoded, documents: readText(decoded.text) };
}
