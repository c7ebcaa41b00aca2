/** From a group of a list to its names: cut, cleaned, expanded, resolved. */
import type { Role } from '../../model/statement.ts';
import type { Paragraph } from '../../readers/index.ts';
import { type Inheritance, type ResolvedName, resolveName } from './inherit.ts';
import { meantName } from './misread.ts';
import { isBody, isLevelled, isPlausible, withoutBrackets } from './morphology.ts';
import { type NameSpan, splitNames } from './split.ts';

export interface ReadName {
  /** Folded range of the printed name. */
  readonly start: number;
  readonly end: number;
  /** Printed name, folded, with Chinese brackets. */
  readonly surface: string;
  /** The printed form is damaged; `resolved` is the name it is known to stand for. */
  readonly misread: boolean;
  readonly resolved: ResolvedName;
  readonly openEnded: boolean;
  /** Role printed right behind the name: 市发改委（牵头）. */
  readonly remark: Role | null;
  /** A star or the like stands at the name; what it means is said elsewhere in the document. */
  readonly starred: boolean;
}

export interface ReadNames {
  readonly names: readonly ReadName[];
  /** Folded ranges that stand in the list but are no name of a body. */
  readonly rejected: readonly NameSpan[];
  readonly state: Inheritance;
}

/** Round brackets as Chinese print has them; inner spaces of captured text dropped. */
export function display(name: string): string {
  return name.replace(/\s/gu, '').replace(/\(/gu, '（').replace(/\)/gu, '）');
}

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};

/** Folded text with the punctuation Chinese print has; figures and Latin keep theirs, spaces stay. */
export function displayMarks(text: string): string {
  return text.replace(/(?<![A-Za-z\d])[,:;()?!]|[,:;()?!](?![A-Za-z\d])/gu, (mark) => WIDE[mark] ?? mark);
}

/** Folded running text as print has it: punctuation, and no spaces inside Chinese words. */
export function displayText(text: string): string {
  return displayMarks(text.replace(/(?<=[\u4e00-\u9fa5”》）]) +(?=[\u4e00-\u9fa5“《（])/gu, ''));
}

const FINAL_BRACKET = /\s*[(〔[【〈]([^()〔〕[\]【】〈〉]*)[)〕\]】〉]?\s*$/u;
const PLACES_OR_OFFICE =
  /[省市县区旗州盟镇乡街道村地场]$|[办局委部厅处科室中心会校院司台馆社组园城站所队署]$|园区|功能区/u;

/** Drops a closing bracket that explains instead of naming (a person, a date, 按职责): it is no part of the name. */
function withoutRemark(text: string, span: NameSpan): NameSpan {
  const words = text.slice(span.start, span.end);
  const match = FINAL_BRACKET.exec(words);
  const inside = match?.[1]?.replace(/\s/gu, '') ?? '';
  if (!match || match.index === 0) return span;
  const names =
    PLACES_OR_OFFICE.test(inside) &&
    !/^(?:按|含|不含|包括|以下|牵头|配合|负责|(?:办公室)?设在)/u.test(inside);
  const closed = /[)〕\]】〉]\s*$/u.test(words);
  return names && closed ? span : { ...span, end: span.start + match.index };
}

/** The role a closing bracket gives to the name before it. */
function remarkRole(text: string, span: NameSpan): Role | null {
  const inside = FINAL_BRACKET.exec(text.slice(span.start, span.end))?.[1]?.replace(/\s/gu, '') ?? '';
  if (/^(?:总)?(?:牵头|主办|主责)(?:单位|部门|负责)?$/u.test(inside)) return 'lead';
  return /^(?:配合|协办|参与)(?:单位|部门)?$/u.test(inside) ? 'support' : null;
}

function isStarred(text: string, span: NameSpan): boolean {
  const before = text.slice(Math.max(0, span.start - 2), span.start);
  return /[*★☆▲△#]\s*$/u.test(before) || /^\s*[*★☆▲△#]/u.test(text.slice(span.end, span.end + 2));
}

/** 五大任务牵头部门（甲局、乙局）: a description that lists its members in a bracket stands for the members. */
function members(text: string, span: NameSpan): NameSpan[] {
  const words = text.slice(span.start, span.end);
  const match = /^(.*?(?:部门|单位|成员))\s*[(〔[【](?:即)?(.+?、.+?)[)〕\]】]?$/u.exec(words);
  const inner = match?.[2];
  if (!match || !inner) return [span];
  const start = span.start + words.indexOf(inner);
  const found = splitNames(text, start, start + inner.length);
  return found.every((name) => isBody(text.slice(name.start, name.end))) ? found : [span];
}

/** What a list lets a name inherit, in the script of the page: 縣 before 農業局. */
function inScript(paragraph: Paragraph, words: string): string {
  const at = paragraph.folded.text.indexOf(words);
  return at < 0 ? words : paragraph.folded.printed.slice(at, at + words.length);
}

/** The resolved name in the script of the page; `folded` is the part of it that is printed here. */
function agencyOf(paragraph: Paragraph, agency: string, folded: string, printed: string): string {
  if (folded === printed) return display(agency);
  const at = agency.indexOf(folded);
  if (at < 0) return display(agency);
  const before = inScript(paragraph, agency.slice(0, at));
  return display(`${before}${printed}${inScript(paragraph, agency.slice(at + folded.length))}`);
}

/** In a cell put together again a name may go on in another line: its place is the part on the first. */
function endOnLine(paragraph: Paragraph, span: NameSpan): number {
  if (paragraph.columns?.wrapped !== true) return span.end;
  return paragraph.marks.find(({ offset }) => offset > span.start && offset < span.end)?.offset ?? span.end;
}

/** Reads the names of `text[start, end)`; `state` is what earlier names of the same list let later ones inherit. */
export function readNames(paragraph: Paragraph, start: number, end: number, from: Inheritance): ReadNames {
  const text = paragraph.folded.text;
  const names: ReadName[] = [];
  const rejected: NameSpan[] = [];
  let state = from;
  const spans = splitNames(text, start, end).flatMap((span) => members(text, span));
  for (const raw of spans) {
    const span = withoutRemark(text, raw);
    const folded = text.slice(span.start, span.end).replace(/\s/gu, '');
    const printed = paragraph.folded.printed.slice(span.start, span.end).replace(/\s/gu, '');
    const whole = `${folded}${span.tail ?? ''}`;
    const meant = meantName(whole);
    const name = meant ?? whole;
    if (!isPlausible(name) && !isLevelled(name)) {
      if (withoutBrackets(name).length > 0) rejected.push(span);
      continue;
    }
    const next = resolveName(name, state);
    state = next.state;
    const resolved = { ...next.resolved, agency: agencyOf(paragraph, next.resolved.agency, folded, printed) };
    const end = endOnLine(paragraph, span);
    names.push({
      start: span.start,
      end,
      surface: display(paragraph.folded.printed.slice(span.start, end)),
      misread: meant !== null,
      resolved,
      openEnded: span.openEnded,
      remark: remarkRole(text, raw),
      starred: isStarred(text, span),
    });
  }
  return { names, rejected, state };
}
