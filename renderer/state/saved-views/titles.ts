/** Titles that nobody has to think up. Pure. */

/** As long as the workspace takes them. */
export const LONGEST_TITLE = 120;

const numbered = (title: string, number: number): string => {
  const tail = number < 2 ? '' : ` ${number}`;
  return `${title.slice(0, LONGEST_TITLE - tail.length)}${tail}`;
};

/** The title, or with the first number that makes it unlike all others. */
export function freeTitle(title: string, present: readonly string[]): string {
  for (let number = 1; number <= present.length; number += 1) {
    const free = numbered(title, number);
    if (!present.includes(free)) return free;
  }
  return numbered(title, present.length + 1);
}
