/** Bytes → located text. The only entrance to this room. */
import { decodeText, type Encoding } from './decode.ts';
import type { Header } from './fact.ts';
import { readHeader } from './header.ts';
import { type PrintedLine, readLines } from './lines.ts';
import type { Paragraph } from './located-text.ts';
import { joinLines, usualWidth } from './paragraphs.ts';
import { findSlip, readSlipHeader } from './routing-slip.ts';
import { readSections, type Section } from './sections.ts';
import { findTables } from './tables.ts';

export { decodeText, UnreadableText } from './decode.ts';
export type { Fact, Header } from './fact.ts';
export type { PrintedLine } from './lines.ts';
export type { Paragraph } from './located-text.ts';
export type { Section } from './sections.ts';

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
  return findTables(lines).flatMap((block) =>
    block.kind === 'rows' ? block.rows : joinLines(block.lines, width),
  );
}

function readDocument(lines: readonly PrintedLine[], slip: boolean): LocatedDocument {
  const paragraphs = slip ? joinLines(lines, Number.POSITIVE_INFINITY) : readParagraphs(lines);
  return {
    header: slip ? readSlipHeader(lines) : readHeader(lines),
    lines,
    paragraphs,
    sections: slip ? [] : readSections(paragraphs),
  };
}

/** Reads text that is already decoded: one document, or a routing slip and the paper it carries. */
export function readText(text: string): LocatedDocument[] {
  const lines = readLines(text);
  const slip = findSlip(lines);
  if (!slip) return [readDocument(lines, false)];
  const documents = [readDocument(lines.slice(slip.start, slip.end), true)];
  const rest = lines.slice(slip.end);
  if (rest.some((line) => !line.blank)) documents.push(readDocument(rest, false));
  return documents;
}

/** Decodes a file and reads its documents; throws `UnreadableText` with the reason when it is no text. */
export function readFile(bytes: Uint8Array): LocatedFile {
  const decoded = decodeText(bytes);
  return { ...decoded, documents: readText(decoded.text) };
}
