/** The highest 密级 of several documents: a file made from them may not be shown to more people than they may. */

/** From the highest down. 工作秘密 stands before 秘密 only so that it is not taken for it; its rank is below. */
const LEVELS: readonly { readonly word: string; readonly rank: number }[] = [
  { word: '绝密', rank: 6 },
  { word: '机密', rank: 5 },
  { word: '工作秘密', rank: 3 },
  { word: '秘密', rank: 4 },
  { word: '内部', rank: 2 },
  { word: '公开', rank: 0 },
];
/** A mark in unknown words is still a mark: above 公开, below all that are known to restrict. */
const UNKNOWN_RANK = 1;

function rankOf(printed: string): number {
  const bare = printed.replace(/\s/gu, '');
  return LEVELS.find(({ word }) => bare.includes(word))?.rank ?? UNKNOWN_RANK;
}

/** The highest mark as printed (with its term, 秘密★10年); null when no document shows one. */
export function highestClassification(printed: readonly (string | null)[]): string | null {
  const marks = printed.flatMap((mark) => (mark === null || mark.trim() === '' ? [] : [mark.trim()]));
  const [highest] = [...marks].sort((a, b) => rankOf(b) - rankOf(a));
  return highest ?? null;
}
