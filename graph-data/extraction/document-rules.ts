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

const BEFORE_MARK = /(逗号|分号)之?前(?:面)?(?:的|者)?(?:单位|部门|责任单位)?(?:的)?(?:均)?(?:为|是)牵头/u;
const NO_LEAD = /(?:无|没有|未(?:列|明确))牵头(?:单位|部门)的,?责任(?:单位|部门)(?:即|均)?为牵头/u;
const STAR_RULE =
  /(?:标|带|加|注|画|打|有)(?:有|注)?[“"‘(]?[*★☆▲△#][”"’)]?(?:号|标记|标识)?(?:的|者)?(?:单位|部门|责任单位)?(?:的)?(?:为|是)(?:牵头|主要|第一)/u;

/**
 * What a document says about the roles of its lists. `starred`: 标★的为牵头单位; `before-mark`: 逗号前为牵头单位, not only
 * the first; `no-lead`: 无牵头单位的，责任单位即为牵头单位; `first-listed`: 列第一位的为牵头单位，下同.
 */
export type StatedRule =
  | (StatedRoleRule & { readonly kind: 'starred' | 'no-lead' | 'first-listed' })
  | (StatedRoleRule & {
      readonly kind: 'before-mark';
      /** The folded mark of the list before which the leads stand. */
      readonly mark: ',' | ';';
    });

/** The rule a document states, or null; a document states one. */
export function findStatedRule(document: LocatedDocument): StatedRule | null {
  const starred = findStated(document, STAR_RULE);
  if (starred) return { ...starred.stated, kind: 'starred' };
  const beforeMark = findStated(document, BEFORE_MARK);
  if (beforeMark)
    return { ...beforeMark.stated, kind: 'before-mark', mark: beforeMark.match[1] === '分号' ? ';' : ',' };
  const first = findStated(document, FIRST_LISTED);
  if (first) return { ...first.stated, kind: 'first-listed' };
  const noLead = findStated(document, NO_LEAD);
  return noLead ? { ...noLead.stated, kind: 'no-lead' } : null;
}
