/** What may be said on a page whose columns were read across. */
import { partsBefore } from './clause.ts';
import type { Named, Site } from './rules/rule.ts';

/** Confidence of a figure read on such a page, and of one whose name may be cut at a joint. */
const COLUMN_CONFIDENCE = 0.6;
const CUT_CONFIDENCE = 0.4;
const JOINT = /[ \n\t]/u;
/** 150万头以 at the end of a fragment: 以上 or 以内, the page does not say. */
const DANGLING = /^(?:以|左|余)(?:[ \n\t]|$)/u;

/** On a page read across columns a name must touch its value; null when the two are parted, or the value is cut. */
export function withinColumn(site: Site, named: Named): Named | null {
  const { text, quantity } = site;
  if (
    quantity.unitKind === null &&
    quantity.form === 'plain' &&
    JOINT.test(text.charAt(quantity.range.end) || '\n')
  )
    return null;
  if (partsBefore(text, quantity.outer.start) && JOINT.test(text.charAt(quantity.outer.start - 1)))
    return null;
  const range = named.range ?? site.clause;
  const span = {
    start: Math.min(range.start, quantity.range.start),
    end: Math.max(range.end, quantity.range.end),
  };
  if (JOINT.test(text.slice(span.start, span.end))) return null;
  const cut =
    (range.start > 0 && JOINT.test(text.charAt(range.start - 1))) ||
    (range.end > quantity.range.end && JOINT.test(text.charAt(range.end)));
  if (cut && (named.range === null || named.name.length < 4 || named.concerns.includes('unpaired')))
    return null;
  const valueCut = DANGLING.test(text.slice(quantity.range.end, quantity.range.end + 3));
  const concerns = [...named.concerns, ...(cut ? ['name-cut'] : []), ...(valueCut ? ['value-cut'] : [])];
  return { ...named, confidence: cut || valueCut ? CUT_CONFIDENCE : COLUMN_CONFIDENCE, concerns };
}
