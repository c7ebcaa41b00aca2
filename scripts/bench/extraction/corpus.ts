/** A corpus of invented documents of any size: opinions with lists of every notation, task tables, work reports. */
import { type Chance, chanceFrom } from '../shared/chance.ts';
import {
  BODIES,
  CHAPTERS,
  CITIES,
  COLLECTIVES,
  COUNTIES,
  INITIATIVES,
  SUBJECTS,
  TASKS,
  UNITS,
  VERBS,
} from './invented-words.ts';

/** Every run reads the same corpus. */
const SEED = 20_230_713;
const CHINESE = '零一二三四五六七八九十';

function chinese(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return CHINESE.charAt(value);
  return `${tens > 1 ? CHINESE.charAt(tens) : ''}十${ones > 0 ? CHINESE.charAt(ones) : ''}`;
}

function list(chance: Chance): string {
  const [first = '', ...rest] = chance.sample(BODIES, chance.whole(2, 6));
  const others = rest.join('、');
  return chance.pick([
    `（责任单位：${first}、${others}，${chance.pick(COLLECTIVES)}）`,
    `（牵头单位：${first}；责任单位：${others}）`,
    `（${first}牵头，${others}配合）`,
    `〔${first}、${others}等按职责分工负责〕`,
    `（${first}会同${others}负责）`,
    `由${first}牵头，${others}配合，制定工作方案。`,
    '',
  ]);
}

function figures(chance: Chance): string {
  const year = chance.whole(2022, 2030);
  const value = chance.whole(3, 9_000) / chance.pick([1, 10, 100]);
  return chance.pick([
    `到${year}年，${chance.pick(SUBJECTS)}达到${value}${chance.pick(UNITS)}以上，增长${chance.whole(2, 20)}%。`,
    `${chance.pick(SUBJECTS)}、${chance.pick(SUBJECTS)}分别增长${chance.whole(2, 9)}%和${chance.whole(2, 9)}.5%。`,
    `新建农村公路${chance.whole(20, 800)}公里，惠及${chance.whole(3, 90)}个嘎查村、${chance.whole(1, 40)}万群众。`,
  ]);
}

function sentence(chance: Chance): string {
  const place = chance.pick(COUNTIES);
  return chance.pick([
    `${chance.pick(VERBS)}${chance.pick(INITIATIVES)}建设，支持${place}${chance.pick(TASKS)}，健全管护机制。`,
    `在${place}、${chance.pick(COUNTIES)}开展试点，总结可复制的做法。`,
    figures(chance),
    `坚持因地制宜，${chance.pick(TASKS)}与${chance.pick(TASKS)}统筹安排。`,
  ]);
}

const sentences = (chance: Chance, low: number, high: number): string =>
  Array.from({ length: chance.whole(low, high) }, () => sentence(chance)).join('');

function chapters(chance: Chance, paragraph: () => string): string {
  let measure = 0;
  return CHAPTERS.map((chapter, index) => {
    const items = Array.from({ length: chance.whole(3, 7) }, () => {
      measure += 1;
      return `（${chinese(measure)}）${chance.pick(TASKS)}。${paragraph()}`;
    });
    return [`${chinese(index + 1)}、${chapter}`, ...items].join('\n');
  }).join('\n');
}

function head(city: string, title: string, chance: Chance): string {
  const year = chance.whole(2021, 2029);
  return `${city}人民政府文件\n${city.charAt(0)}政发〔${year}〕${chance.whole(1, 90)}号\n${city}人民政府关于${title}\n各县（市、区）人民政府，市直各部门：`;
}

function signature(city: string, chance: Chance): string {
  return `${city}人民政府\n${chance.whole(2021, 2029)}年${chance.whole(1, 12)}月${chance.whole(1, 28)}日`;
}

function opinion(chance: Chance): string {
  const city = chance.pick(CITIES);
  const body = chapters(chance, () => `${sentences(chance, 2, 6)}${list(chance)}`);
  return `${head(city, `${chance.pick(TASKS)}的实施意见`, chance)}\n${body}\n${signature(city, chance)}\n`;
}

function report(chance: Chance): string {
  const city = chance.pick(CITIES);
  const body = chapters(chance, () => sentences(chance, 5, 12));
  return `${head(city, `${chance.pick(TASKS)}情况的报告`, chance)}\n${body}\n${signature(city, chance)}\n`;
}

function table(chance: Chance): string {
  const city = chance.pick(CITIES);
  const rows = Array.from({ length: chance.whole(12, 40) }, (_row, index) => {
    const [first = '', ...rest] = chance.sample(BODIES, chance.whole(2, 4));
    const task = `${chance.pick(TASKS)}，${chance.pick(INITIATIVES)}`;
    return `${index + 1}\t${task}\t${first}\t${rest.join('、')}\t${chance.whole(2024, 2028)}年底前`;
  });
  const title = head(city, `${chance.pick(TASKS)}重点任务分解表`, chance);
  return `${title}\n序号\t工作任务\t牵头单位\t配合单位\t完成时限\n${rows.join('\n')}\n${signature(city, chance)}\n`;
}

/** Invented documents without end, always the same ones. */
export function* inventedDocuments(): Generator<string, never> {
  const chance = chanceFrom(SEED);
  while (true) yield chance.pick([opinion, report, opinion, table])(chance);
}

/** Documents as UTF-8 up to about `bytes` in all, at least one. */
export function* corpusOf(bytes: number): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let total = 0;
  for (const document of inventedDocuments()) {
    const encoded = encoder.encode(document);
    yield encoded;
    total += encoded.length;
    if (total >= bytes) return;
  }
}
