/** Bytes of a file → documents, sections, bodies, statements and issues. The only entrance to this room. */
import type { DocumentRecord, SectionRecord, SourceFile } from '../model/document.ts';
import { type EntityRecord, withAliasesOf } from '../model/entity.ts';
import { type DocumentId, documentId, type EntityId, hashOf } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Statement } from '../model/statement.ts';
import { type LocatedDocument, readFile } from '../readers/index.ts';
import type { KnownHeader } from './claims/index.ts';
import { type Jurisdiction, placeIn } from './context.ts';
import type { Duty } from './duties.ts';
import { type ExtractedDocument, extractDocument } from './extract-document.ts';
import { carries } from './header-statements.ts';
import { slipJurisdiction } from './slip.ts';

export { UnreadableText } from '../readers/index.ts';
export type { Duty } from './duties.ts';

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

function uniqueEntities(documents: readonly ExtractedDocument[]): EntityRecord[] {
  const byId = new Map<EntityId, EntityRecord>();
  for (const entity of documents.flatMap((document) => document.entities)) {
    const known = byId.get(entity.id);
    byId.set(entity.id, known === undefined ? entity : withAliasesOf(known, entity));
  }
  return [...byId.values()];
}

/** Reads one file. Throws `UnreadableText` with the reason when the bytes are no text. */
export function extractFile(bytes: Uint8Array, name: string, options: ExtractionOptions = {}): Extraction {
  const located = readFile(bytes);
  const file: SourceFile = {
    sha256: hashOf(bytes),
    name,
    byteLength: bytes.length,
    encoding: located.encoding,
  };
  const documents = located.documents.map((document, index) => {
    const home = homeOf(document, options);
    const known = options.known?.get(documentId(file.sha256, index + 1));
    return extractDocument(located.text, document, file, index + 1, {
      ...(home === undefined ? {} : { home }),
      ...(known === undefined ? {} : { known }),
      dutiesOnly: options.dutiesOnly ?? false,
    });
  });
  const [slip, paper] = documents;
  const slipText = located.documents[0];
  const carried =
    slip && paper && slipText ? carries(located.text, slipText, slip.record, paper.record) : null;
  const damage = located.damaged ? documents.slice(0, 1).map((document) => damagedFile(document.record)) : [];
  return {
    file,
    text: located.text,
    documents: documents.map((document) => document.record),
    sections: documents.flatMap((document) => document.sections),
    entities: uniqueEntities(documents),
    statements: [...documents.flatMap((document) => document.statements), ...(carried ? [carried] : [])],
    issues: [...damage, ...documents.flatMap((document) => document.issues)],
    duties: documents.map((document) => ({ document: document.record, items: document.duties })),
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
