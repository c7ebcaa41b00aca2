/** Packs texts as the archive of an office format, and makes small archives that unfold into much. */
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

export function packed(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const [DEFLATED, LOCAL, LISTED, END] = [8, 0x04034b50, 0x02014b50, 0x06054b50];

const numbers = (parts: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer =>
  Buffer.concat(
    parts.map(([value, bytes]) => {
      const part = Buffer.alloc(bytes);
      part.writeUIntLE(value, 0, bytes);
      return part;
    }),
  );

/** A file of the archive: its bytes as they are packed, and how many they unfold into. */
interface Packed {
  readonly name: string;
  readonly bytes: Buffer;
  readonly size: number;
}

const deflated = (name: string, content: Buffer): Packed => ({
  ...{ name, bytes: deflateRawSync(content), size: content.length },
});

/** One file after the other, and their list. */
function archived(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, size } of files) {
    const label = Buffer.from(name);
    const head = [
      ...([
        [20, 2],
        [0, 2],
        [DEFLATED, 2],
        [0, 4],
        [0, 4],
      ] as const),
      ...([
        [bytes.length, 4],
        [size, 4],
        [label.length, 2],
        [0, 2],
      ] as const),
    ] as const;
    const file = Buffer.concat([numbers([[LOCAL, 4], ...head]), label, bytes]);
    const where = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ] as const;
    list.push(numbers([[LISTED, 4], [20, 2], ...head, ...where]), label);
    parts.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(list);
  const counts = [
    [files.length, 2],
    [files.length, 2],
    [listed.length, 4],
    [offset, 4],
    [0, 2],
  ] as const;
  return Buffer.concat([...parts, listed, numbers([[END, 4], [0, 2], [0, 2], ...counts])]);
}

/** Every named file holds as many blanks, packed once, so that much costs little to make; the others say what they say. */
export function bomb(
  names: readonly string[],
  size: number,
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  const { bytes } = deflated('', Buffer.alloc(size, ' '));
  return archived([
    ...Object.entries(others).map(([name, text]) => deflated(name, Buffer.from(text))),
    ...names.map((name) => ({ name, bytes, size })),
  ]);
}
