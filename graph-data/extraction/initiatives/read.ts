/** Every name of a paragraph: initiatives, places, citations, and what looks like a name and is none, with the reason. */
import { foldText, rawRange } from '../../readers/folded-text.ts';
import type { Paragraph } from '../../readers/index.ts';
import { type NameText, prepareNames } from '../places/name-text.ts';
import { readPlacesIn } from '../places/read.ts';
import type { IgnoredName, PlaceMention } from '../places/types.ts';
import { readCitations } from './citations.ts';
import { type CountIssue, findInitiatives, type TaggedFind } from './finds.ts';
import { ignoredPlaceWords } from './ignored-places.ts';
import { locatedIn, partOf } from './parts.ts';
import { firstFrom, type Reading, readingOf } from './reading.ts';
import { statusNear } from './status.ts';
import { suspectedInitiative } from './suspected.ts';
import type { Citation, Initiative, NameIssue } from './types.ts';

export interface NameOptions {
  /** A newspaper page read across its columns: only names inside one unbroken fragment, with lower confidence. */
  readonly columnsInterleaved?: boolean;
}

export interface NamesOfParagraph {
  readonly initiatives: readonly Initiative[];
  readonly places: readonly PlaceMention[];
  readonly cited: readonly Citation[];
  /** Every type word, quotation and place word that is not taken, with its reason. */
  readonly ignored: readonly IgnoredName[];
  readonly issues: readonly NameIssue[];
}

/** Confidence of a name in a page whose columns run into one another. */
const INTERLEAVED = 0.6;

function initiativeOf(paragraph: Paragraph, reading: Reading, find: TaggedFind): Initiative {
  const { text, columnsInterleaved } = reading.prepared;
  const surface = text.slice(find.start, find.end);
  const name = find.name ?? surface;
  return {
    name,
    surface,
    type: find.type,
    start: find.start,
    end: find.end,
    range: rawRange(paragraph.folded, find.start, find.end),
    status: statusNear(text, find.clause, find),
    partOf: partOf(name),
    locatedIn: locatedIn(reading, find.clause, find),
    group: find.group ?? null,
    suspected: suspectedInitiative(name),
    rule: find.rule,
    confidence: find.confidence * (columnsInterleaved ? INTERLEAVED : 1),
  };
}

function insideInitiative(place: PlaceMention, initiatives: readonly Initiative[]): PlaceMention {
  const around = initiatives[firstFrom(initiatives, place.start)];
  const within = around !== undefined && around.start <= place.start && place.end <= around.end;
  const same = within && around.start === place.start && around.end === place.end;
  return within && !same && place.insideName === null ? { ...place, insideName: 'initiative' } : place;
}

function countIssue(paragraph: Paragraph, { start, end, said, named }: CountIssue): NameIssue {
  const message = `原文称 ${said} 个，列出的名称为 ${named} 个，请核对是否漏列。`;
  return { code: 'group-count-differs', start, end, range: rawRange(paragraph.folded, start, end), message };
}

function suspicion(named: Initiative | PlaceMention): NameIssue[] {
  if (!named.suspected) return [];
  const { start, end, range, suspected, name } = named;
  return [
    {
      code: 'suspected-name',
      start,
      end,
      range,
      message: `“${name}”疑为“${suspected.name}”：${suspected.reason}。`,
    },
  ];
}

function account(paragraph: Paragraph, prepared: NameText): NamesOfParagraph {
  const places = readPlacesIn(paragraph, prepared);
  const reading = readingOf(prepared, places);
  const { found, ignored, issues } = findInitiatives(reading);
  const initiatives = found.map((find) => initiativeOf(paragraph, reading, find));
  const left = [...ignored, ...ignoredPlaceWords(prepared, [...places, ...found])];
  return {
    initiatives,
    places: places.map((place) => insideInitiative(place, initiatives)),
    cited: readCitations(paragraph, prepared),
    ignored: left
      .sort((a, b) => a.start - b.start)
      .map((item) => ({
        ...item,
        surface: prepared.text.slice(item.start, item.end),
        range: rawRange(paragraph.folded, item.start, item.end),
      })),
    issues: [
      ...issues.map((issue) => countIssue(paragraph, issue)),
      ...initiatives.flatMap(suspicion),
      ...places.flatMap(suspicion),
    ],
  };
}

/** Accounts for every name of a paragraph. Pure; linear in its length. */
export function accountNames(paragraph: Paragraph, options: NameOptions = {}): NamesOfParagraph {
  return account(paragraph, prepareNames(paragraph, options.columnsInterleaved ?? false));
}

/** The same for a bare text without lines, as tests and tools have it. */
export function accountText(text: string, options: NameOptions = {}): NamesOfParagraph {
  const folded = foldText(text);
  return accountNames({ folded, marks: [{ offset: 0, line: 1 }], numbering: null, columns: null }, options);
}
