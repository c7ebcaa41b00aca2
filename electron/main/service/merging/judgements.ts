/** Accepted findings and chosen role rules of another workspace. */
import type { Acceptance, DocumentOverview, ReadableWorkspace } from '../../../database/index.ts';
import { titleOf } from '../document-titles.ts';
import type { Language } from '../messages.ts';
import { compare, type Part, type Said, type Sides } from './types.ts';
import { dayOf, inOneLine, ruleWords } from './words.ts';

const NO_NOTE: Readonly<Record<Language, string>> = { 'zh-CN': '（没有说明）', en: '(no note)' };

function saidAcceptance(
  acceptance: Acceptance,
  { language, findings }: Sides,
): Said & { readonly acceptance: Acceptance } {
  const { finding, note, author, at } = acceptance;
  const words = note === '' ? NO_NOTE[language] : note;
  return {
    ...{ key: finding, title: findings.get(finding) ?? '', acceptance },
    words: inOneLine(words, author, dayOf(at)),
    // Who agreed and when is no contradiction.
    whole: note,
  };
}

const acceptances: Part = async (sides) =>
  compare(
    'acceptances',
    (await sides.ours.acceptances()).map((acceptance) => saidAcceptance(acceptance, sides)),
    (await sides.theirs.acceptances()).map((acceptance) => saidAcceptance(acceptance, sides)),
    ({ acceptance }) => ({ acceptances: [acceptance] }),
  );

function saidRule({ document, roleRule }: DocumentOverview, language: Language) {
  return {
    ...{ key: document.id, title: titleOf(document) },
    ...{ words: ruleWords(roleRule.id, language), whole: roleRule.id },
    choice: { document: document.id, rule: roleRule.id },
  };
}

const chosenIn = async (workspace: ReadableWorkspace): Promise<readonly DocumentOverview[]> =>
  (await workspace.documents()).filter(({ roleRule }) => roleRule.chosen);

const rules: Part = async ({ ours, theirs, language }) =>
  compare(
    'roleRules',
    (await chosenIn(ours)).map((overview) => saidRule(overview, language)),
    (await chosenIn(theirs)).map((overview) => saidRule(overview, language)),
    ({ choice }) => ({ roleRules: [choice] }),
  );

export const judgementParts: readonly Part[] = [acceptances, rules];
