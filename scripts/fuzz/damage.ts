/** Ways to hurt a file: cut, flip, repeat, splice, and the same inside what it is made of. */
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { hurtJson, isJson } from './damage-json.ts';

type Wound =
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'flip'; readonly at: number; readonly value: number }
  | { readonly kind: 'drop' | 'repeat'; readonly at: number; readonly length: number };

/** `at` is a share of the file, so that one wound fits files of any length. */
const wound: fc.Arbitrary<Wound> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant('flip' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    value: fc.nat(255),
  }),
  fc.record({
    kind: fc.constantFrom('drop' as const, 'repeat' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(64),
  }),
);

function hurt(bytes: Uint8Array, by: Wound): Uint8Array {
  const at = Math.min(bytes.length, Math.floor(by.at * bytes.length));
  if (by.kind === 'cut') return bytes.slice(0, at);
  if (by.kind === 'flip') return at < bytes.length ? bytes.with(at, by.value) : bytes;
  const piece = bytes.slice(at, at + by.length);
  const rest = bytes.slice(by.kind === 'drop' ? at + by.length : at);
  return by.kind === 'drop' ? join(bytes.slice(0, at), rest) : join(bytes.slice(0, at), piece, rest);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const wounds = fc.array(wound, { minLength: 1, maxLength: 6 });

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** One file inside the archive is hurt and the archive itself is sound: what a checksum would not stop. */
function hurtInside(whole: Uint8Array, share: number, by: readonly Wound[]): Uint8Array {
  const files = unzipSync(whole);
  const names = Object.keys(files);
  const name = names[Math.min(names.length - 1, Math.floor(share * names.length))] ?? '';
  return zipSync({ ...files, [name]: by.reduce(hurt, files[name] ?? new Uint8Array()) });
}

/** The file with one to six wounds, outside or, for an archive or JSON, inside. */
export function damaged(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  const outside = wounds.map((by) => by.reduce(hurt, whole));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const inside = isArchive(whole)
    ? fc.tuple(share, wounds).map(([at, by]) => hurtInside(whole, at, by))
    : isJson(whole)
      ? hurtJson(whole)
      : null;
  if (inside === null) return outside;
  return fc.oneof({ arbitrary: outside, weight: 1 }, { arbitrary: inside, weight: 3 });
}
