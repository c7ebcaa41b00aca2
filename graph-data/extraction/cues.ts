/** The words that give a role: labels before a list, verbs after it. */
import type { Role } from '../model/statement.ts';

export interface Label {
  /** Folded range of the label with its colon. */
  readonly start: number;
  readonly end: number;
  /** Role of the names that follow; null for labels whose content is no list of bodies (posts, dates, telephones). */
  readonly role: Role | null;
}

const ENTITY = '(?:单位|部门|机构|主体|处室|科室|股室|科所|站所|地区|方|县区|区县)';
const LEAD = `(?:第一|主要|[省市县区]级?|国家)?(?:牵头|主办|主责|主抓|总牵头|主要责任|第一责任|主要负责)(?:责任|负责|落实|主办|组织|主要|实施)?${ENTITY}|牵头(?=[:：])|主办(?=[:：])`;
const SUPPORT = `(?:主要)?(?:配合|协办|协同|参与|参加|协助|协作|支持|会办|会同|指导|督导|督查|监督|督办|监管|验收|考核|辅助|其他)(?:责任|配合|落实|参与|协同|实施|完成)?${ENTITY}|配合(?=[:：])|协办(?=[:：])|参与(?=[:：])`;
const JOINT = `(?:整改|直接|第[二三四五])?(?:责任|落实|承办|实施|负责|完成|分工|执行|组织|推进|组织实施|共同|具体|属地|主体|联合|工作)(?:责任|落实|负责|实施|承办)?${ENTITY}(?:及配合单位|及分工|及责任人|及负责人)?|(?:牵头|责任)(?:单位)?(?:和|及|与|、|/)(?:配合|责任|参与|牵头|协办)(?:责任)?${ENTITY}|(?:责任|职责|任务|部门)分工|责任主体|责任(?=[:：])`;
const POSTS = `(?:牵头)?(?:[省市县区州盟旗]|责任|牵头|分管|主管|包保|包抓|联系|督办|挂点|挂包|牵头负责|市级|县级|区级|协助)?(?:领导|负责人|责任人|联系人)|责任人|联系电话|联系方式|电话|牵头人`;
const OTHER = `(?:完成|整改|办结|落实|时间|进度|推进|办理|实施)(?:时限|时间|期限|节点|要求|安排|进度|标准|目标)|时限(?:要求)?|期限|进度|备注|目标(?:任务)?|工作(?:目标|措施|任务|要求|内容)|主要任务|成果形式|预期成果|政策依据|来源|实施时间|适用(?:对象|范围)|支持(?:对象|标准)|申报条件`;

