/** Bodies as entities: one per jurisdiction and kind of body, so that names of one body meet and same names of two do not. */
import type { EntityRecord, Level } from '../model/entity.ts';
import { entityId } from '../model/ids.ts';
import type { BodyType } from '../vocabulary/index.ts';
import { type Jurisdiction, levelOfPlace } from './context.ts';
import { centralBodyOf, nameKey, systemOf } from './names/gazetteer.ts';
import type { ResolvedName } from './names/inherit.ts';
import { classOf, knownBody } from './names/known-body.ts';
import { withoutBrackets } from './names/morphology.ts';
import { abbreviates, coreOf, officialNames } from './names/official-name.ts';

export interface PlacedBody {
  readonly entity: EntityRecord;
  /** Why the name means this jurisdiction. */
  readonly resolution: string | null;
}

/**
 * The part of the identity a name gives: the kind of body when the name is a form of its official name (发改委 of
 * 发展和改革委员会), else the name itself: 畜牧局 and 农业农村局 can stand side by side in one city.
 */
function identity(stem: string, type: BodyType | null): string {
  const key = nameKey(withoutBrackets(stem));
  if (!type) return key;
  return abbreviates(coreOf(key), coreOf(nameKey(type.longName))) ? type.id : `${type.id}/${key}`;
}

const RANK: Record<Level, number> = {
  central: 0,
  province: 1,
  city: 2,
  zone: 3,
  county: 3,
  township: 4,
  vertical: 9,
  unknown: 9,
};

/** The place a level word means in a document of this jurisdiction; never more precise than the page. */
function placeOfWord(word: string, home: Jurisdiction): Jurisdiction {
  if (/^(?:国家|中央|全国)$/u.test(word)) return { place: '中央', level: 'central' };
  if (word.length > 2 && !/^(?:自治区|自治州|自治县|自治旗|高新区|开发区|经开区)$/u.test(word)) {
    return { place: word, level: levelOfPlace(word) };
  }
  const level = levelOfPlace(word === '兵团' ? '兵团' : word);
  if (home.place === '' || RANK[level] === RANK[home.level] || home.place.endsWith(word))
    return { place: home.place, level };
  return {
    place: RANK[level] < RANK[home.level] ? `${home.place}所在${word}` : `${home.place}所辖${word}`,
    level,
  };
}

function jurisdictionFor(name: ResolvedName, home: Jurisdiction): Jurisdiction {
  const bare = withoutBrackets(name.stem);
  if (name.prefix !== null) return placeOfWord(name.prefix, home);
  if (centralBodyOf(bare) && home.level === 'central') return { place: '中央', level: 'central' };
  const system = systemOf(bare);
  if (system === 'vertical') return { place: home.level === 'central' ? '中央' : '', level: 'vertical' };
  if (system === 'enterprise' || system === 'school') return { place: '', level: 'unknown' };
  return home;
}

/** The entity of a resolved name in a document of this jurisdiction. */
export function placeBody(name: ResolvedName, home: Jurisdiction): PlacedBody {
  if (name.collective) return collective(name, home);
  const where = jurisdictionFor(name, home);
  const { type, local, category, system } = knownBody(withoutBrackets(name.stem), where.place);
  const official = officialNames(name, type, where.place, where.level);
  const entity: EntityRecord = {
    id: entityId('agency', where.place, identity(name.stem, type)),
    kind: 'agency',
    name: name.agency,
    fullName: local?.fullName ?? official.fullName,
    aliases: [...twoNames(name.agency), ...official.aliases],
    properties: {
      category,
      jurisdiction: where.place === '' ? null : where.place,
      level: where.level,
      system,
    },
  };
  return { entity, resolution: resolutionOf(name, where, home) };
}

function resolutionOf(name: ResolvedName, where: Jurisdiction, home: Jurisdiction): string | null {
  if (name.inherited !== null) return `prefix:${name.inherited}`;
  return name.prefix === null && where.place === home.place && home.place !== ''
    ? 'jurisdiction:issuer'
    : null;
}

/** 市数据局（市人工智能局）: the second name of one body. */
function twoNames(agency: string): { readonly name: string; readonly source: string }[] {
  const match = /^(.+?)（(.+(?:局|委|办|厅|部))）$/u.exec(agency);
  if (!match?.[1] || !match[2]) return [];
  return [match[1], match[2]].map((name) => ({ name, source: 'printed' }));
}

function collective(name: ResolvedName, home: Jurisdiction): PlacedBody {
  const known = classOf(name.agency);
  const entity: EntityRecord = {
    id: entityId('collective', home.place, nameKey(name.agency)),
    kind: 'collective',
    name: name.agency,
    fullName: null,
    aliases: [],
    properties: {
      class: known?.id ?? null,
      jurisdiction: home.place === '' ? null : home.place,
      level: known === null || known.level === 'unknown' ? home.level : known.level,
      vague: known?.vague ?? null,
    },
  };
  return { entity, resolution: null };
}
