/** Rules: undertakings without a type word, told by a place and what is done there or hoped of it. */
import { QUOTED, type Span } from '../places/name-text.ts';
import type { PlaceMention } from '../places/types.ts';
import type { Reading } from './reading.ts';
import type { InitiativeRule } from './rule.ts';
import type { InitiativeFind } from './types.ts';

/** …流域生态综合治理, …机场航站区改扩建: what is done to the place makes the name. */
const ACT =
  /^([\u3400-\u9fff]{0,8}?)(综合治理|综合整治|综合开发|改扩建)(?=[、,。;)和及等]|取得|工作|建设|前期|$)/u;
/** 吉南辽北蒙东六市一体化高质量发展: what the places of a region do together. */
const TOGETHER =
  /^(?:协同发展|一体化(?:高质量)?(?:振兴)?发展)(?:区域合作)?(?=[、,。;)和及等的]|取得|建设|$)/u;
/** 京蒙协作, 闽宁协作: two provinces by their short names, one of which helps the other. */
const PAIRED = /[京津沪苏浙鲁粤闽][蒙宁甘青新藏贵云川陕渝桂湘冀晋豫赣]协作(?!区|网|体|组|会)/gu;
const NO_NAME = /[的和与在对]|推进|实施|加强|城乡|农村|环境|问题|领域|重点/u;
const ACT_BEFORE = /(?:^|[、,。;:)]|实施|推进|加快|启动|开展|完成|抓好|攻坚|推动|深化|配合|做好)$/u;
const LOOKED_BEFORE = 3;
const LOOKED_AHEAD = 16;

/** 平安云州, 法治云州: what a place calls its campaigns. */
const HOPE = /(?:平安|法治|数字|健康|美丽|诚信|清廉|书香|绿美|幸福|智慧|信用|暖心|温暖)$/u;
const HOPE_LENGTH = 2;
const BUILT_BEHIND = /^(?:、[\u3400-\u9fff]{4,6}){0,3}(?:建设(?!者)|创建)/u;
const BUILT_BEFORE = /(?:建设|创建|打造)(?:更高水平的?|好)?$/u;
/** Words behind that make a title or an undertaking of another kind of it. */
const OTHER_BEHIND = /^(?:行动|计划|规划|工程|市|县|区|旗|州|省)/u;

/** On an interleaved page a name at the end of a fragment may go on in another place. */
function isCut(reading: Reading, { start, end }: Span): boolean {
  const { prepared } = reading;
  if (!prepared.columnsInterleaved) return false;
  const segment = prepared.segments.find((candidate) => candidate.start <= start && end <= candidate.end);
  return !segment || (end === segment.end && !/[、,。;]/u.test(prepared.text.charAt(end)));
}

function actAt(reading: Reading, place: PlaceMention): InitiativeFind | null {
  const { text, mask } = reading.prepared;
  const act = ACT.exec(mask.slice(place.end, place.end + LOOKED_AHEAD));
  const before = text.slice(Math.max(0, place.start - LOOKED_BEFORE), place.start);
  if (!act?.[2] || NO_NAME.test(act[1] ?? '') || !ACT_BEFORE.test(before)) return null;
  const type = act[2] === '改扩建' ? 'works' : 'programme';
  const find = { start: place.start, end: place.end + act[0].length, type, confidence: 0.7 } as const;
  return isCut(reading, find) ? null : find;
}

function hopeAt(reading: Reading, place: PlaceMention): InitiativeFind | null {
  const { text, mask } = reading.prepared;
  const start = place.start - HOPE_LENGTH;
  if (start < 0 || mask.charAt(start) === QUOTED || !HOPE.test(mask.slice(start, place.start))) return null;
  const after = mask.slice(place.end, place.end + 24);
  if (OTHER_BEHIND.test(after)) return null;
  const built = BUILT_BEHIND.test(after) || BUILT_BEFORE.test(text.slice(Math.max(0, start - 7), start));
  const find = { start, end: place.end, type: 'campaign', confidence: 0.75 } as const;
  return built && !isCut(reading, find) ? find : null;
}

const free = (place: PlaceMention): boolean => place.insideName === null;

function togetherAt(reading: Reading, place: PlaceMention): InitiativeFind | null {
  const together = TOGETHER.exec(reading.prepared.mask.slice(place.end, place.end + LOOKED_AHEAD));
  if (place.type !== 'region' || !together) return null;
  const find = {
    start: place.start,
    end: place.end + together[0].length,
    type: 'strategy',
    confidence: 0.7,
  } as const;
  return isCut(reading, find) ? null : find;
}

function paired({ prepared }: Reading): InitiativeFind[] {
  return [...prepared.mask.matchAll(PAIRED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'programme',
    confidence: 0.8,
  }));
}

/** Undertakings told by a place and what is done there. */
export function placeActs(reading: Reading): InitiativeFind[] {
  const told = reading.places
    .filter(free)
    .flatMap((place) => actAt(reading, place) ?? togetherAt(reading, place) ?? []);
  return [...told, ...paired(reading)];
}

/** Campaigns that carry the name of a place. */
export function placeCampaigns(reading: Reading): InitiativeFind[] {
  return reading.places.filter(free).flatMap((place) => hopeAt(reading, place) ?? []);
}

export const placeActRule: InitiativeRule = {
  id: 'initiative-place-act',
  version: 1,
  matches:
    '地名加综合治理、综合整治、综合开发、改扩建（某河流域生态综合治理），区域加协同发展、一体化发展，两省简称加协作；前为句首、列举或“实施、推进”一类动词，后为标点、“取得”或“建设”；没有类别词而专指一地一事',
  emits: 'initiative（治理、整治、开发、协作为 programme，改扩建为 works，协同与一体化发展为 strategy）',
  positive: [
    { text: '加快松花江流域综合治理，提升能力。', names: ['programme:松花江流域综合治理'] },
    { text: '推进沈阳机场航站区改扩建，强化通道。', names: ['works:沈阳机场航站区改扩建'] },
    { text: '融入京津冀协同发展，深化闽宁协作。', names: ['strategy:京津冀协同发展', 'programme:闽宁协作'] },
  ],
  negative: ['加强农村人居环境综合整治。', '推进小流域综合治理。', '沈阳的环境综合整治有序推进。'],
};

export const placeCampaignRule: InitiativeRule = {
  id: 'initiative-place-campaign',
  version: 1,
  matches:
    '平安、法治、数字、健康、美丽等加地名（不带引号），后接“建设、创建”或前有“建设、打造”；同列的几项共用“建设”',
  emits: 'initiative（campaign）',
  positive: [
    { text: '法治沈阳、平安沈阳建设扎实推进。', names: ['campaign:法治沈阳', 'campaign:平安沈阳'] },
    { text: '建设更高水平的平安沈阳。', names: ['campaign:平安沈阳'] },
  ],
  negative: ['绘就美丽沈阳新图景。', '编制数字沈阳规划。'],
};
