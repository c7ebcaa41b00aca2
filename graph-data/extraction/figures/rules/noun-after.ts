import type { Bounds } from '../clause.ts';
import { rightNoun } from '../naming/right.ts';
import type { Site } from './rule.ts';

/** The noun after a number; 百亿级、千亿级产业集群: the first size shares the noun of the last. */
export function nounAfter(site: Site): Bounds | null {
  const { text, quantity, quantities, index } = site;
  const next = quantities[index + 1];
  const listed = text.charAt(quantity.outer.end) === '、' && next?.outer.start === quantity.outer.end + 1;
  if (quantity.vague && next?.vague && listed) {
    return rightNoun(text, next.outer.end, quantities[index + 2]?.outer.start ?? text.length);
  }
  return rightNoun(text, quantity.outer.end, site.rightEnd);
}
