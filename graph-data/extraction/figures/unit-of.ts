/** The unit of a quantity where the thing counted tells it. */
import type { Quantity } from './quantity.ts';
import type { Figure } from './types.ts';

const MONEY =
  /收入|产值|投资|资金|总额|生产总值|GDP|贷款|余额|产业|园区|集群|项目|增加值|营收|利润|规模|生态|基金/u;
const PEOPLE = /人口$|人才$|员工$|职工$|学生$|群众$|劳动力$|农牧?民工?$|党员$|干部$/u;

/** A multiplier without a unit (22.49万贫困人口, 百亿台阶): the thing counted tells it. */
export function unitOf(
  quantity: Quantity,
  name: string,
): { readonly unit: string; readonly base: string; readonly implied: boolean } {
  const known = { unit: quantity.unit, base: quantity.baseUnit, implied: quantity.unitImplied };
  if (quantity.unitKind !== null || quantity.form === 'ratio' || quantity.form === 'rank') return known;
  const base = PEOPLE.test(name)
    ? '人'
    : /亿$/u.test(quantity.unit) && MONEY.test(name)
      ? '元'
      : /户$/u.test(name)
        ? '户'
        : '';
  return base === '' ? known : { unit: `${quantity.unit}${base}`, base, implied: true };
}

/** The value in the unit without its multiplier. */
export function amountOf(quantity: Quantity, base: string): Figure['amount'] {
  if (quantity.value.kind !== 'number' || quantity.form === 'rank') return null;
  return { number: Number((quantity.value.number * quantity.factor).toPrecision(12)), unit: base };
}
