import { clauseStart } from '../clause.ts';
import { leftName } from '../naming/left.ts';
import { subjectsOf } from '../naming/subjects.ts';
import { type FigureRule, type Named, plain, type Site, words } from './rule.ts';

const APART = /分别|(?<=[\u4e00-\u9fa5])各(?=(?:为|达|约|超|增长|新增|建)?$)/u;
/** Only these may stand between the values of one distribution. */
const BETWEEN = /^(?:和|、|及|与|以及)?(?:以上|左右)?(?:和|、|及|与)?(?:最高|不超过|约|达到?|近)?$/u;
/** 草原提升各150万亩: before an area the verb is part of the thing. */
const NOUN_END = /^(?:提升|提高|扩大|压减)$/u;
const MOST = 12;
/** A value inside the words before 分别: they are no list of things. */
const VALUE = /\d(?:%|[万亿元个项家人户])/u;

interface Group {
  readonly first: number;
  readonly size: number;
  /** Where the word 分别 or 各 stands. */
  readonly at: number;
}

function groupOf(site: Site): Group | null {
  const { text, quantities } = site;
  let first = site.index;
  while (
    first > 0 &&
    site.index - first < MOST &&
    BETWEEN.test(text.slice(quantities[first - 1]?.outer.end, quantities[first]?.range.start))
  )
    first -= 1;
  const head = quantities[first];
  if (!head) return null;
  const start = Math.max(clauseStart(text, head.outer.start), quantities[first - 1]?.outer.end ?? 0);
  const apart = APART.exec(text.slice(start, head.outer.start));
  if (!apart) return null;
  let size = 1;
  while (
    size < MOST &&
    BETWEEN.test(
      text.slice(quantities[first + size - 1]?.outer.end, quantities[first + size]?.range.start ?? 0),
    )
  ) {
    if (!quantities[first + size]) break;
    size += 1;
  }
  return { first, size, at: start + apart.index };
}

/** The coordinated subject before 分别; the clause before it when the verb comes first (被评为“A”“B”的，分别给予…). */
function subjectBefore(
  text: string,
  at: number,
  percent: boolean,
): {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kept: string;
  readonly scope: string;
} {
  const own = leftName(text, clauseStart(text, at), at);
  if (own.end - own.start >= 2) {
    const end = NOUN_END.test(own.tail) && !percent ? at : own.end;
    return { ...own, end, name: words(text, { start: own.start, end }) };
  }
  const comma = clauseStart(text, at) - 1;
  // The first clause has none before it.
  if (comma < 0) return { ...own, name: '' };
  const before = leftName(text, clauseStart(text, comma), comma);
  return { ...before, name: words(text, before) };
}

/** 接待游客6800万人次,旅游收入720亿元,分别增长15%和18%: the subjects are the figures just read. */
function namesBefore(site: Site, group: Group): Named | null {
  const { text, earlier, quantities } = site;
  const start = quantities[group.first]?.outer.start ?? 0;
  if (
    group.size < 2 ||
    !/^[,、]?(?:同比|比上年|年均|均|各)?$/u.test(
      text.slice(quantities[group.first - 1]?.outer.end ?? 0, group.at),
    )
  )
    return null;
  const subjects = earlier
    .filter((item) => item.quantity.range.start >= site.sentence && item.quantity.range.start < start)
    .slice(-group.size);
  const subject = subjects[site.index - group.first];
  if (subjects.length < group.size || !subject) return null;
  const verbs = text.slice(group.at, start);
  return {
    ...plain,
    name: subject.name,
    range: subject.range,
    kept: subject.kept,
    scope: subject.scope,
    verbs,
    confidence: 0.8,
  };
}

function read(site: Site): readonly Named[] {
  const group = groupOf(site);
  if (!group) return [];
  const subject = subjectBefore(site.text, group.at, site.quantity.unitKind === 'percent');
  const before = namesBefore(site, group);
  if (before) return [before];
  if (subject.name.length < 2 || VALUE.test(subject.name)) return [];
  const range = { start: subject.start, end: subject.end };
  const verbs = site.text.slice(group.at, site.quantities[group.first]?.range.start);
  const common = { ...plain, verbs, kept: subject.kept, scope: subject.scope === '' ? null : subject.scope };
  const subjects = subjectsOf(subject.name, group.size);
  if (group.size === 1 && subjects.length > 1)
    return subjects.map((name) => ({ ...common, name, range: null, confidence: 0.9 }));
  if (subjects.length !== group.size)
    return [{ ...common, name: subject.name, range, confidence: 0.5, concerns: ['unpaired'] }];
  return [
    { ...common, name: subjects[site.index - group.first] ?? subject.name, range: null, confidence: 0.9 },
  ];
}

export const distribution: FigureRule = {
  id: 'figure.distribution',
  version: 1,
  matches:
    '“分别”“各”把几个数值依次分给并列的事物（城乡…分别增长A%和B%；X、Y参保率分别达到A%和B%），或把一个数值给每一个',
  emits: '每个事物一条；并列项不能与数值对上的，保留整体名称并标明',
  positive: [
    {
      text: '城乡居民人均可支配收入分别增长6.1%和7.4%。',
      figures: ['城镇居民人均可支配收入=6.1 %', '农村居民人均可支配收入=7.4 %'],
    },
    {
      text: '其中茶叶和生猪产业链产值分别达到320亿元。',
      figures: ['茶叶产业链产值=320 亿元', '生猪产业链产值=320 亿元'],
    },
    {
      text: '基本养老、基本医疗保险参保率分别达到91%和94.5%。',
      figures: ['基本养老保险参保率=91 %', '基本医疗保险参保率=94.5 %'],
    },
    {
      text: '完成茶园质量和果园巩固提升各20万亩。',
      figures: ['茶园质量提升=20 万亩', '果园巩固提升=20 万亩'],
    },
    {
      text: '被评为“示范企业”“龙头企业”的,分别给予30万元、20万元的一次性奖补。',
      figures: ['“示范企业”=30 万元', '“龙头企业”=20 万元'],
    },
  ],
  negative: ['各类人才1400名。', '地区生产总值增长5%。'],
  read,
};
