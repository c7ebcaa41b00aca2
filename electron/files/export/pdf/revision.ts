/**
 * Streams of a PDF read by number and written anew in a revision at its end, as the format provides for changes: nothing of
 * what the printer wrote is moved. For files as Chromium prints them: one table of places, no object streams. Pure.
 */
import { unzlibSync, zlibSync } from 'fflate';

const ENTRY = 20;
/** The head of a stream is far shorter. */
const HEAD = 400;

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

export interface PrintedFile {
  readonly bytes: Uint8Array;
  /** All of it, a character a byte. */
  readonly text: string;
  /** Where its table of places begins. */
  readonly table: number;
  /** Where the entries of that table begin, and how many objects it has. */
  readonly entries: number;
  readonly size: number;
}

/** Null for a file that is built otherwise. */
export function openPrinted(bytes: Uint8Array): PrintedFile | null {
  const text = textOf(bytes);
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text)?.[1] ?? Number.NaN);
  const [head = '', size = ''] = /^xref\r?\n0 (\d+)\s*\n/u.exec(text.slice(table, table + 40)) ?? [];
  return head === '' ? null : { bytes, text, table, entries: table + head.length, size: Number(size) };
}

/** What a stream holds; null where there is none of that number, or it is packed in another way. */
export function readStream({ bytes, text, entries, size }: PrintedFile, number: number): string | null {
  const at = entries + number * ENTRY;
  const place = number < size ? Number(text.slice(at, at + 10)) : Number.NaN;
  const head = /^(\d+) 0 obj\s*<<([^>]*)>>\s*stream\r?\n/u.exec(text.slice(place, place + HEAD));
  const [whole = '', own = '', facts = ''] = head ?? [];
  const length = Number(/\/Length (\d+)\b(?! \d+ R)/u.exec(facts)?.[1] ?? Number.NaN);
  if (Number(own) !== number || whole === '' || Number.isNaN(length)) return null;
  const content = bytes.subarray(place + whole.length, place + whole.length + length);
  if (!facts.includes('/Filter')) return textOf(content);
  return /\/Filter \/FlateDecode/u.test(facts) ? textOf(unzlibSync(content)) : null;
}

function objectOf(number: number, content: string): Buffer {
  const packed = zlibSync(Buffer.from(content, 'latin1'));
  const head = `${number} 0 obj\n<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}

/** The file with these streams in place of those it had. */
export function withStreams(file: PrintedFile, streams: ReadonlyMap<number, string>): Uint8Array {
  const { bytes, text, table } = file;
  const [, facts = ''] = /trailer\s*<<([\s\S]*?)>>\s*startxref/u.exec(text.slice(table)) ?? [];
  const parts: Buffer[] = [Buffer.from(bytes), Buffer.from('\n', 'latin1')];
  let end = bytes.length + 1;
  const places: string[] = [];
  for (const [number, content] of streams) {
    const object = objectOf(number, content);
    places.push(`${number} 1\n${String(end).padStart(10, '0')} 00000 n \n`);
    parts.push(object);
    end += object.length;
  }
  const tail = `xref\n${places.join('')}trailer\n<<${facts}\n/Prev ${table}>>\nstartxref\n${end}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(tail, 'latin1')]));
}
