/** Words of the ontology by language. */
import type { RoleRuleId } from '../../../graph-data/model/document.ts';
import {
  kinds,
  type Label,
  type RelationFamily,
  readingRuleLabel,
  relations,
  roleRules,
  verdicts,
} from '../../../graph-data/ontology/index.ts';

export type WordLanguage = keyof Label;
export type Wording = Label;

/** A kind's label; an unknown kind shows its id rather than nothing. */
export function kindLabel(kind: string, language: WordLanguage): string {
  return kinds.get(kind)?.label[language] ?? kind;
}

/** A rule of reading by its name; `rule` may bear its version. */
export const ruleWords = (rule: string, language: WordLanguage): string => readingRuleLabel(rule)[language];

/** How one document stands to another; `carried-by` is `carries` read from its target. */
export function relatedWords(relation: string, language: WordLanguage): string {
  if (relation === 'carried-by') return relations.get('carries')?.inverse[language] ?? relation;
  return relations.get(relation)?.label[language] ?? relation;
}

/** A relation read from one of its ends: 推进 from the measure, 被推进 from the initiative. */
export function relationWords(
  relation: string,
  direction: 'source' | 'target',
  language: WordLanguage,
): string {
  const declared = relations.get(relation);
  if (declared === undefined) return relation;
  return direction === 'source' ? declared.label[language] : declared.inverse[language];
}

/** What a relation is about; one the ontology does not declare counts as structure. */
export function relationFamily(relation: string): RelationFamily {
  return relations.get(relation)?.family ?? 'structure';
}

/** Every kind, in the order of the ontology. */
export const ALL_KINDS: readonly string[] = [...kinds.keys()];

/** A relation as a sentence with `{source}` and `{target}`; one the ontology does not declare is read as it is. */
export function relationSentence(relation: string, language: WordLanguage): string {
  return relations.get(relation)?.sentence[language] ?? `{source} · ${relation} · {target}`;
}

const kindOrder = new Map([...kinds.keys()].map((id, index) => [id, index]));

/** Kinds in the order of the ontology; one it does not declare comes last. */
export function kindRank(kind: string): number {
  return kindOrder.get(kind) ?? kindOrder.size;
}

/** These kinds, each once, in the order of the ontology. */
export const kindsInOrder = (kinds: Iterable<string>): readonly string[] =>
  [...new Set(kinds)].sort((a, b) => kindRank(a) - kindRank(b));

const relationOrder = new Map([...relations.keys()].map((id, index) => [id, index]));

/** Relations in the order of the ontology; what it does not declare (properties) comes last. */
export function relationRank(relation: string): number {
  return relationOrder.get(relation) ?? relationOrder.size;
}

/** A way to read responsibility lists: a few words, and what it does to each list. */
export function roleRuleWords(rule: RoleRuleId, language: WordLanguage): { label: string; reading: string } {
  const words = roleRules.get(rule);
  return { label: words?.label[language] ?? rule, reading: words?.reading[language] ?? rule };
}

/** What became of a thread; a verdict the ontology does not declare shows its id rather than nothing. */
export function verdictWords(verdict: string, language: WordLanguage): string {
  return verdicts.get(verdict)?.[language] ?? verdict;
}
