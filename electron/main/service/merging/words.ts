/** How the things of a merge are told. */
import type { RoleRuleId } from '../../../../graph-data/model/document.ts';
import { type Label, roleRules } from '../../../../graph-data/ontology/index.ts';
import type { Language } from '../messages.ts';

export const inLanguage = (label: Label, language: Language): string =>
  label[language === 'en' ? 'en' : 'zh'];

/** A rule nobody has words for keeps its id. */
export function ruleWords(rule: RoleRuleId, language: Language): string {
  const label = roleRules.get(rule)?.label;
  return label === undefined ? rule : inLanguage(label, language);
}

/** In one line; what is empty or unknown is left out. */
export const inOneLine = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ');

export const dayOf = (at: string): string => at.slice(0, 10);
