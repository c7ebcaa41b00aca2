/** How a document says that duty is followed up: named ways of supervision, reporting and assessment. */

import { entityId } from '../../model/ids.ts';
import { type RuleWithExamples, ruleTag } from '../../model/rule.ts';
import { rawRange } from '../../readers/folded-text.ts';
import { claimAt } from './claim.ts';
import type { ClaimSite } from './site.ts';
import { type Claims, joinClaims } from './types.ts';

export interface FollowUpRule extends RuleWithExamples<string> {
  /** Canonical name of the way, and the words that print it. */
  readonly ways: readonly { readonly name: string; readonly words: RegExp }[];
}

/**
 * The words are those of the genre's closing chapters (组织实施, 督促检查). A word counts only in the form that
 * sets a way of working, not where it is a body (督查室), a person's office or a result of last year's check.
 */
export const followUp: FollowUpRule = {
  id: 'follow-up',
  version: 1,
  matches: '督办、考核、报告一类词语，写明职责如何跟踪落实',
  emits: '文件、章节或举措 followed-up-by 督办机制',
  positive: ['强化任务分工、督办落实、抽查检查。', '建立工作台账，定期调度。', '将落实情况纳入年度考核。'],
  negative: ['市委督查室、市考核办负责。', '参加体育考核的学生。'],
  ways: [
    { name: '任务分工', words: /任务分工(?!表|方案)/gu },
    { name: '督办落实', words: /督办落实|督促落实|跟踪督办|督查督办|挂牌督办/gu },
    { name: '抽查检查', words: /抽查检查|监督检查|随机抽查|督促检查/gu },
    { name: '定期报告', words: /定期报告|定期(?:向[^,。;]{1,12})?报送|按(?:月|季|季度|年度)报告|报告制度/gu },
    { name: '跟踪问效', words: /跟踪问效|跟踪评估|跟踪落实/gu },
    { name: '专项督查', words: /专项督[查察]|政治督查|督[查察]问责|开展督[查察]|实地督[查察]/gu },
    {
      name: '考核评价',
      words: /(?:纳入|作为|列入)[^,。;、]{0,16}考核|考核评价|绩效考核|目标考核|考核问责/gu,
    },
    { name: '工作台账', words: /(?:工作|任务|问题|整改)台账|建立台账|台账管理|清单化管理|销号(?:管理|制)/gu },
    { name: '定期调度', words: /定期调度|(?:月|周|旬|季度?)调度|调度推进|调度通报/gu },
    { name: '通报制度', words: /定期通报|(?:月|季度?)通报|通报制度|通报批评|通报约谈/gu },
    { name: '评估问效', words: /第三方评估|中期评估|评估验收|成效评估/gu },
    { name: '追责问责', words: /追责问责|严肃问责|倒查问责|责任追究/gu },
    { name: '联席会议', words: /联席会议制度/gu },
    { name: '专班推进', words: /(?:工作|推进|攻坚)?专班(?:推进|机制|负责)/gu },
  ],
};

interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The ways a text prints, in printed order. */
export function findFollowUp(text: string): readonly Found[] {
  return followUp.ways
    .flatMap(({ name, words }) =>
      [...text.matchAll(words)].map((match) => ({
        name,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Claims about the ways one paragraph prints. A report of what was checked last year is no way to follow up. */
export function followUpClaims(site: ClaimSite, paragraph: number): Claims {
  const { folded } = site.located.paragraphs[paragraph] ?? { folded: null };
  if (folded === null) return { entities: [], statements: [] };
  return joinClaims(
    findFollowUp(folded.text).map(({ name, start, end }) => {
      const entity = {
        id: entityId('mechanism', site.homePlace, name),
        kind: 'mechanism',
        name,
        fullName: null,
        aliases: [],
        properties: {},
      };
      const statement = claimAt(
        site,
        { paragraph, start, end },
        {
          subject: site.ownerAt(rawRange(folded, start, end).start).owner,
          relation: 'followed-up-by',
          object: entity.id,
          qualifiers: { surface: folded.text.slice(start, end) },
          rule: ruleTag(followUp),
          confidence: 0.8,
        },
      );
      return { entities: [entity], statements: [statement] };
    }),
  );
}
