/** All places of one paragraph: the rules' finds merged, with parent, context and suspicion. One pass, linear. */
import { ruleTag } from '../../model/rule.ts';
import { rawRange } from '../../readers/folded-text.ts';
import type { Paragraph } from '../../readers/index.ts';
import { insideWhat } from './inside-names.ts';
import { listedPlace } from './listed-place.ts';
import { type NameText, prepareNames } from './name-text.ts';
import { regionalAbbreviation } from './regional-abbreviation.ts';
import { roads } from './roads.ts';
import type { NameRule } from './rule.ts';
import { shapedPlace } from './shaped-place.ts';
import { suspectedName } from './suspected.ts';
import type { PlaceFind, PlaceMention, PlaceType } from './types.ts';
import { zones } from './zones.ts';

/** All place rules, in order of trust: among finds of the same length the first rule wins. */
export const placeRules: readonly NameRule<PlaceFind>[] = [
  listedPlace,
  zones,
  regionalAbbreviation,
  shapedPlace,
  roads,
];

interface Tagged extends PlaceFind {
  readonly rule: string;
  readonly rank: number;
}

/** Larger kinds first; a place may lie in one of a smaller number. */
const RANK: Partial<Record<PlaceType, number>> = {
  country: 0,
  region: 1,
  province: 2,
  city: 3,
  league: 3,
  prefecture: 3,
  district: 4,
  county: 4,
  banner: 4,
  town: 5,
  subdistrict: 5,
  village: 6,
};

function overlaps(left: PlaceFind, right: PlaceFind): boolean {
  return left.start < right.end && right.start < left.end;
}

/** A park's name may begin with a listed place, which is a mention of its own; a longer name from the same start wins. */
function yields(listed: Tagged, other: Tagged): boolean {
  return listed.start === other.start && listed.end < other.end && !nests(listed, other);
}

function nests(listed: Tagged, other: Tagged): boolean {
  const area = listed.type !== 'river' && listed.type !== 'lake';
  return listed.start === other.start && listed.end < other.end && other.type === 'zone' && area;
}

/** Listed names hold their ground against names told by their shape, unless those go on from the same start. */
function merge(finds: readonly Tagged[]): Tagged[] {
  const order = (a: Tagged, b: Tagged): number => a.start - b.start || b.end - a.end || a.rank - b.rank;
  const listed = finds.filter((find) => find.rank === 0);
  const kept: Tagged[] = [];
  let next = 0;
  for (const find of finds.filter((other) => other.rank > 0).sort(order)) {
    while ((listed[next]?.end ?? Number.POSITIVE_INFINITY) <= find.start) next += 1;
    const rivals = listed.slice(next, next + 8).filter((other) => overlaps(other, find));
    const last = kept.at(-1);
    if (last && overlaps(last, find)) continue;
    if (rivals.every((rival) => yields(rival, find) || nests(rival, find))) kept.push(find);
  }
  const covered = listed.filter((find) => !within(kept, find));
  // Of two names from one start the shorter comes first, so that ends never fall.
  return [...covered, ...kept].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** True when a kept longer name takes the listed one's place. */
function within(kept: readonly Tagged[], listed: Tagged): boolean {
  let low = 0;
  let high = kept.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const other = kept[middle];
    if (!other) return false;
    if (overlaps(other, listed)) return yields(listed, other);
    if (other.start > listed.start) high = middle - 1;
    else low = middle + 1;
  }
  return false;
}

/** 科尔沁区育新镇: a place printed right behind a larger one lies in it. */
function parentOf(find: Tagged, before: PlaceMention | undefined): string | null {
  if (find.parent !== null) return find.parent;
  if (!before || before.end !== find.start) return null;
  const outer = RANK[before.type];
  const inner = RANK[find.type];
  return outer !== undefined && (inner === undefined || outer < inner) ? before.canonical : null;
}

/** No name runs over two lines of an interleaved page, and none told by its shape begins at the edge of a fragment. */
function inOneColumn(prepared: NameText, find: Tagged): boolean {
  if (!prepared.columnsInterleaved) return true;
  for (let at = find.start + 1; at < find.end; at += 1) if (prepared.lineStarts.has(at)) return false;
  const atEdge = prepared.lineStarts.has(find.start) || prepared.text.charAt(find.start - 1) === ' ';
  return !atEdge || find.rule !== ruleTag(shapedPlace);
}

/** Confidence of a name in a page whose columns run into one another. */
const INTERLEAVED = 0.7;

/** The places of a prepared paragraph in printed order. */
export function readPlacesIn(paragraph: Paragraph, prepared: NameText): PlaceMention[] {
  const finds = placeRules.flatMap((rule, rank) =>
    rule.read(prepared).map((find) => ({ ...find, rule: ruleTag(rule), rank })),
  );
  const mentions: PlaceMention[] = [];
  for (const find of merge(finds.filter((candidate) => inOneColumn(prepared, candidate)))) {
    const name = prepared.text.slice(find.start, find.end);
    mentions.push({
      name,
      canonical: find.canonical,
      type: find.type,
      parent: parentOf(find, mentions.at(-1)),
      start: find.start,
      end: find.end,
      range: rawRange(paragraph.folded, find.start, find.end),
      insideName: insideWhat(prepared, find.start, find.end),
      suspected: suspectedName(name),
      rule: find.rule,
      confidence: find.confidence * (prepared.columnsInterleaved ? INTERLEAVED : 1),
    });
  }
  return mentions;
}

/** The places of one paragraph in printed order. */
export function readPlaces(paragraph: Paragraph, columnsInterleaved = false): PlaceMention[] {
  return readPlacesIn(paragraph, prepareNames(paragraph, columnsInterleaved));
}
