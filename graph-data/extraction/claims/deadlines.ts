/** Until when the measures of a document are to be done, as claims about each measure. */

import { statementId } from '../../model/ids.ts';
import { ruleTag } from '../../model/rule.ts';
import type { Statement } from '../../model/statement.ts';
import { rawRange } from '../../readers/folded-text.ts';
import { type ReadDeadline, readDeadlines } from '../deadlines/index.ts';
import { claimAt } from './claim.ts';
import type { ClaimSite } from './site.ts';

const DEADLINE = 'property:deadline';

/** A date outside every measure is nobody's deadline. */
function deadlineClaim(
  site: ClaimSite,
  paragraph: number,
  { start, end, value, confidence, rule }: ReadDeadline,
): Statement | null {
  const folded = site.located.paragraphs[paragraph]?.folded;
  const measure = folded ? site.ownerAt(rawRange(folded, start, end).start).measure : null;
  if (!folded || measure === null) return null;
  const surface = folded.printed.slice(start, end);
  const claim = claimAt(
    site,
    { paragraph, start, end },
    {
      subject: measure,
      relation: DEADLINE,
      object: null,
      qualifiers: value === null ? { surface } : { value, surface },
      rule: ruleTag(rule),
      confidence,
    },
  );
  // Where the year is unknown the words are all there is to tell two deadlines apart.
  const id = statementId(site.record.id, measure, DEADLINE, value ?? surface);
  return { ...claim, id, origin: rule.origin };
}

/** The deadlines of all measures; a measure that names a date again has one claim with both places. */
export function deadlineClaims(site: ClaimSite): readonly Statement[] {
  return site.located.paragraphs.flatMap(({ folded, columns }, paragraph) =>
    readDeadlines(folded.text, { documentDate: site.record.date, columns }).flatMap(
      (deadline) => deadlineClaim(site, paragraph, deadline) ?? [],
    ),
  );
}
