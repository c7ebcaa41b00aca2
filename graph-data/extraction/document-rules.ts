/** Rules a document states about all its lists: who the first-listed body is. */
import type { RoleRule } from '../model/document.ts';
import { rawRange } from '../readers/folded-text.ts';
import type { LocatedDocument } from '../readers/index.ts';
import { lineAt } from '../readers/located-text.ts';
import { FIRST_LISTED } from './cues.ts';

export interface StatedRoleRule {
  readonly statedAt: NonNullable<RoleRule['statedAt']>;
  /** Index of the paragraph and folded offset where the rule stands. */
  readonly paragraph: number;
  readonly offset: number;
}

/** The first place where `pattern` stands, with its match. */
function findStated(
  document: LocatedDocument,
  pattern: RegExp,
): { readonly stated: StatedRoleRule; readonly match: RegExpExecArray } | null {
  for (const [index, paragraph] of document.paragraphs.entries()) {
    const match = pattern.exec(paragraph.folded.text);
    if (!match) continue;
    const range = rawRange(paragraph.folded, match.index, match.index + match[0].length);
    const statedAt = { line: lineAt(paragraph, match.index), range };
    return { stated: { statedAt, paragraph: index, offset: match.index }, match };
  }
  return null;
}

/** 列第一位的为牵头单位，下同: finds the sentence, or null. */
export function findFirstListedRule(document: LocatedDocument): StatedRoleRule | null {
  return findStated(document, FIRST_LISTED)?.stated ?? null;
}

const BEFORE_MARK = /(逗号|分号)之?前(?:面)?(?:的|者)?(?:单位|部门|责任单位)?(?:的)?(?:均)?(?:为|是)牵头/u;

export interface BeforeMarkRule extends StatedRoleRule {
  /** The folded mark of the list before which the leads stand. */
  readonly mark: ',' | ';';
}

/** 逗号前为牵头单位，逗号后为责任单位: the bodies before the mark lead, not only the first. */
export function findBeforeMarkRule(document: LocatedDocument): BeforeMarkRule | null {
  const found = findStated(document, BEFORE_MARK);
  return found === null ? null : { ...found.stated, mark: found.match[1] === '分号' ? ';' : ',' };
}

const STAR_RULE =
  /(?:标|带|加|注|画|打|有)(?:有|注)?[“"‘(]?[*★☆▲△#][”"’)]?(?:号|标记|标识)?(?:的|者)?(?:单位|部门|责任单位)?(?:的)?(?:为|是)(?:牵头|主要|第一)/u;

/** 标★的为牵头单位: the star, not the order, names the lead. */
export function statesStarRule(document: LocatedDocument): boolean {
  return document.paragraphs.some((paragraph) => STAR_RULE.test(paragraph.folded.text));
}
