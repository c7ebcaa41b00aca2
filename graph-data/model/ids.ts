/**
 * Ids: hashes of raw source values, so that building twice gives the same bytes and an id never changes
 * quietly. Brands keep an entity id from being passed where a document id is meant.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `<first 16 hex digits of the file's SHA-256>.<part>`: one file can hold several documents. */
export type DocumentId = Branded<'DocumentId'>;
/** `<kind>:<hash>`, for example `agency:3f2a…`; derived from the values named by the entity's kind. */
export type EntityId = Branded<'EntityId'>;
/** Hash of the whole claim: who says what about whom, and where it stands. */
export type StatementId = Branded<'StatementId'>;
/** Hash of a check and the things it points at: an acceptance finds its finding again after a rebuild. */
export type FindingId = Branded<'FindingId'>;
/** Hash of what could not be read and where: a review finds it again after the document is read anew. */
export type IssueId = Branded<'IssueId'>;
/** Lower-case hexadecimal SHA-256. */
export type Sha256 = Branded<'Sha256'>;

/** Digits kept of a hash that names a claim or a thing: 80 bits, no collision expected below 10^11 items. */
const ID_DIGITS = 20;
const FILE_DIGITS = 16;
/** Cannot stand in a source value, so that ("ab","c") and ("a","bc") hash differently. */
const SEPARATOR = '\u0000';

/** SHA-256 of bytes, or of text as UTF-8. */
export function hashOf(value: Uint8Array | string): Sha256 {
  const bytes = typeof value === 'string' ? utf8ToBytes(value) : value;
  return bytesToHex(sha256(bytes)) as Sha256;
}

function digest(parts: readonly string[]): string {
  return hashOf(parts.join(SEPARATOR)).slice(0, ID_DIGITS);
}

/** Id of the `part`-th document (from 1, in printed order) inside the file with this hash. */
export function documentId(file: Sha256, part: number): DocumentId {
  return `${file.slice(0, FILE_DIGITS)}.${part}` as DocumentId;
}

/** Id of a thing from the raw values that make it what it is (for an agency: jurisdiction and canonical name). */
export function entityId(kind: string, ...values: readonly string[]): EntityId {
  return `${kind}:${digest([kind, ...values])}` as EntityId;
}

/** Id of a claim from its parts in a fixed order. */
export function statementId(...parts: readonly string[]): StatementId {
  return `statement:${digest(parts)}` as StatementId;
}

/** Id of what a check found about some things, in whatever order they are named. */
export function findingId(check: string, things: readonly string[]): FindingId {
  return `finding:${digest([check, ...[...things].sort()])}` as FindingId;
}

/** Id of what could not be read, from its document, code, place and words. */
export function issueId(document: DocumentId, code: string, ...place: readonly string[]): IssueId {
  return `issue:${digest([document, code, ...place])}` as IssueId;
}
