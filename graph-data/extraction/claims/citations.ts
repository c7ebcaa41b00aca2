/** Papers cited by title, and which of them the document carries out. */
import { type EntityId, entityId } from '../../model/ids.ts';
import { markless } from '../../model/names.ts';
import { lineAt } from '../../readers/located-text.ts';
import type { Citation } from '../initiatives/index.ts';
import { displayText } from '../names/read-names.ts';
import { claimAt, type Spot } from './claim.ts';
import type { ClaimSite } from './site.ts';
import { type Claims, NO_CLAIMS } from './types.ts';

/** Words right before a title that say that the paper is carried out, not merely named. */
const CARRIED_OUT = /(?:贯彻|落实|执行|实施|细化)[^《》。;]{0,12}$/u;
/** How far before the title they are looked for, in characters. */
const REACH = 20;
/** A paper says what it implements in its title or in its opening paragraphs. */
const OPENING_PARAGRAPHS = 4;

/** A cited paper is the same wherever its title stands. */
function citedId(title: string): EntityId {
  return entityId('cited-document', markless(title));
}

function implementsIt(site: ClaimSite, paragraph: number, citation: Citation): boolean {
  if (paragraph >= OPENING_PARAGRAPHS || citation.kind === 'periodical') return false;
  const text = site.located.paragraphs[paragraph]?.folded.text ?? '';
  return CARRIED_OUT.test(text.slice(Math.max(0, citation.start - REACH), citation.start));
}

/** Longer words between 《 and 》 are no title but a lost closing mark, or columns read across. */
const LONGEST_TITLE = 50;
const NO_TITLE = /[。!?;]/u;

function isTitle(site: ClaimSite, title: string): boolean {
  const crossesColumns = site.columnsInterleaved && /\s/u.test(title);
  return title.length <= LONGEST_TITLE && !NO_TITLE.test(title) && !crossesColumns;
}

/** What cannot be a title is reported by place; its words stay on the page. */
function notATitle(site: ClaimSite, paragraph: number, citation: Citation): Claims {
  const printed = site.located.paragraphs[paragraph];
  if (printed === undefined) return NO_CLAIMS;
  const issue = {
    document: site.record.id,
    line: lineAt(printed, citation.start),
    range: citation.range,
    code: 'broken-title',
    message: '书名号内不像一个标题（可能缺右书名号，或跨栏串读），未采用；请打开原文核对。',
  };
  return { ...NO_CLAIMS, issues: [issue] };
}

/** Claims about one title in 《…》; a document that names itself cites nothing. */
export function citationClaims(site: ClaimSite, paragraph: number, citation: Citation): Claims {
  if (!isTitle(site, citation.title)) return notATitle(site, paragraph, citation);
  const title = displayText(citation.title);
  if (markless(title) === markless(site.record.title ?? '')) return NO_CLAIMS;
  const spot: Spot = { paragraph, start: citation.start, end: citation.end };
  const entity = {
    id: citedId(title),
    kind: 'cited-document',
    name: `《${title}》`,
    fullName: null,
    aliases: [],
    properties: { type: citation.kind },
  };
  const rule = 'citation@1';
  const cites = claimAt(site, spot, {
    subject: site.ownerAt(citation.range.start).owner,
    relation: 'cites',
    object: entity.id,
    rule,
    confidence: 1,
  });
  if (!implementsIt(site, paragraph, citation)) return { entities: [entity], statements: [cites] };
  const carried = claimAt(site, spot, {
    subject: site.record.entity,
    relation: 'implements',
    object: entity.id,
    rule,
    confidence: 0.9,
  });
  return { entities: [entity], statements: [cites, carried] };
}
