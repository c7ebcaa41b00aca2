/** JSON that stays JSON: some of its values are what nobody writes there. */
import fc from 'fast-check';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly string[];

const nested = (depth: number): Json => (depth === 0 ? [] : [nested(depth - 1)]);

/** Values of another kind, out of every bound, or of a name that means something else to JavaScript. */
const HOSTILE: readonly Json[] = [
  ...[null, true, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER],
  ...[
    '',
    '\u0000',
    '=HYPERLINK("x")',
    '<img src=x onerror=alert(1)>',
    '../../etc/passwd',
    'x'.repeat(20_000),
  ],
  ...[[], {}, nested(200), JSON.parse('{"__proto__": {"admin": true}, "constructor": 1}') as Json],
];

export const isJson = (bytes: Uint8Array): boolean => bytes[0] === 0x7b;

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ways to every value, the whole among them. */
function pathsIn(value: Json, path: Path = []): readonly Path[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inside.flatMap(([key, each]) => pathsIn(each, [...path, key]))];
}

function replaced(value: Json, [key, ...rest]: Path, by: Json): Json {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((each, at) => (String(at) === key ? replaced(each, rest, by) : each));
  return isObject(value) ? { ...value, [key]: replaced(value[key] ?? null, rest, by) } : value;
}

/** One to three values are replaced, each by its share of the ways there are then. */
export function hurtJson(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  const sound = JSON.parse(new TextDecoder().decode(whole)) as Json;
  const wound = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...HOSTILE));
  return fc.array(wound, { minLength: 1, maxLength: 3 }).map((wounds) => {
    const hurt = wounds.reduce<Json>((value, [share, by]) => {
      const paths = pathsIn(value);
      return replaced(value, paths[Math.min(paths.length - 1, Math.floor(share * paths.length))] ?? [], by);
    }, sound);
    return new TextEncoder().encode(JSON.stringify(hurt));
  });
}
