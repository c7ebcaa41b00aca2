/** Rule: one initiative through the documents, from plan to completion, or into silence. */

import { groupBy } from '../../model/group.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { inferred, threadEntity, verdictClaim } from '../claim.ts';
import { type Family, familiesOf } from '../initiatives/families.ts';
import { type Fate, fateOf, SENTENCES, STAGE_WORDS } from '../initiatives/fate.ts';
import type { Mention } from '../initiatives/mention.ts';
import { type Knowledge, labelOf } from '../knowledge.ts';
import { fill, type InferenceRule } from '../rule.ts';
import { type Inferences, joinInferences } from '../types.ts';
import {
  completed,
  dropped,
  mechanisms,
  stillNamed,
  stillOpen,
  takenUp,
} from './initiative-threads.examples.ts';

/**
 * A thing that goes on or is told of under a later name has been renamed; fulfilled or silent says more. Another
 * dress of the same words is no new name.
 */
function withNewName(fate: Fate, family: Family): Fate {
  const link = family.links.findLast(({ likeness }) => likeness.kind !== 'dress');
  if (link === undefined || (fate.verdict !== 'open' && fate.verdict !== 'reported')) return fate;
  const [old, last] = [link.earlier.mentions[0], link.later.mentions[0]];
  if (old === undefined || last === undefined) return fate;
  const sentence = fill(SENTENCES.renamed, {
    first: labelOf(old.document),
    old: link.earlier.entity.name,
    last: labelOf(last.document),
    new: link.later.entity.name,
    reason: link.likeness.reason,
  });
  return { verdict: 'renamed', sentence, evidence: [...old.evidence, ...last.evidence] };
}

function stepClaims(thread: EntityId, mentions: readonly Mention[]): readonly Statement[] {
  const byOwner = groupBy(mentions, ({ owner }) => owner);
  return [...byOwner].flatMap(([owner, said]) => {
    const [first] = said;
    if (first === undefined) return [];
    const { document, outlook, status } = first;
    const stages = [...new Set(said.map(({ stage }) => STAGE_WORDS[stage]))].join('、');
    return [
      inferred(initiativeThreads, {
        subject: thread,
        relation: 'has-step',
        object: owner,
        qualifiers: {
          outlook,
          resolution: fill(initiativeThreads.reason, { document: labelOf(document), stages }),
          ...(status === null ? {} : { status }),
          ...(document.date === null ? {} : { at: document.date }),
        },
        evidence: said.flatMap(({ evidence }) => evidence),
      }),
    ];
  });
}

function followsClaims(thread: EntityId, mentions: readonly Mention[]): readonly Statement[] {
  const byName = groupBy(mentions, ({ initiative }) => initiative.id);
  return [...byName].map(([object, said]) =>
    inferred(initiativeThreads, {
      subject: thread,
      relation: 'follows',
      object,
      qualifiers: {},
      evidence: said[0]?.evidence ?? [],
    }),
  );
}

/** The latest name that is not suspected to be a misreading. */
function nameOf({ mentions, misread }: Family, last: Mention): string {
  const sound = mentions.findLast(({ initiative }) => !misread.has(initiative.id));
  return (sound ?? last).initiative.name;
}

function threadOf(family: Family, knowledge: Knowledge): Inferences {
  const { mentions } = family;
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (first === undefined || last === undefined) return { entities: [], statements: [] };
  const several = new Set(mentions.map(({ document }) => document.id)).size > 1;
  const fate = withNewName(fateOf(mentions, knowledge), family);
  if (!several && fate.verdict !== 'silent') return { entities: [], statements: [] };
  const { verdict, sentence, evidence } = fate;
  const thread = threadEntity({
    subject: first.initiative.id,
    aspect: '',
    name: nameOf(family, last),
    about: 'initiative',
    verdict,
    from: first.document.date,
    to: last.document.date,
  });
  return {
    entities: [thread],
    statements: [
      ...followsClaims(thread.id, mentions),
      ...stepClaims(thread.id, mentions),
      verdictClaim(initiativeThreads, thread.id, verdict, {
        sentence,
        evidence,
        confidence: family.links.reduce((least, { likeness }) => Math.min(least, likeness.confidence), 1),
      }),
    ],
  };
}

export const initiativeThreads: InferenceRule = {
  id: 'initiative-thread',
  version: 1,
  matches:
    '同一事项（同名，或判定为改称）在两份以上文件中的记载；列为任务而此后同一地区的文件全文都没有再出现其名称的，只有一份文件也算',
  emits: 'thread，follows 事项，has-step 举措、章节或文件，property:verdict',
  reason: '{document}：{stages}',
  positive: [completed, stillOpen, dropped, takenUp],
  negative: [mechanisms, stillNamed],
  infer: (knowledge) => joinInferences(familiesOf(knowledge).map((family) => threadOf(family, knowledge))),
};