const KINDS: readonly { readonly role: Role | null; readonly pattern: string }[] = [
  { role: null, pattern: POSTS },
  { role: null, pattern: OTHER },
  { role: 'lead', pattern: LEAD },
  { role: 'support', pattern: SUPPORT },
  { role: 'joint', pattern: JOINT },
];
const ALL = KINDS.map((kind) => `(${kind.pattern})`).join('|');
const CLOSE = '[)〕\\]】]?';
/** A label stands at the start or after a separator and ends with a colon; its own brackets may close before it. */
const LABEL = new RegExp(
  `(?<=^|[,;。、\\s(〔[【\\d.)〕\\]】”"])(?:[省市县区乡镇]级|国家)?(?:${ALL})(?:\\([^()]{1,14}\\))?${CLOSE}\\s?(?:[:：]|[;.](?=\\s?[省市县区旗州各]))`,
  'gu',
);
/** 责任单位为市司法局 as a sentence of its own. */
const LABEL_IN_SENTENCE = new RegExp(`(?<=[。;]\\s?)(?:${ALL})(?:为|是)[:：]?(?=[省市县区各国自])`, 'gu');
/** 単 for 单, 贵任 for 责任, a character lost: labels as damaged text has them, at the start of a bracket or a sentence. */
const DAMAGED_ENTITY = '(?:单[^位]?|[^单主]?位|部[^门]?|[^部]?门)';
const DAMAGED = [
  { role: 'lead', pattern: `牵[^头]?(?:单位|部门)|[^龙带码源]?头(?:单位|部门)|牵头${DAMAGED_ENTITY}` },
  { role: 'support', pattern: `配[^合套]?(?:单位|部门)|配合${DAMAGED_ENTITY}` },
  { role: 'joint', pattern: `[^主专]?任(?:单位|部门)|责[^任]?(?:单位|部门)|责任${DAMAGED_ENTITY}` },
] as const;
const DAMAGED_LABEL = new RegExp(
  `(?<=^|[,;。)(〔[【]\\s?)(?:${DAMAGED.map(({ pattern }) => `(${pattern})`).join('|')})\\s?[:：]`,
  'gu',
);
const LABEL_IN_BRACKETS = new RegExp(`(?:【|(?<=^|[,;。\\s)〕】\\]])[〔[(])(?:${ALL})[】〕\\])][:：]?`, 'gu');
const BARE_LABEL = new RegExp(`^(?:${ALL})(?:为|是|有)?\\s*`, 'u');
const FURTHER_BARE_LABEL = new RegExp(
  `(?<=[,;。\\s]|[局委办厅部院会队司府心道镇乡])(?:${ALL})(?:为|是|有)?(?=[省市县区各有相\\s])\\s*`,
  'gu',
);

/** What every label has; most texts that are asked about have none of these, and the long patterns need not be tried. */
const MAY_END_LABEL = /[:：;.]/u;
const MAY_STATE = /[。;]\s?[^。;]{4,14}(?:为|是)/u;
const MAY_OPEN = /[【〔[(]/u;

function roleOf(match: RegExpExecArray | RegExpMatchArray): Role | null {
  const index = match.slice(1).findIndex((group) => group !== undefined);
  return KINDS[index % KINDS.length]?.role ?? null;
}

function labelAt(start: number, match: RegExpMatchArray, role: Role | null): Label {
  const at = start + (match.index ?? 0);
  return { start: at, end: at + match[0].length, role };
}

/** All labels with a colon, or set in brackets of their own, inside `text[start, end)`. */
export function findLabels(text: string, start: number, end: number): Label[] {
  const part = text.slice(start, end);
  const patterns = [
    ...(MAY_END_LABEL.test(part) ? [LABEL] : []),
    ...(MAY_OPEN.test(part) ? [LABEL_IN_BRACKETS] : []),
    ...(MAY_STATE.test(part) ? [LABEL_IN_SENTENCE] : []),
  ];
  const found = patterns.flatMap((pattern) =>
    [...part.matchAll(pattern)].map((match) => labelAt(start, match, roleOf(match))),
  );
  if (found.length === 0 && MAY_END_LABEL.test(part)) {
    for (const match of part.matchAll(DAMAGED_LABEL)) {
      const kind = match.slice(1).findIndex((group) => group !== undefined);
      found.push(labelAt(start, match, DAMAGED[kind]?.role ?? null));
    }
  }
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  const labels: Label[] = [];
  for (const label of found) {
    if (label.start >= (labels.at(-1)?.end ?? 0)) labels.push(label);
  }
  return labels;
}

/** Labels without colons, the first at the very start: 牵头单位市发改委，配合单位市财政局. */
export function bareLabels(text: string, start: number, end: number): Label[] {
  const part = text.slice(start, end);
  const first = BARE_LABEL.exec(part);
  if (!first) return [];
  const labels = [{ start, end: start + first[0].length, role: roleOf(first) }];
  for (const match of part.matchAll(FURTHER_BARE_LABEL)) {
    labels.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      role: roleOf(match),
    });
  }
  return labels;
}

