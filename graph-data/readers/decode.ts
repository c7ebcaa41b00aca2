/** Bytes → text. Four encodings occur in the genre; strict decoding decides between them, no statistics. */
import type { SourceFile } from '../model/document.ts';
import { foreignFormat, refusals } from './refusals.ts';
import { UnreadableText } from './unreadable.ts';

export type Encoding = SourceFile['encoding'];

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Bytes that no encoding explains were replaced by U+FFFD. */
  readonly damaged: boolean;
}

/** Files of other formats that are often handed in, by their first bytes. */
const FOREIGN: readonly { readonly magic: readonly number[]; readonly name: string }[] = [
  { magic: [0x25, 0x50, 0x44, 0x46], name: 'PDF' },
  { magic: [0x50, 0x4b, 0x03, 0x04], name: 'DOCX/OFD/ZIP' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], name: 'DOC' },
  { magic: [0x89, 0x50, 0x4e, 0x47], name: 'PNG' },
  { magic: [0xff, 0xd8, 0xff], name: 'JPEG' },
];
/** Bytes looked at to tell UTF-16 without a byte order mark and binary files. */
const SAMPLE = 4096;
/** A UTF-8 file cut off or hurt in places is still UTF-8 when fewer characters than this share are lost. */
const TOLERATED_DAMAGE = 0.001;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 by its byte order mark, or by line feeds and digits whose other byte is zero. */
function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let evenZeros = 0;
  let oddZeros = 0;
  const limit = Math.min(SAMPLE, bytes.length);
  for (let index = 0; index < limit; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) evenZeros += 1;
    else oddZeros += 1;
  }
  if (evenZeros + oddZeros === 0) return null;
  if (evenZeros === 0) return 'utf-16le';
  if (oddZeros === 0) return 'utf-16be';
  throw new UnreadableText(refusals.binary);
}

function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let lost = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) lost += 1;
  return lost <= Math.max(1, text.length * TOLERATED_DAMAGE) ? text : null;
}

/** Decodes a text file; throws `UnreadableText` when it is empty, binary or of another format. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw new UnreadableText(refusals.empty);
  const foreign = FOREIGN.find((format) => startsWith(bytes, format.magic));
  if (foreign) throw new UnreadableText(foreignFormat(foreign.name));
  const wide = utf16Kind(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, damaged: false };
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', damaged: false };
  const gb = strictly('gb18030', bytes);
  const hurt = gb === null ? null : mostlyUtf8(bytes);
  if (gb !== null && hurt === null) return { text: gb, encoding: 'gb18030', damaged: false };
  const utf8Hurt = hurt ?? mostlyUtf8(bytes);
  if (utf8Hurt !== null) return { text: utf8Hurt, encoding: 'utf-8', damaged: true };
  return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030', damaged: true };
}
