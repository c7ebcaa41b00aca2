/** Bytes of a file → documents, sections, bodies, statements and issues. The only entrance to this room. */
import type { DocumentRecord, SectionRecord, SourceFile } from '../model/document.ts';
import { type EntityRecord, withAliasesOf } from '../model/entity.ts';
import { type DocumentId, documentId, type EntityId, hashOf } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Statement } from '../model/statement.ts';
import { decodeText, type FormattedText, type LocatedDocument, readParts } from '../readers/index.ts';
import type { KnownHeader } from './claims/index.ts';
import { type Jurisdiction, placeIn } from './context.ts';
import type { Duty } from './duties.ts';
import { extractDocument } from './extract-document.ts';
import { carries } from './header-statements.ts';
import { slipJurisdiction } from './slip.ts';

export { UnreadableText } from '../readers/index.ts';
export {
  type ColumnGuess,
  findHead,
  type GuessReason,
  guessColumns,
  tableHeads,
} from './columns/index.ts';
export type { Duty } from './duties.ts';
export { readingRules } from './reading-rules.ts';

export interface Extraction {
  readonly file: SourceFile;
  /** Decoded text; offsets of all evidence count its UTF-16 code units. */
  readonly text: string;
  readonly documents: readonly DocumentRecord[];
  readonly sections: readonly SectionRecord[];
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
  /** Duties by document, with the printed forms the headless interface shows. */
  readonly duties: readonly { readonly document: DocumentRecord; readonly items: readonly Duty[] }[];
}

export interface ExtractionOptions {
  /** Place whose bodies a routing slip means, where the reader knows it; the page alone says only 开发区. */
  readonly slipJurisdiction?: string;
  /** What the caller knows of the header of each document, by its id, and the page does not say. */
  readonly known?: ReadonlyMap<DocumentId, KnownHeader>;
  /** Leaves out all claims but duties and structure: a third of the work. */
  readonly dutiesOnly?: boolean;
}

function homeOf(located: LocatedDocument, options: ExtractionOptions): Jurisdiction | undefined {
  if (located.header.type !== 'routing-slip') return undefined;
  const given = options.slipJurisdiction;
  return given === undefined
    ? slipJurisdiction(located)
    : (placeIn(given) ?? { place: given, level: 'zone' });
}

function uniqueEntities(entities: readonly EntityRecord[]): EntityRecord[] {
  const byId = new Map<EntityId, EntityRecord>();
  for (const entity of entities) {
    const known = byId.get(entity.id);
    byId.set(entity.id, known === undefined ? entity : withAliasesOf(known, entity));
  }
  return [...byId.values()];
}

/** What one part of a file says: one document, or a routing slip and the paper it carries. */
export interface ExtractedPart extends Extraction {
  /** The same documents as text, in the same order. */
  readonly located: readonly LocatedDocument[];
}

/** The record of a file that was read into `formatted`. */
export function sourceFile(
  bytes: Uint8Array,
  name: string,
  { encoding, format }: Pick<FormattedText, 'encoding' | 'format'>,
): SourceFile {
  const file = { sha256: hashOf(bytes), name, byteLength: bytes.length, encoding };
  return format === null ? file : { ...file, format };
}

/**
 * Reads the text of a file part by part (`readers/parts.ts`) and holds one part at a time, so that memory is bounded by
 * the file's own text and its largest part. `damaged` says that bytes were lost in decoding.
 */
export function* extractParts(
  text: string,
  file: SourceFile,
  damaged: boolean,
  options: ExtractionOptions = {},
): Generator<ExtractedPart> {
  let read = 0;
  for (const located of readParts(text)) {
    const part = extractPart(text, file, located, read, options);
    const first = part.documents[0];
    const issues = damaged && read === 0 && first ? [damagedFile(first), ...part.issues] : part.issues;
    yield { ...part, issues };
    read += located.length;
  }
}

/** `before` is the number of documents of the file already read. */
function extractPart(
  text: string,
  file: SourceFile,
  located: readonly LocatedDocument[],
  before: number,
  options: ExtractionOptions,
): ExtractedPart {
  const documents = located.map((document, index) => {
    const number = before + index + 1;
    const home = homeOf(document, options);
    const known = options.known?.get(documentId(file.sha256, number));
    return extractDocument(text, document, file, number, {
      ...(home === undefined ? {} : { home }),
      ...(known === undefined ? {} : { known }),
      dutiesOnly: options.dutiesOnly ?? false,
    });
  });
  const [slip, paper] = documents;
  const slipText = located[0];
  const carried = slip && paper && slipText ? carries(text, slipText, slip.record, paper.record) : null;
  return {
    file,
    text,
    located,
    documents: documents.map((document) => document.record),
    sections: documents.flatMap((document) => document.sections),
    entities: uniqueEntities(documents.flatMap((document) => document.entities)),
    statements: [...documents.flatMap((document) => document.statements), ...(carried ? [carried] : [])],
    issues: documents.flatMap((document) => document.issues),
    duties: documents.map((document) => ({ document: document.record, items: document.duties })),
  };
}

/** Reads a file of plain text whole. Throws `UnreadableText` with the reason when the bytes are no text. */
export function extractFile(bytes: Uint8Array, name: string, options: ExtractionOptions = {}): Extraction {
  const { text, encoding, damaged } = decodeText(bytes);
  return extractText(text, sourceFile(bytes, name, { encoding, format: null }), damaged, options);
}

/** Reads the text of a file whole. */
export function extractText(
  wholeText: string,
  sourceOf: SourceFile,
  damaged: boolean,
  options: ExtractionOptions = {},
): Extraction {
  const [first, ...rest] = extractParts(wholeText, sourceOf, damaged, options);
  if (!first) throw new Error('extraction: a text has at least one part');
  const { file, text } = first;
  const parts = [first, ...rest];
  return {
    file,
    text,
    documents: parts.flatMap((part) => part.documents),
    sections: parts.flatMap((part) => part.sections),
    entities: uniqueEntities(parts.flatMap((part) => part.entities)),
    statements: parts.flatMap((part) => part.statements),
    issues: parts.flatMap((part) => part.issues),
    duties: parts.flatMap((part) => part.duties),
  };
}

function damagedFile(document: DocumentRecord): Issue {
  return {
    document: document.id,
    line: document.firstLine,
    range: null,
    code: 'damaged-file',
    message: '文件有无法解码的字节，已用替代字符读取；请核对原文件。',
  };
}
