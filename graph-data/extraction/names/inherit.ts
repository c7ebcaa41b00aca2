/**
 * Prefix inheritance inside one list: 市委统战部、组织部、教育局 means 市委组织部 and 市教育局. Which prefix a bare
 * name takes is decided by the system it belongs to; bodies that answer to another level, companies and schools take none.
 */
import { bodyTypeOf, centralBodyOf, systemOf } from './gazetteer.ts';
import { isBody, isCollective, withoutBrackets } from './morphology.ts';
import { beginsWithPlace } from './place-names.ts';
import { type Prefixed, splitPrefix } from './prefix.ts';

/** What the list has said so far. */
export interface Inheritance {
  /** Level word or place that bare government bodies take; null before the first prefixed name. */
  readonly prefix: string | null;
  /** What bare Party bodies take: 市委, 自治区党委, 中央. */
  readonly partyPrefix: string | null;
  /** The last prefixed name was a Party body. */
  readonly lastWasParty: boolean;
  /** The list prints its prefix again and again: a bare name no gazetteer knows then stands for itself. */
  readonly repeats: boolean;
  /** The place of the Party committee or government named last: 永宁县 after 永宁县委. */
  readonly place: string | null;
}

export interface ResolvedName {
  /** Printed name with the inherited prefix, nothing else changed. */
  readonly agency: string;
  /** The part after the prefix. */
  readonly stem: string;
  /** Level word or place, printed or inherited; null when the name stands for itself. */
  readonly prefix: string | null;
  /** Set when the prefix was inherited. */
  readonly inherited: string | null;
  readonly collective: boolean;
}

export const NOTHING_INHERITED: Inheritance = {
  prefix: null,
  partyPrefix: null,
  lastWasParty: false,
  repeats: false,
  place: null,
};

/** Vertical bodies that cities list among their own bureaus. */
const LISTED_AS_LOCAL =
  /^(?:税务局|国税局|气象局|邮政管理局|邮管局|烟草专卖局|烟草局|通信管理局|通管局|地震局|消防救援(?:支队|总队|大队|局)?|消防(?:支队|大队)|国家安全局)$/u;
/** Bodies found in both systems: they take the prefix of the name before them. */
const IN_BOTH_SYSTEMS =
  /^(?:外事办|外办|外事办公室|侨办|台办|农办|文明办|信访局|档案馆|档案局|机关事务.*|接待.*|督查室|督考办|研究室|政策研究室|信息中心)$/u;
/** Institutions of the Party that are named by the place alone: 县融媒体中心, never 县委融媒体中心. */
const NAMED_BY_PLACE = /^(?:融媒体中心|新时代文明实践中心|广播电视台|电视台|传媒中心)$/u;
const NEVER =
  /^(?:派出所|供电所|武警|民航|人民银行|人行|中储粮|中粮|中信|驻|解放军|海关|团[省市县区州盟旗]委|团中央|.*日报|日报社|报社|报业集团|国有|国网|中国|国家|中石|铁路|华能|大唐|华电)/u;

function partyPrefix(prefix: string, party: string): string {
  if (party !== '') return `${prefix}${party}`;
  if (prefix === '中央' || prefix === '国家' || prefix === '全国') return '中央';
  if (/^(?:镇|乡|街道)$/u.test(prefix)) return prefix;
  return /自治区$|兵团$|新区$|高新区$|开发区$|师$/u.test(prefix) ? `${prefix}党委` : `${prefix}委`;
}

/** The list's state after a name that carries its own prefix. */
function remember(state: Inheritance, found: Prefixed): Inheritance {
  const territory = /^(?:人民)?政府$|^管委会$/u.test(found.stem) && found.party === '';
  if (state.prefix !== null && /(?:分局|分中心|直属.*)$/u.test(found.stem)) return state;
  const place = found.named && /^(?:委|党委|(?:人民)?政府)$/u.test(found.stem) ? found.prefix : null;
  const ownSystem = /兵团$/u.test(found.prefix);
  if (found.named && !ownSystem && (territory || state.prefix !== null)) return { ...state, place };
  return {
    place,
    repeats: !found.named && found.prefix === state.prefix,
    prefix: found.prefix,
    partyPrefix: partyPrefix(found.prefix, found.party),
    lastWasParty: found.party !== '' || (found.prefix === '中央' && systemOf(found.stem) === 'party'),
  };
}

