/** Places as things, and the claims that a measure or section concerns them and where they lie. */
import type { EntityRecord } from '../../model/entity.ts';
import { type EntityId, entityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { knownPlace, type PlaceMention, type PlaceType } from '../places/index.ts';
import { claimAt } from './claim.ts';
import type { ClaimSite } from './site.ts';
import type { Claims } from './types.ts';

/** A place is the same wherever it is named: its listed or printed name and its kind. */
function placeId(canonical: string, type: PlaceType | 'unknown'): EntityId {
  return entityId('place', canonical, type);
}

/** The place as a thing; printed forms that differ are its aliases. */
function placeEntity(
  canonical: string,
  type: PlaceType | 'unknown',
  parent: string | null,
  printed: string,
): EntityRecord {
  return {
    id: placeId(canonical, type),
    kind: 'place',
    name: canonical,
    fullName: null,
    aliases: printed === canonical ? [] : [{ name: printed, source: 'printed' }],
    properties: { parent, type },
  };
}

/** Zones that no list holds are told by their type word. */
const ZONE = /(?:开发区|高新区|经开区|新区|示范区|园区)$/u;

/**
 * Looks up places that another reader names by their name alone: the document's own mentions tell the kind, else
 * the gazetteer; one name is one thing.
 */
export function createPlaceLookup(mentions: readonly PlaceMention[]): (canonical: string) => EntityRecord {
  const first = new Map<string, PlaceMention>();
  for (const mention of mentions) {
    if (!first.has(mention.canonical)) first.set(mention.canonical, mention);
  }
  return (canonical) => {
    const known = knownPlace(canonical) ?? first.get(canonical);
    const type = known?.type ?? (ZONE.test(canonical) ? 'zone' : 'unknown');
    return placeEntity(canonical, type, known?.parent ?? null, canonical);
  };
}

/** A place inside the name of a body or a title is part of that name, no claim about the place. */
export function claimedOnItsOwn(place: PlaceMention): boolean {
  return place.insideName !== 'agency' && place.insideName !== 'title';
}

function parentClaims(site: ClaimSite, spot: Spotted, place: PlaceMention): Claims {
  const listed = knownPlace(place.canonical);
  const parent = place.parent ?? listed?.parent ?? null;
  if (parent === null) return { entities: [], statements: [] };
  const outer = site.placeNamed(parent);
  const vouched = listed?.parent === parent;
  const statement = claimAt(site, spot, {
    subject: placeId(place.canonical, place.type),
    relation: 'lies-in',
    object: outer.id,
    qualifiers: vouched ? { resolution: 'vocabulary:places' } : {},
    rule: 'place-parent@1',
    confidence: vouched ? 1 : place.confidence,
    basis: vouched ? 'inferred' : 'read',
  });
  return { entities: [outer], statements: [statement] };
}

interface Spotted {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

function suspicionClaim(site: ClaimSite, spot: Spotted, place: PlaceMention): Statement[] {
  if (place.suspected === null) return [];
  return [
    claimAt(site, spot, {
      subject: placeId(place.canonical, place.type),
      relation: 'property:suspected-name',
      object: null,
      qualifiers: { value: place.suspected.name, resolution: place.suspected.reason },
      rule: 'suspected-name@1',
      confidence: 0.8,
    }),
  ];
}

/** Claims about one mention: the heading concerns it, and it lies in its parent. */
export function placeClaims(site: ClaimSite, paragraph: number, place: PlaceMention): Claims {
  const spot = { paragraph, start: place.start, end: place.end };
  const entity = placeEntity(place.canonical, place.type, place.parent, place.name);
  const parent = parentClaims(site, spot, place);
  const { owner } = site.ownerAt(place.range.start);
  const concerns = claimAt(site, spot, {
    subject: owner,
    relation: 'concerns',
    object: entity.id,
    qualifiers: place.name === place.canonical ? {} : { surface: place.name },
    rule: place.rule,
    confidence: place.confidence,
  });
  return {
    entities: [entity, ...parent.entities],
    statements: [concerns, ...parent.statements, ...suspicionClaim(site, spot, place)],
  };
}
