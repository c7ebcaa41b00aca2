/** What was reviewed in another workspace: readings found right, one line a document, and role rules that were confirmed. */
import type { ReadableWorkspace } from '../../../database/index.ts';
import { titlesIn } from '../document-titles.ts';
import { grouped } from '../grouped.ts';
import type { Language } from '../messages.ts';
import { type Brought, compare, type Part } from './types.ts';
import { dayOf, inOneLine, ruleWords } from './words.ts';

const READINGS: Readonly<Record<Language, (count: number) => string>> = {
  'zh-CN': (count) => `${count} 条`,
  en: (count) => `${count} readings`,
};

/** A reading is right or not looked at: what both found right is here already, and nothing contradicts. */
const readings: Part = async ({ ours, theirs, language }) => {
  const known = new Set((await ours.reviewAcceptances(null)).map(({ item }) => item));
  const titles = await titlesIn(theirs, ours);
  const groups = grouped(await theirs.reviewAcceptances(null), ({ document }) => document);
  return [...groups].map(([document, acceptances]): Brought => {
    const added = acceptances.filter(({ item }) => !known.has(item));
    return {
      item: {
        ...{ id: `reviews ${document}`, part: 'reviews', state: added.length > 0 ? 'new' : 'there' },
        ...{ title: titles.get(document) ?? '', ours: null, theirs: READINGS[language](added.length) },
      },
      gives: { reviews: added },
    };
  });
};

const confirmations: Part = async ({ ours, theirs, language }) => {
  const titles = await titlesIn(theirs, ours);
  const said = async (workspace: ReadableWorkspace) =>
    (await workspace.roleRuleConfirmations()).map((confirmation) => {
      const { document, rule, author, at } = confirmation;
      const words = inOneLine(ruleWords(rule, language), author, dayOf(at));
      return { key: document, title: titles.get(document) ?? '', words, whole: rule, confirmation };
    });
  return compare('confirmations', await said(ours), await said(theirs), ({ confirmation }) => ({
    confirmations: [confirmation],
  }));
};

export const reviewParts: readonly Part[] = [readings, confirmations];
