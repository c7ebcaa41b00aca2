/** Rule: quotations without a type word behind them: a type word inside, a known undertaking, a stated set, or a figure of speech. */
import { uncovered } from '../places/common-words.ts';
import type { Span } from '../places/name-text.ts';
import type { IgnoredReason } from '../places/types.ts';
import { findHeads } from './heads.ts';
import knownRecords from './known-initiatives.json' with { type: 'json' };
import { countOf } from './lists.ts';
import { inside, type Reading } from './reading.ts';
import type { InitiativeFind, InitiativeType } from './types.ts';
import { QUOTED_CLASS } from './words.ts';

interface KnownRecord {
  readonly name: string;
  readonly type: string;
  readonly reason: string;
}

const known = new Map(
  (knownRecords as readonly KnownRecord[]).map((record) => [record.name, record.type as InitiativeType]),
);

/** “五大任务”, “四项工程”: a numbered set of undertakings. */
const GROUP =
  /^(?:[一二两三四五六七八九十]{1,3}|\d{1,3})(?:个|大|项)?[^、,。]{0,8}(?:任务|工程|行动|计划|专项|专项行动|集群|中心|项目|战役|攻坚战|工作|产业)$/u;
/** Numbered rules of conduct and slogans: “两个维护”, “三严三实”. */
const SLOGAN =
  /^(?:一.一.|一对一|点对点)|^(?:[一二两三四五六七八九十]{1,3}|\d{1,3})(?:个|大|项|种|不|严|实|股|类|双|为|问|必|化|率|乱|风|史|观|新|统|保|稳|难|有|减|牢)/u;
/** Words behind a quotation that say it is something else than an undertaking. */
const OTHER_KIND =
  /^(?:等)?(?:的)?(?:政策|问题|精神|经验|理念|意识|原则|现象|热线|目标|主题|要求|思维|思想|制度|优势|号召|口号|状态|奖|优秀奖|称号|工作法|方式|做法|贷|微信|专栏|企业|会议|议题|攻势|瓶颈|经济|难题|怪圈|困局|障碍|底线|红线|发展理念|新格局|格局|态势|大局|清单|关键|任务目标)/u;
/** Verbs right before a quotation that make an undertaking of it. */
const UNDERTAKEN =
  /(?:实施|开展|启动|推进|推行|打响|推广|创建|争创|擦亮|建设|打造|强化)(?:好|了)?$|更高水平的?$/u;
const STARTED = /(?:实施|开展|启动)(?:好|了)?$/u;
/** Words behind a quotation that make an undertaking of it: “平安云州”建设, “府院联动”机制 is read by its type word. */
const UNDERTAKING_BEHIND = /^(?:建设|创建|改革(?!发展)|工作(?!法)|活动|系列活动|专项|品牌|联赛)/u;
/** 工作 behind a quotation, where it is the work itself and no method or plan of it. */
const WORK_BEHIND = /^工作(?!法|部署|要求|思路|模式|机制|方案|作风|理念|站|室|会|人)/u;
/** “数字龙江”, “平安云州”: what a place calls its campaigns, whether or not a list knows the place. */
const NAMED_AFTER_PLACE =
  /^(?:数字|平安|法治|健康|美丽|诚信|清廉|书香|质量|绿美|幸福|智慧|信用|暖心)[\u3400-\u9fff]{2,4}$/u;
/** A plan period and a field of policy are no undertakings: “十五五”工作, “三农”工作. */
const NO_WORK = /^十[一二三四五六七]五$|^三农$/u;
/** Titles a place strives for, in quotation marks: “千兆城市”, “义务教育优质均衡发展县”. */
const TITLE_INSIDE = /(?:城市|均衡县|发展县|普惠县|模范城|先进市|重镇|强市|强县|名城)$/u;
const TITLE_BEFORE = /(?:创建|获评|荣获|授予|荣膺|争创|评为|建强|入选|建设|打造|国家级|通过国家)$/u;
/** What follows a title that is given or striven for. */
const TITLE_BEHIND = /^(?:称号|评估认定|建设|创建)/u;
const LIST_BEHIND = /^[、,。;和及与]|^$/u;

