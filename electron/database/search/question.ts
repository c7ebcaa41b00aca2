/** A question in words → what it asks about: 谁负责肉牛产业？ → 肉牛产业. Pure. */

/** Declared words of a question, longer before those they begin with. */
const WHO = [
  '哪些单位',
  '哪个单位',
  '哪家单位',
  '哪些部门',
  '哪个部门',
  '什么单位',
  '什么部门',
  '哪些',
  '谁',
];
const BEFORE_WHO = ['是由', '由', '归', '是', '有'];
const BEFORE_ACT = ['来', '在'];
const ACTS = ['负责', '牵头', '配合', '承担', '落实', '主管'];
/** Alone it ends an act; after another act it begins what is asked about: 谁管肉牛, 谁负责管网. */
const SHORT_ACT = '管';
const ROLES = ['责任单位', '牵头单位', '配合单位', '责任部门', '牵头部门', '配合部门'];
const PARTICLES = ['吗', '呢', '啊', '？', '?'];

const any = (words: readonly string[]): string =>
  `(?:${words.map((word) => word.replace('?', '\\?')).join('|')})`;

/** 由谁来负责, 归哪个部门管, 的牵头单位是谁: what asks, and says nothing of what is asked about. */
const ASKED = new RegExp(
  `(?:的?${any(ROLES)})?${any(BEFORE_WHO)}?${any(WHO)}${any(BEFORE_ACT)}?(?:${any(ACTS)}+|${SHORT_ACT})?`,
  'gu',
);
/** 肉牛产业由哪个单位来抓、负责？: an act and a particle may close the question. */
const CLOSING = new RegExp(`的?${any(ACTS)}*${any(PARTICLES)}*\\s*$`, 'u');

const WHO_ENGLISH = '(?:who|(?:which|what)\\s+(?:bodies|body|agencies|agency|offices?|departments?))';
const ACTS_ENGLISH =
  '(?:(?:is|are)\\s+)?(?:(?:jointly\\s+)?responsible\\s+for|in\\s+charge\\s+of|leads?|supports?|carr(?:y|ies))';
const ASKED_ENGLISH = new RegExp(`\\b${WHO_ENGLISH}\\s+${ACTS_ENGLISH}\\b(?:\\s+the\\b)?`, 'giu');

export interface Question {
  /** What is asked about; the text itself where it is no question or nothing would be left. */
  readonly subject: string;
  /** True for a question: what is wanted are measures with their bodies. */
  readonly asks: boolean;
}

export function questionOf(text: string): Question {
  const bare = text.replace(ASKED, ' ').replace(ASKED_ENGLISH, ' ');
  if (bare === text) return { subject: text, asks: false };
  const subject = bare.replace(CLOSING, '').trim();
  return subject === '' ? { subject: text, asks: false } : { subject, asks: true };
}
