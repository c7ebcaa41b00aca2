/** Every printed number of a view: a quantity, or ignored with its reason. One pass from left to right. */
import { ruleTag } from '../../model/rule.ts';
import { chineseAt } from './chinese.ts';
import { digitsAt } from './digits.ts';
import { type IgnoreClaim, ignoreClaims } from './ignored/index.ts';
import { chineseNumber, NUMBER_RUN } from './numerals.ts';
import { type Quantity, quantity } from './quantity.ts';
import type { IgnoredReason } from './types.ts';

export interface IgnoredNumber {
  readonly start: number;
  readonly end: number;
  readonly reason: IgnoredReason;
  readonly rule: string;
}

export interface Numbers {
  readonly quantities: readonly Quantity[];
  readonly ignored: readonly IgnoredNumber[];
}

/** 增速全区第一, 位居全国第3位: a rank ends its clause; 第一方阵, 第三批 do not. */
const RANK =
  /(?<=(?:全[国区省市县旗盟州]|全球|世界|自治区|同类|盟市|[东西南北中]{1,2}部|排名|位列|位居|居|列|排|位次)[\u4e00-\u9fa5]{0,6})第(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:(?:位|名)(?=[,。;、!)和与]|$)|(?=[,。;、!)]|$))|(?<=第[一二三四五六七八九十\d]{1,3}[位名][和、与])第(?:[一二三四五六七八九十]{1,3}|\d{1,3})[位名]/gu;

interface Rank {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
}

function ranks(text: string): Rank[] {
  const found: Rank[] = [];
  for (const match of text.matchAll(RANK)) {
    const printed = match[0].replace(/[第位名]/gu, '');
    const number = /\d/u.test(printed) ? Number(printed) : chineseNumber(printed);
    if (number === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    const built = quantity(text, {
      form: 'rank',
      start,
      end,
      value: { kind: 'number', number },
      unit: '位',
      unitKind: null,
    });
    found.push({ start, end, quantity: built });
  }
  return found;
}

/** Lengths of time that are limits, terms or rates and so figures; other lengths of time are periods. */
const TERM_BEFORE =
  /(?:延长|期限为?|期为?|有效期|最长|满|不少于|不超过|免租|缩短|缓缴|给予|按|上年度|需|达)$/u;
const DEADLINE_AFTER = /^(?:之?内|后|前|来|之后|之前|以来)/u;

function isPeriod(text: string, found: Quantity): boolean {
  if (found.unitKind !== 'duration') return false;
  if (
    DEADLINE_AFTER.test(text.slice(found.range.end, found.range.end + 2)) &&
    !/^以内/u.test(text.slice(found.range.end))
  )
    return true;
  if (!/年$/u.test(found.unit)) return false;
  return (
    found.comparator.kind === 'eq' &&
    !TERM_BEFORE.test(text.slice(Math.max(0, found.range.start - 6), found.range.start))
  );
}

/** Where a number that no unit follows ends: its decimals belong to it. */
function numberEnd(text: string, start: number, end: number): number {
  const decimals = /^(?:\.\d{1,6})+/u.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  return /\d/u.test(text.charAt(start)) ? end + decimals : end;
}

function leftover(
  text: string,
  start: number,
  end: number,
): { readonly reason: IgnoredReason; readonly rule: string } {
  if (!/\d/u.test(text.charAt(start))) return { reason: 'word', rule: 'word@1' };
  if (/^[年月日天]/u.test(text.slice(end))) return { reason: 'duration', rule: 'duration@1' };
  return end - start > 12 ? { reason: 'code', rule: 'long-run@1' } : { reason: 'no-unit', rule: 'no-unit@1' };
}

function claimed(claim: IgnoreClaim): IgnoredNumber {
  return {
    start: claim.start,
    end: claim.end,
    reason: claim.rule.reason,
    rule: ruleTag(claim.rule),
  };
}

/** Reads the numbers of a text. */
export function readNumbers(text: string): Numbers {
  const quantities: Quantity[] = [];
  const ignored: IgnoredNumber[] = [];
  const runs = [...text.matchAll(NUMBER_RUN)];
  if (runs.length === 0) return { quantities, ignored };
  const ranked = ranks(text);
  const claims = ignoreClaims(text);
  let claim = 0;
  let rank = 0;
  let done = 0;
  for (const run of runs) {
    const end = run.index + run[0].length;
    for (let start = Math.max(run.index, done); start < end; start = done) {
      while ((ranked[rank]?.end ?? text.length + 1) <= start) rank += 1;
      while ((claims[claim]?.end ?? text.length + 1) <= start) claim += 1;
      const byRank = ranked[rank];
      const byClaim = claims[claim];
      if (byRank && byRank.start <= start) {
        quantities.push(byRank.quantity);
        done = byRank.end;
      } else if (byClaim && byClaim.start <= start) {
        ignored.push(claimed(byClaim));
        done = byClaim.end;
      } else {
        const claimAt = byClaim?.start ?? text.length;
        done = takeNumber(text, start, Math.min(end, claimAt), quantities, ignored, claimAt);
      }
    }
  }
  return { quantities, ignored };
}

/** Reads one number that nothing claims; returns where it ends. */
function takeNumber(
  text: string,
  start: number,
  end: number,
  quantities: Quantity[],
  ignored: IgnoredNumber[],
  claimAt: number,
): number {
  const found = /\d/u.test(text.charAt(start)) ? digitsAt(text, start) : chineseAt(text, start);
  if (found && found.range.end <= claimAt) {
    if (!isPeriod(text, found)) {
      quantities.push(found);
      return found.range.end;
    }
    ignored.push({ start, end: found.range.end, reason: 'duration', rule: 'duration@1' });
    return found.range.end;
  }
  const whole = Math.min(claimAt, numberEnd(text, start, end));
  ignored.push({ start, end: Math.max(whole, end), ...leftover(text, start, end) });
  return Math.max(whole, end);
}
