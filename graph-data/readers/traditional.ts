/** Traditional characters as simplified ones, for matching only: what is shown stays as printed. */
import table from './traditional-characters.json' with { type: 'json' };

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  table.pairs.flatMap((row) => {
    const characters = [...row];
    return characters.flatMap((character, index): [string, string][] =>
      index % 2 === 0 ? [[character, characters[index + 1] ?? character]] : [],
    );
  }),
);

/** The simplified form of one character; the character itself when it has none or is used in simplified print. */
export function simplify(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}
