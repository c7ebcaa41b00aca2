import { leftName } from '../naming/left.ts';
import { type FigureRule, type Named, one, plain, type Site, words } from './rule.ts';

const TURN =
  /^(?:左右|以上)?(?:,)?(?:阶段性|逐步|进一步|再)?(?:增加|提高|提升|上升|扩大|增长|下降|降低|减少|压缩|压减|缩短|缩减|延长|调整|下调|上调|拓展|扩展|发展|增|升|降|减)(?:到|至|为)(?:了)?(?:约|近|超过)?$/u;
const FROM =
  /(?:由|从)(?:原来|最初|上年|去年|(?:19|20)\d\d年|[\u4e00-\u9fa5]{0,4}年?)?的?(?:约|近|不足|不到)?$/u;

function turnsInto(site: Site): boolean {
  const next = site.quantities[site.index + 1];
  return (
    next !== undefined &&
    TURN.test(site.text.slice(site.quantity.range.end, next.range.start)) &&
    FROM.test(site.text.slice(site.left.start, site.quantity.range.start))
  );
}

function from(site: Site): Named | null {
  const before = site.text.slice(site.left.start, site.quantity.range.start);
  const cut = before.length - (FROM.exec(before)?.[0].length ?? 0);
  const left = leftName(site.text, site.left.start, site.left.start + cut);
  const name = words(site.text, left);
  if (name.length < 2)
    return site.previous ? { ...site.previous, change: 'from', confidence: 0.8, concerns: [] } : null;
  return {
    ...plain,
    name,
    range: { start: left.start, end: left.end },
    kept: left.kept,
    scope: left.scope === '' ? null : left.scope,
    change: 'from',
  };
}

function read(site: Site): Named | null {
  if (turnsInto(site)) return from(site);
  const { previous } = site;
  if (previous?.change !== 'from' || previous.quantity !== site.quantities[site.index - 1]) return null;
  if (!TURN.test(site.text.slice(previous.quantity.range.end, site.quantity.range.start))) return null;
  return { ...previous, change: 'to', limit: null, concerns: [] };
}

export const change: FigureRule = {
  id: 'figure.change',
  version: 1,
  matches: '由A提高到B、从A增加到B',
  emits: '同一名称的两条数值，分别标明变化之前与之后',
  positive: [
    { text: '市场主体由18万户增加到25万户。', figures: ['市场主体=18 万户', '市场主体=25 万户'] },
    { text: '城镇化率从51.2%提高到56%。', figures: ['城镇化率=51.2 %', '城镇化率=56 %'] },
  ],
  negative: ['由企业投资3亿元。', '城镇化率提高到56%。'],
  read: (site) => one(read(site)),
};
