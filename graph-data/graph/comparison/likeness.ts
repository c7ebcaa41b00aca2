/** How alike two titles are: shared pairs of neighbouring characters (Dice). The same titles always give the same number. */

function pairsOf(title: string): ReadonlyMap<string, number> {
  const characters = [...title.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '')];
  const pairs = new Map<string, number>();
  for (const [index, character] of characters.entries()) {
    const pair = `${character}${characters[index + 1] ?? ''}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sum = (pairs: ReadonlyMap<string, number>): number =>
  [...pairs.values()].reduce((total, count) => total + count, 0);

/** 0 to 1; marks and spaces do not count. */
export function likenessOf(first: string, second: string): number {
  const [left, right] = [pairsOf(first), pairsOf(second)];
  const all = sum(left) + sum(right);
  if (all === 0) return 0;
  const shared = [...left].reduce((total, [pair, count]) => total + Math.min(count, right.get(pair) ?? 0), 0);
  return (2 * shared) / all;
}
