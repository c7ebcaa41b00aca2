/** Words of the ontology in the user's language. */
import { useTranslation } from 'react-i18next';
import {
  inverseWords,
  kindLabel,
  relatedWords,
  type Wording,
  type WordLanguage,
} from '../state/ontology/index.ts';

function useLanguage(): WordLanguage {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh';
}

export function useKindLabel(): (kind: string) => string {
  const language = useLanguage();
  return (kind) => kindLabel(kind, language);
}

export function useRelatedWords(): (relation: string) => string {
  const language = useLanguage();
  return (relation) => relatedWords(relation, language);
}

export function useInverseWords(): (relation: string) => string {
  const language = useLanguage();
  return (relation) => inverseWords(relation, language);
}

/** One of two wordings that came from the privileged side. */
export function useWording(): (wording: Wording) => string {
  const language = useLanguage();
  return (wording) => wording[language];
}
