/** What may be excluded from paths, in words: kinds, the home city, relations read both ways. */
import { useTranslation } from 'react-i18next';
import { EXCLUDABLE_RELATIONS } from '../../../state/paths/index.ts';
import { useClaimWords, useKindLabel } from '../../labels.ts';

/** Two that the ontology words for another purpose. */
const OWN = { 'home-place': 'paths.homePlace', 'of-place': 'paths.ofPlace' } as const;

const hasOwn = (word: string): word is keyof typeof OWN => Object.hasOwn(OWN, word);

export function useExclusionWords(): (word: string) => string {
  const { t } = useTranslation();
  const kindLabel = useKindLabel();
  const relationWords = useClaimWords();
  return (word) => {
    if (hasOwn(word)) return t(OWN[word]);
    if (!EXCLUDABLE_RELATIONS.includes(word)) return kindLabel(word);
    return `${relationWords(word, 'source')} / ${relationWords(word, 'target')}`;
  };
}
