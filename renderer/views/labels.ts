/** Words of the ontology in the user's language. */
import { useTranslation } from 'react-i18next';
import { kinds, type Label, relations } from '../../graph-data/ontology/index.ts';

function useLanguage(): keyof Label {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh';
}

/** A kind's label; an unknown kind shows its id rather than nothing. */
export function useKindLabel(): (kind: string) => string {
  const language = useLanguage();
  return (kind) => kinds.get(kind)?.label[language] ?? kind;
}

export function useRelationLabel(): (relation: string, inverse?: boolean) => string {
  const language = useLanguage();
  return (id, inverse = false) => {
    const relation = relations.get(id);
    return (inverse ? relation?.inverse : relation?.label)?.[language] ?? id;
  };
}

/** How one document stands to another; the inverse of a relation comes as its own word. */
export function useRelatedWords(): (relation: string) => string {
  const label = useRelationLabel();
  return (relation) => (relation === 'carried-by' ? label('carries', true) : label(relation));
}

/** One of two wordings that came from the privileged side. */
export function useWording(): (wording: Label) => string {
  const language = useLanguage();
  return (wording) => wording[language];
}
