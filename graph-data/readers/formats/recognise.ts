/** Which format bytes are in: by their first bytes and what an archive holds, never by the name alone. */
import { type DecodedText, decodeText } from '../decode.ts';
import { refusals } from '../refusals.ts';
import { type Refusal, UnreadableText } from '../unreadable.ts';
import { type Archive, openArchive } from './archive.ts';

/** Formats this room reads, with what is already opened on the way. */
export type Recognised =
  | { readonly format: 'pdf' }
  | { readonly format: 'text' | 'html' | 'csv'; readonly decoded: DecodedText }
  | { readonly format: 'docx' | 'xlsx' | 'ofd'; readonly archive: Archive };

interface Signature {
  readonly magic: readonly number[];
  /** Bytes before the signature that are looked at; PDF readers accept up to 1,024 of noise. */
  readonly within: number;
}

const PDF: Signature = { magic: [0x25, 0x50, 0x44, 0x46, 0x2d], within: 1024 };
const ZIP: Signature = { magic: [0x50, 0x4b, 0x03, 0x04], within: 0 };

/** What offices hand in that is no text in any form. */
const REFUSED: readonly { readonly magic: readonly number[]; readonly refusal: Refusal }[] = [
  { magic: [0xd0, 0xcf, 0x11, 0xe0], refusal: refusals.oldOffice },
  { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], refusal: refusals.richText },
  { magic: [0x52, 0x61, 0x72, 0x21], refusal: refusals.rar },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], refusal: refusals.sevenZip },
  ...[
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
    [0x42, 0x4d],
  ].map((magic) => ({ magic, refusal: refusals.picture })),
];

function startsAt(bytes: Uint8Array, at: number, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[at + index] === byte);
}

function bears(bytes: Uint8Array, { magic, within }: Signature): boolean {
  for (let at = 0; at <= within; at += 1) if (startsAt(bytes, at, magic)) return true;
  return false;
}

function archived(bytes: Uint8Array): Recognised {
  const archive = openArchive(bytes);
  if (archive.read('OFD.xml')) return { format: 'ofd', archive };
  const main = archive.names.map((name) => name.toLowerCase());
  if (main.some((name) => name.startsWith('word/'))) return { format: 'docx', archive };
  if (main.some((name) => name.startsWith('xl/'))) return { format: 'xlsx', archive };
  throw new UnreadableText(refusals.otherArchive);
}

/** A page begins with a tag and has the end of a block; a paper that only quotes a tag has not. */
const PAGE_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|meta|title|body|div|p|table|section|article)\b/iu;
const PAGE_END = /<\/(?:html|body|div|p|table|section|article)\s*>/iu;

function isPage({ text }: DecodedText): boolean {
  return PAGE_START.test(text.slice(0, 4096)) && PAGE_END.test(text);
}

/**
 * Recognises a file. The ending of the name is asked only where the content cannot tell: a CSV is text like any other.
 * @throws UnreadableText with the reason and what to do, for formats that cannot be read
 */
export function recognise(bytes: Uint8Array, name: string): Recognised {
  if (bytes.length === 0) throw new UnreadableText(refusals.empty);
  if (bears(bytes, PDF)) return { format: 'pdf' };
  if (bears(bytes, ZIP)) return archived(bytes);
  const refused = REFUSED.find(({ magic }) => startsAt(bytes, 0, magic));
  if (refused) throw new UnreadableText(refused.refusal);
  const decoded = decodeText(bytes);
  if (isPage(decoded)) return { format: 'html', decoded };
  return { format: /\.(?:csv|tsv)$/iu.test(name) ? 'csv' : 'text', decoded };
}
