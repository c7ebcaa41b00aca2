import { leftName } from '../naming/left.ts';
import { rightNoun } from '../naming/right.ts';
import { CLOSING_VERB, DIMENSION } from '../naming/words.ts';
import { scopeIn } from '../scope.ts';
import { type FigureRule, type Named, one, plain, type Site, words } from './rule.ts';

const NAME = /[\u4e00-\u9fa5A-Za-z]{2}|”|》/u;

function read(site: Site): Named | null {
  const { text, quantity } = site;
  const left = leftName(text, site.left.start, site.left.end);
  const name = words(text, left);
  if (!NAME.test(name) || name === left.kept || name.length < 2) return null;
  const right = rightNoun(text, quantity.outer.end, site.rightEnd);
  if (right && CLOSING_VERB.test(name)) return null;
  const scope = left.scope === '' ? scopeIn(left.lead) : left.scope;
  if (right && DIMENSION.test(name)) {
    return {
      ...plain,
      name: `${words(text, right)}${name.replace(/^(?:全国|全区|全省|全市|首个|最大)+/u, '')}`,
      range: null,
      scope,
      confidence: 0.8,
    };
  }
  return { ...plain, name, range: { start: left.start, end: left.end }, kept: left.kept, scope };
}

export const stated: FigureRule = {
  id: 'figure.stated',
  version: 1,
  matches:
    '名称在数值之前：名称＋谓语＋数值（地区生产总值完成1609亿元）、动词＋名称＋数值（实施重点项目612个）',
  emits: '以数值前的名词短语为名称；新建、新增、改造等改变对象的动词保留在名称里',
  positive: [
    { text: '全市地区生产总值完成1520亿元。', figures: ['地区生产总值=1520 亿元'] },
    { text: '实施重点项目412个。', figures: ['重点项目=412 个'] },
    { text: '新建农村公路247公里、供水工程31处。', figures: ['新建农村公路=247 公里', '供水工程=31 处'] },
    { text: '三次产业结构调整为20.1:35.5:44.4。', figures: ['三次产业结构=20.1:35.5:44.4 '] },
    { text: '粮食生产实现“十八连丰”。', figures: ['粮食生产=18 连丰'] },
    { text: '固定资产投资增速全省第二。', figures: ['固定资产投资=2 位'] },
    { text: '一般公共预算支出八成以上用于民生。', figures: ['一般公共预算支出=80 %'] },
    { text: '产值突破 300 亿元。', figures: ['产值=300 亿元'] },
  ],
  negative: ['建成3个园区。', '落实“1571”部署。'],
  read: (site) => one(read(site)),
};
