/** The name that follows its number: 2个紧密型城市医疗集团, 11户企业入选. */
import { type Bounds, clauseEnd } from '../clause.ts';
import { CLOSING_VERB, LEADING, LEADING_KEPT, NOUN_AFTER_VERB, PREDICATE } from './words.ts';

/** Longest noun taken after a number, in characters. */
const LONGEST = 26;
/** Nouns of one character that a predicate may follow: 4个镇获评. */
const SINGLE = /^[镇村县旗市区乡省国州盟]$/u;
const RELATIVE = /^(?:具有|具备|能够|符合|带动|面向|用于|为|以|在|由|可|有)/u;
/** A further item of a list that belongs to the same noun: 骨干、特色、创新型专业. */
const OWN_CLAUSE = /\d|^(?:居|创(?!新|业|意)|总量|增速|同比|连续)/u;

function listEnd(words: string): number {
  const masked = words.replace(/“[^”]*”|《[^》]*》|"[^"]*"/gu, (quoted) => '“'.repeat(quoted.length));
  const slash = masked.search(/[/|]/u);
  const whole = slash < 0 ? masked : masked.slice(0, slash);
  let end = whole.indexOf('、');
  while (end >= 0) {
    const next = whole.indexOf('、', end + 1);
    const item = whole.slice(end + 1, next < 0 ? undefined : next);
    if (
      item.length < 2 ||
      OWN_CLAUSE.test(item) ||
      (LEADING.test(item) && !NOUN_AFTER_VERB.test(item)) ||
      LEADING_KEPT.test(item)
    )
      return end;
    end = next;
  }
  return whole.length;
}

function cut(words: string): { readonly noun: string; readonly predicate: boolean } {
  const whole = words.slice(0, listEnd(words));
  const predicate = PREDICATE.exec(
    whole.replace(/“[^”]*”|《[^》]*》|"[^"]*"/gu, (quoted) => '“'.repeat(quoted.length)),
  );
  const noun = predicate ? whole.slice(0, predicate.index) : whole;
  return {
    noun: noun
      .slice(0, LONGEST)
      .replace(/(?:和|及|与|以及|等|的|以上|以下)+$|(?<=事项|业务|服务)“[^”]*”$/u, ''),
    predicate: predicate !== null,
  };
}

/** 1000名特派员服务500个村: the verb before the next number is not part of the noun. */
function withoutVerb(noun: string): string {
  const verb = CLOSING_VERB.exec(noun)?.[0] ?? '';
  return noun.length - verb.length < 2 ? noun : noun.slice(0, noun.length - verb.length);
}

/** Range of the noun after `from`, up to `limit` (the next number); null when a verb or nothing follows. */
export function rightNoun(text: string, from: number, limit: number): Bounds | null {
  const skipped = /^(?:以上|左右|以内)?(?:规模的|的)?/u.exec(text.slice(from, from + 6))?.[0].length ?? 0;
  const start = from + skipped;
  const close = clauseEnd(text, start);
  const { noun, predicate } = cut(text.slice(start, Math.min(close, limit)));
  const words = limit < close ? withoutVerb(noun) : noun;
  const single = SINGLE.test(words) && (predicate || start + words.length === close);
  if ((words.length < 2 && !single) || !/^[\u4e00-\u9fa5“"《A-Za-z\d]/u.test(words)) return null;
  const relative = words.lastIndexOf('的');
  const head =
    relative > 0 && words.length - relative > 2 && (RELATIVE.test(words) || relative > 8) ? relative + 1 : 0;
  return { start: start + head, end: start + words.length };
}
