/** Rule: a cited paper that is itself among the documents. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityId } from '../../model/ids.ts';
import { markless } from '../../model/names.ts';
import { inferred } from '../claim.ts';
import { type Knowledge, labelOf } from '../knowledge.ts';
import { fill, type InferenceRule } from '../rule.ts';
import { byNumber, byTitle, issuedPaper, otherTitle } from './cited-in-workspace.examples.ts';

/** Shorter titles (工作要点) name no paper. */
const TELLING_TITLE = 6;

/** A notice that issues a paper carries it: 关于印发《…规划》的通知. */
const ISSUED = /印发[《〈](.+)[》〉]的?通知$/u;

function namesOf({ title, number }: DocumentRecord): readonly string[] {
  const issued = ISSUED.exec(title ?? '')?.[1];
  return [title, number, issued].flatMap((name) => (typeof name === 'string' ? [markless(name)] : []));
}

/** Documents by their bare title and by their number; a title that two documents bear names neither. */
function documentsByName(knowledge: Knowledge): ReadonlyMap<string, EntityId | null> {
  const byName = new Map<string, EntityId | null>();
  for (const document of knowledge.documents) {
    if (document.type === 'routing-slip') continue;
    for (const name of namesOf(document)) {
      if (name.length < TELLING_TITLE) continue;
      const known = byName.get(name);
      byName.set(name, known === undefined || known === document.entity ? document.entity : null);
    }
  }
  return byName;
}

export const citedInWorkspace: InferenceRule = {
  id: 'cited-in-workspace',
  version: 1,
  matches: '被引文件的题名与工作区内一份文件的题名、文号或其所印发文件的题名相同',
  emits: 'cites 或 implements（文件、章节、举措 → 文件）',
  reason: '引用的{cited}即工作区内的{paper}',
  positive: [byTitle, byNumber, issuedPaper],
  negative: [otherTitle],
  infer: (knowledge) => {
    const byName = documentsByName(knowledge);
    const labels = new Map(knowledge.documents.map((document) => [document.entity, labelOf(document)]));
    const statements = knowledge.statements.flatMap((statement) => {
      const { relation, subject, object, evidence } = statement;
      if ((relation !== 'cites' && relation !== 'implements') || object === null) return [];
      const cited = knowledge.entities.get(object);
      const paper = cited?.kind === 'cited-document' ? byName.get(markless(cited.name)) : undefined;
      if (cited === undefined || !paper || paper === subject) return [];
      const link = { subject, relation, object: paper };
      if (knowledge.isRefused(link)) return [];
      const resolution = fill(citedInWorkspace.reason, { cited: cited.name, paper: labels.get(paper) ?? '' });
      return [
        inferred(citedInWorkspace, { ...link, qualifiers: { resolution }, evidence, confidence: 0.95 }),
      ];
    });
    return { entities: [], statements };
  },
};
