/** A claim in words: the relation's own sentence with both names filled in; a property names its value. */
import type { ClaimReading } from '../../../graph-data/model/amended.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import { type Label, properties, relations, verdicts } from '../../../graph-data/ontology/index.ts';
import type { ReadableWorkspace } from '../../database/index.ts';

type Words = Pick<Statement, 'relation' | 'qualifiers'>;

/** The value as printed where the two differ. */
function propertySentence(name: string, { relation, qualifiers }: Words): Label {
  const property = relation.replace(/^property:/u, '');
  const words = properties.get(property) ?? { zh: property, en: property };
  const printed = qualifiers.surface ?? qualifiers.value ?? '';
  const value = property === 'verdict' ? verdicts.get(printed) : undefined;
  return {
    zh: `${name}，${words.zh}：${value?.zh ?? printed}`,
    en: `${name}, ${words.en}: ${value?.en ?? printed}`,
  };
}

export function sentenceWith(source: string, target: string, claim: Words): Label {
  const pattern = relations.get(claim.relation)?.sentence;
  if (pattern === undefined) return propertySentence(source, claim);
  const fill = (text: string): string =>
    text.replaceAll('{source}', () => source).replaceAll('{target}', () => target);
  return { zh: fill(pattern.zh), en: fill(pattern.en) };
}

/** The claim with the names its ends had when it was read. */
export function sentenceOfReading({ statement, subject, object }: ClaimReading): Label {
  return sentenceWith(subject.name, object?.name ?? '', statement);
}

export async function sentenceOf(workspace: ReadableWorkspace, statement: Statement): Promise<Label> {
  const { subject, object } = statement;
  const cards = await workspace.cards(object === null ? [subject] : [subject, object]);
  const nameOf = (id: EntityId | null): string => cards.find((card) => card.id === id)?.name ?? '';
  return sentenceWith(nameOf(subject), nameOf(object), statement);
}