function inheritedPrefix(name: string, state: Inheritance): string | null {
  const bare = withoutBrackets(name);
  if (
    state.prefix === null ||
    /^[“"‘']/u.test(bare) ||
    NEVER.test(bare) ||
    isCollective(name) ||
    !isBody(name)
  )
    return null;
  const known = bodyTypeOf(bare);
  const system = systemOf(bare);
  if (state.prefix === '中央' || state.prefix === '国家' || state.prefix === '全国') {
    return state.lastWasParty && system === 'party' && !centralBodyOf(bare) ? '中央' : null;
  }
  if (/(?:园区|[^省市县区]区|街道)党?工委$/u.test(bare)) return null;
  if (/^党(?:委|群|建|政)/u.test(bare)) return state.prefix;
  if (/^(?:政府|人民政府|直属?机关|人大|政协|纪委)/u.test(bare)) return state.prefix;
  if (NAMED_BY_PLACE.test(bare)) return state.prefix;
  if (IN_BOTH_SYSTEMS.test(bare)) return state.lastWasParty ? state.partyPrefix : state.prefix;
  if (system === 'enterprise' || system === 'school' || system === 'other' || system === 'dispatched')
    return null;
  if (system === 'vertical') return LISTED_AS_LOCAL.test(bare) ? state.prefix : null;
  if (system === 'party') return state.partyPrefix;
  if (known) return state.prefix;
  return !state.repeats && unknownTakesPrefix(bare) ? state.prefix : null;
}

/** A place before the name of a vertical body: 朔宁金融监管局. */
function endsLikeVertical(bare: string): boolean {
  for (let at = 1; at <= bare.length - 3; at += 1) {
    if (bodyTypeOf(bare.slice(at))?.system === 'vertical') return true;
  }
  return false;
}

/** A figure, Latin letters, a known place or 首都 at the start: the name has its own owner. */
function namesItsOwner(bare: string): boolean {
  return /^[A-Za-z\d]|^首都/u.test(bare) || beginsWithPlace(bare);
}

/** A body no gazetteer knows takes the prefix when nothing in it names a place or another owner. */
function unknownTakesPrefix(bare: string): boolean {
  if (
    /(?:分局|分中心|管委会|镇政府|乡政府|街道办|街办|办事处|领导小组.*|指挥部.*|联席会议.*|专班)$/u.test(bare)
  )
    return false;
  if (endsLikeVertical(bare) || namesItsOwner(bare)) return false;
  if (/[省市县区旗盟州](?!域|块|场|政|容|民)/u.test(bare.slice(0, -1))) return false;
  return /(?:局|委|办|厅|署|办公室|委员会|研究室|中心|支队|总队|法院|检察院|馆|处)$/u.test(bare);
}

/** 永宁县委、县政府: the government of the place named just before. */
function governmentOf(name: string, place: string | null): ResolvedName | null {
  const level = /^([省市县区旗州盟])(?:人民)?政府$/u.exec(name)?.[1];
  if (level === undefined || place === null || !place.endsWith(level)) return null;
  const inherited = place.slice(0, -1);
  return { agency: `${inherited}${name}`, stem: name.slice(1), prefix: place, inherited, collective: false };
}

/** Resolves one folded name and moves the list's state on. */
export function resolveName(
  name: string,
  state: Inheritance,
): { readonly resolved: ResolvedName; readonly state: Inheritance } {
  if (isCollective(name)) {
    return { resolved: { agency: name, stem: name, prefix: null, inherited: null, collective: true }, state };
  }
  const government = governmentOf(name, state.place);
  if (government) return { resolved: government, state };
  const found = splitPrefix(name);
  if (found) {
    const resolved = {
      agency: name,
      stem: found.stem,
      prefix: found.prefix,
      inherited: null,
      collective: false,
    };
    return { resolved, state: remember(state, found) };
  }
  const inherited = inheritedPrefix(name, state);
  const next = inherited === null ? state : { ...state, lastWasParty: inherited === state.partyPrefix };
  return {
    resolved: {
      agency: `${inherited ?? ''}${name}`,
      stem: name,
      prefix: inherited === null ? null : state.prefix,
      inherited,
      collective: false,
    },
    state: next,
  };
}
