/** Initiatives and groups as things, and what a measure or section does with them. */
import type { EntityRecord } from '../../model/entity.ts';
import { type EntityId, entityId } from '../../model/ids.ts';
import { markless } from '../../model/names.ts';
import type { Outlook, Statement } from '../../model/statement.ts';
import type { Initiative, InitiativeType, StatusKind, StatusWord } from '../initiatives/index.ts';
import { claimAt, type Spot } from './claim.ts';
import { initiativeKey } from './keys.ts';
import type { ClaimSite } from './site.ts';
import { type Claims, joinClaims, NO_CLAIMS } from './types.ts';

/** The relation a status word means. */
const RELATION: Record<StatusKind, string> = {
  planned: 'plans',
  striving: 'strives-for',
  started: 'starts',
  'under-way': 'advances',
  completed: 'completes',
  obtained: 'obtains',
};

/** Straight quotation marks of a page are shown in pairs, as the other pages print them. */
function displayName(name: string): string {
  let open = false;
  return name.replace(/"/gu, () => {
    open = !open;
    return open ? '“' : '”';
  });
}

const isGroup = (type: InitiativeType): boolean => type === 'group';

/** Identity: the document's home place and the name without its marks, so that one name in two cities is two things. */
function initiativeId(name: string, type: InitiativeType, homePlace: string): EntityId {
  return entityId(isGroup(type) ? 'group' : 'initiative', homePlace, initiativeKey(name, homePlace));
}

interface Named {
  readonly name: string;
  readonly surface: string;
  readonly type: InitiativeType;
  readonly count: number | null;
}

function initiativeEntity(named: Named, homePlace: string): EntityRecord {
  const name = displayName(named.name);
  const surface = displayName(named.surface);
  const jurisdiction = homePlace === '' ? null : homePlace;
  const group = isGroup(named.type);
  return {
    id: initiativeId(named.name, named.type, homePlace),
    kind: group ? 'group' : 'initiative',
    name,
    fullName: null,
    aliases: surface === name ? [] : [{ name: surface, source: 'printed' }],
    properties: group
      ? { count: named.count, jurisdiction }
      : { ...(named.count === null ? {} : { count: named.count }), jurisdiction, type: named.type },
  };
}

/** The status word that speaks of the name: one right behind it (项目开工), else the nearest before it. */
function decidingStatus(initiative: Initiative): StatusWord | null {
  const behind = initiative.status.find((word) => word.start >= initiative.end);
  if (behind !== undefined && behind.kind !== 'under-way') return behind;
  const before = initiative.status.filter((word) => word.end <= initiative.start).at(-1);
  return before ?? behind ?? null;
}

function mention(site: ClaimSite, spot: Spot, initiative: Initiative, outlook: Outlook): Statement {
  const status = decidingStatus(initiative);
  const { date } = site.record;
  return claimAt(site, spot, {
    subject: site.ownerAt(initiative.range.start).owner,
    relation: status === null ? 'names' : RELATION[status.kind],
    object: initiativeId(initiative.name, initiative.type, site.homePlace),
    qualifiers: {
      outlook,
      ...(status === null ? {} : { status: status.word }),
      ...(initiative.surface === initiative.name ? {} : { surface: initiative.surface }),
      ...(date === null ? {} : { at: date }),
    },
    rule: initiative.rule,
    confidence: initiative.confidence,
  });
}

function wholeClaims(site: ClaimSite, spot: Spot, initiative: Initiative): Claims {
  if (initiative.partOf === null) return NO_CLAIMS;
  const { whole } = initiative.partOf;
  const entity = initiativeEntity(
    { name: whole, surface: whole, type: initiative.type, count: null },
    site.homePlace,
  );
  const statement = claimAt(site, spot, {
    subject: initiativeId(initiative.name, initiative.type, site.homePlace),
    relation: 'part-of',
    object: entity.id,
    qualifiers: { value: initiative.partOf.part },
    rule: 'initiative-part@1',
    confidence: initiative.confidence,
  });
  return { entities: [entity], statements: [statement] };
}

function placeOf(site: ClaimSite, spot: Spot, initiative: Initiative): Claims {
  // A road or a reservoir can be read as place and as initiative; it does not lie in itself.
  if (initiative.locatedIn === null || isGroup(initiative.type)) return NO_CLAIMS;
  if (markless(initiative.locatedIn) === markless(initiative.name)) return NO_CLAIMS;
  const place = site.placeNamed(initiative.locatedIn);
  const statement = claimAt(site, spot, {
    subject: initiativeId(initiative.name, initiative.type, site.homePlace),
    relation: 'lies-in',
    object: place.id,
    rule: 'initiative-place@1',
    confidence: initiative.confidence,
  });
  return { entities: [place], statements: [statement] };
}

/** Members of a stated set: only those the same paragraph prints, each as an initiative of its own. */
function memberClaims(site: ClaimSite, spot: Spot, initiative: Initiative): Claims {
  const { group } = initiative;
  if (group === null) return NO_CLAIMS;
  const members = group.members.map((name) =>
    initiativeEntity(
      { name, surface: name, type: isGroup(initiative.type) ? 'programme' : initiative.type, count: null },
      site.homePlace,
    ),
  );
  const object = initiativeId(initiative.name, initiative.type, site.homePlace);
  const statements = members
    .filter((member) => member.id !== object)
    .map((member) =>
      claimAt(site, spot, {
        subject: member.id,
        relation: 'member-of',
        object,
        rule: 'stated-members@1',
        confidence: initiative.confidence,
      }),
    );
  return { entities: members, statements };
}

function suspicion(site: ClaimSite, spot: Spot, initiative: Initiative): Claims {
  const { suspected } = initiative;
  if (suspected === null) return NO_CLAIMS;
  const subject = initiativeId(initiative.name, initiative.type, site.homePlace);
  const likely = initiativeEntity(
    { name: suspected.name, surface: suspected.name, type: initiative.type, count: null },
    site.homePlace,
  );
  const said = { value: suspected.name, resolution: suspected.reason };
  const rule = 'suspected-name@1';
  return {
    entities: [likely],
    statements: [
      claimAt(site, spot, {
        subject,
        relation: 'property:suspected-name',
        object: null,
        qualifiers: said,
        rule,
        confidence: 0.8,
      }),
      claimAt(site, spot, {
        subject,
        relation: 'may-be',
        object: likely.id,
        qualifiers: said,
        rule,
        confidence: 0.8,
        basis: 'inferred',
      }),
    ],
  };
}

/** Claims about one mention of an initiative. */
export function initiativeClaims(
  site: ClaimSite,
  paragraph: number,
  initiative: Initiative,
  outlook: Outlook,
): Claims {
  const spot: Spot = { paragraph, start: initiative.start, end: initiative.end };
  const entity = initiativeEntity({ ...initiative, count: initiative.group?.count ?? null }, site.homePlace);
  return joinClaims([
    { entities: [entity], statements: [mention(site, spot, initiative, outlook)] },
    wholeClaims(site, spot, initiative),
    placeOf(site, spot, initiative),
    memberClaims(site, spot, initiative),
    suspicion(site, spot, initiative),
  ]);
}
