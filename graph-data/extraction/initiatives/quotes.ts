/** Rule: quotations without a type word behind them: a type word inside, a known undertaking, a stated set, or a figure of speech. */
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
  /^(?:[一二两三四五六七八九十]{1,3}|\d{1,3})(?:个|大|项)?[^、,。]{0,8}(?:任务|工程|行动|计划|专项|专项行动|集群|中心|项目|战役|攻坚战|工作)$/u;
/** Numbered rules of conduct and slogans: “两个维护”, “三严三实”. */
const SLOGAN =
  /^(?:一.一.|一对一|点对点)|^(?:[一二两三四五六七八九十]{1,3}|\d{1,3})(?:个|大|项|种|不|严|实|股|类|双|为|问|必|化|率|乱|风|史|观|新|统|保|稳|难|有|减|牢)/u;
/** Words behind a quotation that say it is something else than an undertaking. */
const OTHER_KIND =
  /^(?:等)?(?:的)?(?:政策|问题|精神|经验|理念|意识|原则|现象|热线|目标|主题|要求|思维|思想|制度|优势|号召|口号|状态|奖|优秀奖|称号|工作法|方式|做法|贷|微信|专栏|企业|会议|议题|攻势|瓶颈|经济|难题|怪圈|困局|障碍|底线|红线|发展理念|新格局|格局|态势|大局|清单|关键|任务目标)/u;
/** Verbs right before a quotation that make an undertaking of it. */
const UNDERTAKEN = /(?:实施|开展|启动|推进|推行|打响|推广|创建|争创|擦亮|建设|打造|强化)(?:好|了)?$/u;
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
const LIST_BEHIND = /^[、,。;和及与]|^$/u;

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
  const knownType = known.get(words);
  if (knownType) return find(knownType, 0.85);
  if (TITLE_INSIDE.test(words) && (TITLE_BEFORE.test(before) || /^(?:称号|评估认定)/u.test(after)))
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
  return { reason: ignored(words, after) };
}