/** “昂乃实践”: a way of doing named after where it began. */
const PRACTICE = /^([\u3400-\u9fff]{2,4})(?:实践|模式|样本|样板)$/u;
/** “零工市场”, “惠企超市”: facilities, where they are built. */
const FACILITY = /(?:市场|驿站|超市|家园|大讲堂|集市)$/u;
const BUILT = /(?:建成|建设|打造|设立|推出|开设)(?:了|好)?$/u;
/** “甲”和“乙”创建工作: what is striven for by those who create it. */
/** “三医”联动改革, “放管服”改革: the reform is named with its word; 改革 of another word (改革发展) is none. */
const REFORM =
  /^(?:[\u3400-\u9fff]{2}|[\u3400-\u9fff]{4})?改革(?=[、,。;)]|深入|持续|不断|全面|助力|取得|$|被|优化|走|落地|向)/u;
const NO_REFORM = /推进|深化|全面|持续|试点|综合|等|的|和|与/u;
const REFORM_REACH = 12;
const CREATED_REACH = 48;
const CREATED = /^(?:[、和及与]?[“"][^”"]{1,12}[”"]){0,3}创建(?:工作|活动)/u;

export type QuoteVerdict = { readonly find: InitiativeFind } | { readonly reason: IgnoredReason };

function typeInside(words: string): InitiativeType | null {
  const last = findHeads(words).findLast((head) => head.end === words.length && head.start > 0);
  return last?.head.type ?? null;
}

function ignored(words: string, after: string): IgnoredReason {
  if (SLOGAN.test(words)) return 'slogan';
  return OTHER_KIND.test(after) ? 'other-kind' : 'quoted-word';
}

/** What a quotation `[start, end)` (marks included) is, when no type word behind it has taken it. */
export function readQuote(reading: Reading, span: Span): QuoteVerdict {
  const { text } = reading.prepared;
  const words = text.slice(span.start + 1, span.end - 1);
  const after = text.slice(span.end, span.end + 8);
  const before = text.slice(Math.max(0, span.start - 6), span.start);
  const find = (type: InitiativeType, confidence: number): QuoteVerdict => ({
    find: { ...span, type, confidence },
  });
  const reform = REFORM.exec(text.slice(span.end, span.end + REFORM_REACH))?.[0] ?? '';
  if (reform !== '' && !NO_REFORM.test(reform) && !SLOGAN.test(words))
    return { find: { start: span.start, end: span.end + reform.length, type: 'programme', confidence: 0.8 } };
  const knownType = known.get(words);
  if (knownType) return find(knownType, 0.85);
  if (TITLE_INSIDE.test(words) && (TITLE_BEFORE.test(before) || TITLE_BEHIND.test(after)))
    return find('designation', 0.75);
  if (OTHER_KIND.test(after)) return { reason: SLOGAN.test(words) ? 'slogan' : 'other-kind' };
  if (GROUP.test(words))
    return {
      find: { ...span, type: 'group', group: { count: countOf(words), members: [] }, confidence: 0.9 },
    };
  if (SLOGAN.test(words)) return { reason: 'slogan' };
  const type = QUOTED_CLASS.test(words) ? null : typeInside(words);
  if (type) return find(type, 0.9);
  const place = inside(reading.places, span.start, span.end).length > 0;
  if (WORK_BEHIND.test(after) && !NO_WORK.test(words)) return find('campaign', 0.6);
  const shaped = place || NAMED_AFTER_PLACE.test(words);
  if (shaped && UNDERTAKING_BEHIND.test(after)) return find('campaign', 0.7);
  if (shaped && UNDERTAKEN.test(before) && LIST_BEHIND.test(after)) return find('campaign', 0.6);
  if (STARTED.test(before) && LIST_BEHIND.test(after)) return find('programme', 0.55);
  const practice = PRACTICE.exec(words)?.[1];
  if (practice && !place && uncovered(practice).length > 0) return find('brand', 0.6);
  if (FACILITY.test(words) && BUILT.test(before)) return find('platform', 0.55);
  if (CREATED.test(text.slice(span.end, span.end + CREATED_REACH))) return find('brand', 0.55);
  return { reason: ignored(words, after) };
}
