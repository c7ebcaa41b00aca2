/** Characters that share a glyph in common Chinese typefaces, so that a printer may name one by another. Pure. */
import { foldCharacter } from '../../../../graph-data/readers/index.ts';

/** Signs, and parts of characters that Unicode has a second time as radicals without saying what they are equal to. */
const SHARED: readonly string[] = [
  ...[
    '～〜',
    '〈\u2329',
    '〉\u232a',
    '／∕',
    '｀‵',
    '…⋯',
    '·‧・•',
    '—―',
    '－−',
    '胶㬵',
    '户⼾',
    '衤⻂',
    '纟⺰',
  ],
  ...['亻⺅', '刂⺉', '尢⺐', '彐⺕', '忄⺖', '扌⺘', '攵⺙', '氵⺡', '灬⺣', '丬⺦', '犭⺨', '礻⺭', '肀⺺'],
  ...['艹⺾', '讠⻈', '辶⻌', '钅⻐', '阝⻖', '饣⻠'],
];

const likes: ReadonlyMap<string, readonly string[]> = new Map(
  SHARED.flatMap((group) => [...group].map((character) => [character, [...group]] as const)),
);

/** What stands on the page where a printer says `named`: itself if the page holds it, else what looks the same and is there. */
export function meantBy(named: string, page: ReadonlySet<string>): string {
  if (page.has(named)) return named;
  return [...(likes.get(named) ?? []), foldCharacter(named)].find((other) => page.has(other)) ?? named;
}
