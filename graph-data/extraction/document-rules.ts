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

/** 列第一位的为牵头单位，下同: finds the sentence, or null. */
export function findFirstListedRule(document: LocatedDocument): StatedRoleRule | null {
  for (const [index, paragraph] of document.paragraphs.entries()) {
    const match = FIRST_LISTED.exec(paragraph.folded.text);
    if (!match) continue;
    const range = rawRange(paragraph.folded, match.index, match.index + match[0].length);
    return {
      statedAt: { line: lineAt(paragraph, match.index), range },
      paragraph: index,
      offset: match.index,
    };
  }
  return null;
}

const STAR_RULE =
  /(?:标|带|加|注|画|打|有)(?:有|注)?[“"‘(]?[*★☆▲△#][”"’)]?(?:号|标记|标识)?(?:的|者)?(?:单位|部门|责任单位)?(?:的)?(?:为|是)(?:牵头|主要|第一)/u;

/** 标★的为牵头单位: the star, not the order, names the lead. */
export function statesStarRule(document: LocatedDocument): boolean {
  return document.paragraphs.some((paragraph) => STAR_RULE.test(paragraph.folded.text));
}
