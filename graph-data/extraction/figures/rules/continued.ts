import { leftName } from '../naming/left.ts';
import { rightNoun } from '../naming/right.ts';
import { CLOSING_VERB } from '../naming/words.ts';
import { type FigureRule, type Named, one, type Site, words } from './rule.ts';

const WIDE = /全[国区省市县旗盟州]|自治区/u;
/** What may stand between a figure and the next one about the same thing. */
const JOINS = /^[,、;]|^$/u;

/** 撬动千亿级投资, 新增200万千瓦装备: what is measured follows the number, nothing is left out. */
function namedAfter(site: Site): boolean {
  const { text, quantity, left } = site;
  const direct = left.start === left.end;
  if (direct && quantity.unitKind === 'percent')
    return text.charAt(quantity.outer.end) === '的' || (quantity.form === 'fraction' && quantity.vague);
  const before = text.slice(left.start, Math.min(left.end, quantity.outer.start));
  return (direct || CLOSING_VERB.test(before)) && rightNoun(text, quantity.outer.end, site.rightEnd) !== null;
}

function read(site: Site): Named | null {
  const { text, previous } = site;
  if (!previous || site.quantity.unitKind === 'duration') return null;
  const left = leftName(text, site.left.start, site.left.end);
  const name = words(text, left);
  if (name !== '' && name !== left.kept && name.length > 1) return null;
  if (namedAfter(site)) return null;
  const between = text.slice(previous.quantity.outer.end, site.left.start);
  const near = previous.quantity.range.start >= site.sentence || between.length <= 1;
  if (!near || (!JOINS.test(between) && between.length > 30)) return null;
  const wide =
    site.quantity.form === 'rank' ? WIDE.exec(text.slice(site.left.start, site.left.end))?.[0] : undefined;
  return {
    ...previous,
    scope: wide ?? previous.scope,
    change: null,
    limit: null,
    verbs: null,
    confidence: Math.min(previous.confidence, 0.8),
    concerns: [],
  };
}

export const continued: FigureRule = {
  id: 'figure.continued',
  version: 1,
  matches: '承前省略名称：…完成344.4亿元，增长4.5%；干线公路11条、823公里；…规模增长170%。达到1600万千瓦',
  emits: '沿用同句前一数值的名称，另成一条；增长与总量是不同的量',
  positive: [
    {
      text: '社会消费品零售总额完成210亿元,增长4.5%。',
      figures: ['社会消费品零售总额=210 亿元', '社会消费品零售总额=4.5 %'],
    },
    { text: '建成干线公路9条、612公里。', figures: ['干线公路=9 条', '干线公路=612 公里'] },
    {
      text: '新能源装机规模增长170%,达到1600万千瓦。',
      figures: ['新能源装机规模=170 %', '新能源装机规模=1600 万千瓦'],
    },
  ],
  negative: ['增长5%。', '地区生产总值增长5%。'],
  read: (site) => one(read(site)),
};
