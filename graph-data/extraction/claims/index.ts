/** One document → every claim beyond its duties: initiatives, places, figures, citations, follow-up, header facts. */
import type { DocumentRecord, SectionRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { Issue } from '../../model/issue.ts';
import type { Outlook, Statement } from '../../model/statement.ts';
import type { LocatedDocument } from '../../readers/index.ts';
import { lineAt } from '../../readers/located-text.ts';
import { PROGRAMMES } from '../figures/index.ts';
import { bodyClaims } from './bodies.ts';
import { citationClaims } from './citations.ts';
import { mergeClaims } from './claim.ts';
import { deadlineClaims } from './deadlines.ts';
import { figureClaims } from './figures.ts';
import { followUpClaims } from './follow-up.ts';
import { headerFacts, instructions, slipFacts } from './header.ts';
import { mostNamedPlace } from './home-place.ts';
import { initiativeClaims } from './initiatives.ts';
import { claimedOnItsOwn, createPlaceLookup, placeClaims } from './places.ts';
import { type DocumentReading, type KnownHeader, readKinds } from './reading.ts';
import { type ClaimSite, createOwnerLookup } from './site.ts';
import { type Claims, joinClaims } from './types.ts';

export { claimedOnItsOwn } from './places.ts';
export { type DocumentReading, type KnownHeader, readKinds } from './reading.ts';
export { type Claims, NO_CLAIMS } from './types.ts';

export interface DocumentParts {
  readonly text: string;
  readonly located: LocatedDocument;
  readonly record: DocumentRecord;
  readonly sections: readonly SectionRecord[];
  /** Jurisdiction of the header; empty when it shows none. */
  readonly homePlace: string;
  /** Bodies and duties that were read before. */
  readonly bodies: readonly EntityRecord[];
  readonly duties: readonly Statement[];
  readonly known: KnownHeader;
}

function siteOf(parts: DocumentParts, reading: DocumentReading): ClaimSite {
  const { text, located, record, sections } = parts;
  const mentions = reading.names.flatMap((names) => names.places);
  return {
    text,
    located,
    record,
    homePlace: parts.homePlace === '' ? mostNamedPlace(mentions) : parts.homePlace,
    columnsInterleaved: reading.columnsInterleaved,
    ownerAt: createOwnerLookup(record.entity, sections),
    placeNamed: createPlaceLookup(mentions),
  };
}

/** Whether a paragraph speaks of what is to be done: its chapter says so, or the kind of paper. */
function outlookAt(parts: DocumentParts, reading: DocumentReading, paragraph: number): Outlook {
  const chapter = reading.figures.chapters[paragraph] ?? 'unknown';
  if (chapter !== 'unknown') return chapter;
  return PROGRAMMES.has(parts.record.type) ? 'target' : 'unknown';
}

function nameClaims(site: ClaimSite, parts: DocumentParts, reading: DocumentReading): Claims[] {
  return reading.names.flatMap((names, paragraph) => [
    ...names.initiatives.map((initiative) =>
      initiativeClaims(site, paragraph, initiative, outlookAt(parts, reading, paragraph)),
    ),
    ...names.places.filter(claimedOnItsOwn).map((place) => placeClaims(site, paragraph, place)),
    ...names.cited.map((citation) => citationClaims(site, paragraph, citation)),
    followUpClaims(site, paragraph),
  ]);
}

function nameIssues(site: ClaimSite, reading: DocumentReading): Issue[] {
  return reading.names.flatMap((names, index) => {
    const paragraph = site.located.paragraphs[index];
    if (paragraph === undefined) return [];
    return names.issues.map(({ code, message, range, start }) => ({
      document: site.record.id,
      line: lineAt(paragraph, start),
      range,
      code,
      message,
    }));
  });
}

/** All claims of a document beyond its duties and its tree. */
export function readClaims(parts: DocumentParts): Required<Claims> {
  const reading = readKinds(parts.located, parts.known);
  const site = siteOf(parts, reading);
  const { entities, statements, issues } = joinClaims([
    ...nameClaims(site, parts, reading),
    ...reading.figures.figures.map((figure) => figureClaims(site, figure)),
    bodyClaims(site, parts.bodies, parts.duties),
  ]);
  return {
    entities,
    statements: mergeClaims([
      ...headerFacts(site),
      ...slipFacts(site),
      ...instructions(site, parts.duties),
      ...deadlineClaims(site),
      ...statements,
    ]),
    issues: [...issues, ...nameIssues(site, reading)],
  };
}
