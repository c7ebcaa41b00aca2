/** Words of the ontology by language. */
import { kinds, type Label, relations } from '../../../graph-data/ontology/index.ts';

export type WordLanguage = keyof Label;
export type Wording = Label;

/** A kind's label; an unknown kind shows its id rather than nothing. */
export function kindLabel(kind: string, language: WordLanguage): string {
  return kinds.get(kind)?.label[language] ?? kind;
}

/** A relation read from its target. */
export function inverseWords(relation: string, language: WordLanguage): string {
  return relations.get(relation)?.inverse[language] ?? relation;
}

/** How one document stands to another; `carried-by` is `carries` read from its target. */
export function relatedWords(relation: string, language: WordLanguage): string {
  if (relation === 'carried-by') return relations.get('carries')?.inverse[language] ?? relation;
  return relations.get(relation)?.label[language] ?? relation;
}
