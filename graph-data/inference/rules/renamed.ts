/** Rule: one initiative under two names; phases and branches are parts, never the same. */
import { inferred } from '../claim.ts';
import { likelyLinks, partLinks } from '../initiatives/links.ts';
import { labelOf } from '../knowledge.ts';
import { fill, type InferenceRule } from '../rule.ts';
import { becameCity, becameRegion, homonyms, otherKinds, otherRound, phases } from './renamed.examples.ts';

const PART = '{part}是{whole}的一部分：名称只多出分期、支线一类词';

export const renamed: InferenceRule = {
  id: 'renamed-initiative',
  version: 1,
  matches:
    '同一地区、不在同一文件中并列、种类相容的两个名称，差别只在级别词、通用词尾、修饰词、引号外的种类用词或地区限定；分期、支线、新一轮不算同一事项',
  emits: 'continues（后出的名称 → 先出的名称）；分期与整体之间 part-of',
  reason: '{first}称{old}，{last}称{new}：{reason}',
  positive: [becameCity, becameRegion, phases],
  negative: [homonyms, otherKinds, otherRound],
  infer: (knowledge) => {
    const links = likelyLinks(knowledge).flatMap(({ earlier, later, likeness }) => {
      const [old, last] = [earlier.mentions[0], later.mentions[0]];
      if (old === undefined || last === undefined) return [];
      const resolution = fill(renamed.reason, {
        first: labelOf(old.document),
        old: earlier.entity.name,
        last: labelOf(last.document),
        new: later.entity.name,
        reason: likeness.reason,
      });
      return [
        inferred(renamed, {
          subject: later.entity.id,
          relation: 'continues',
          object: earlier.entity.id,
          qualifiers: { resolution },
          evidence: [...old.evidence, ...last.evidence],
          confidence: likeness.confidence,
        }),
      ];
    });
    const parts = partLinks(knowledge).flatMap(({ part, whole }) => {
      const values = { part: part.entity.name, whole: whole.entity.name };
      const evidence = [...(whole.mentions[0]?.evidence ?? []), ...(part.mentions[0]?.evidence ?? [])];
      return [
        inferred(renamed, {
          subject: part.entity.id,
          relation: 'part-of',
          object: whole.entity.id,
          qualifiers: { resolution: fill(PART, values) },
          evidence,
          confidence: 0.9,
        }),
      ];
    });
    return { entities: [], statements: [...links, ...parts] };
  },
};