const VERB =
  '为主|牵头|主办|主责|负责|落实|配合|参与|协助|支持|参加|协办|会办|承办|实施|(?<!党|社会|行业|群团|基层|团)组织|推进|推动|办理|抓总|统筹|协调|指导|督导|督促|监督|执行|完成|协作|跟进|贯彻|协同|主抓|把关|承担|检查|考核|督查|验收|起草|(?:配|负|牵)$';
/** Words between and around the verbs. Every token can be read in one way only, so matching stays linear. */
const FILLER =
  '(?:按照?|依据|根据|结合|依)(?:有关|相关|各)?(?:部门|单位)?|各自|给予|予以|提供|职责|职能|责任|任务|工作|分工|范围内?|权限|分别|共同|具体|积极|密切|依法|联合|统一|做好|抓好|作为|为|全面|各负其责|并|要求|认真|合力|分头|归口|总(?=牵头)|主要(?=负责)|切实|同步|通力|大力|全力|(?:相关|有关|各项)工作';
const TOKEN = `(?:(?:为|作为)(?:${VERB})(?:责任)?(?:单位|部门)|(?:${VERB})(?!单位|部门)|${FILLER}|[和与、](?=${VERB}))`;
const VERB_INSIDE = new RegExp(VERB, 'u');
/** Names, then nothing but cue words to the end of the clause. */
const CLAUSE = new RegExp(`^(.*?)(${TOKEN}+)[\\s。;,…〉>]*$`, 'u');

export interface Cue {
  /** Length of the names before the cue words. */
  readonly namesLength: number;
  readonly role: Role;
  /** 指导, 督导: supports by guiding. */
  readonly guides: boolean;
}

/** The role the cue words give to the names before them. */
export function roleOfWords(words: string): { readonly role: Role; readonly guides: boolean } {
  if (/牵头|牵$|主办|主责|抓总|主抓|为主/u.test(words)) return { role: 'lead', guides: false };
  if (/配合|配$|参与|协助|协办|参加|会办|支持|协作|协同(?!.*负责)/u.test(words))
    return { role: 'support', guides: false };
  if (/负责|负$|落实|承办|实施|办理|推进|推动|组织|执行|完成|承担/u.test(words))
    return { role: 'joint', guides: false };
  return /指导|督导|督促|监督|把关/u.test(words)
    ? { role: 'support', guides: true }
    : { role: 'joint', guides: false };
}

/** A verb with what is to be done, in a few words: 负责合法性审查, 牵头抓总量控制. */
const WITH_OBJECT =
  /^(.{3,}?)((?:牵头|具体|主要)?(?:负责|承担|牵头|配合(?=做好|开展)))(?![人制]|单位|部门)[^省市县区各有相、()]{2,12}$/u;

/** Reads the cue words at the end of a clause; null when it ends without any. */
export function readCue(clause: string): Cue | null {
  const match = CLAUSE.exec(clause);
  if (match && VERB_INSIDE.test(match[2] ?? ''))
    return { namesLength: match[1]?.length ?? 0, ...roleOfWords(match[2] ?? '') };
  const task = WITH_OBJECT.exec(clause.trimEnd());
  return task ? { namesLength: task[1]?.length ?? 0, ...roleOfWords(task[2] ?? '') } : null;
}

/** Sentences that make the first-listed body the lead from there on. */
export const FIRST_LISTED =
  /[(〔]?(?:注[:：])?(?:责任单位|责任部门|各项任务|单位|部门|名单|以上|文中|表中|任务)?中?[,]?(?:(?:列|排)(?:名|序)?(?:在)?(?:第一|首|最前|前)(?:位|个|名|面)?|(?:第一|首)(?:个|位|家)?)(?:的|者)?(?:责任)?(?:部门|单位|责任单位)?(?:均)?(?:的)?(?:为|是|作为)(?:第一)?(?:该项)?(?:工作|任务)?(?:的)?(?:牵头|主要|总牵头)(?:责任|负责)?(?:单位|部门)?(?:[,、。;]?(?:其他|其余|其它)?[^。;)〕]{0,20})?[,、]?(?:下同)?[)〕]?/u;
