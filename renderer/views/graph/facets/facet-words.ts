/** The values of a facet in words: of the ontology, of the languages, titles of documents, or as they are printed. */
import { useTranslation } from 'react-i18next';
import type { FacetName } from '../../../state/graph/index.ts';
import { useWorkspace } from '../../../state/workspace/index.ts';
import { useClaimWords, useKindLabel, useValueWords } from '../../labels.ts';

/** Facets whose values are a closed set with words of its own. */
const CLOSED: ReadonlySet<FacetName> = new Set(['role', 'system', 'level', 'category', 'basis', 'outlook']);

function useTitles(): ReadonlyMap<string, string> {
  const { t } = useTranslation();
  const documents = useWorkspace(({ summary }) => summary?.documents);
  return new Map(
    documents?.map(({ document: { id, title, number, type } }) => [
      id,
      title ?? number ?? t(`documentType.${type}`),
    ]),
  );
}

export function useFacetWords(): (facet: FacetName, value: string) => string {
  const { t } = useTranslation();
  const kindLabel = useKindLabel();
  const claimWords = useClaimWords();
  const valueWords = useValueWords();
  const titles = useTitles();
  return (facet, value) => {
    if (value === '') return t(facet === 'classification' ? 'facets.unclassified' : 'facets.unstated');
    if (facet === 'kind') return kindLabel(value);
    if (facet === 'relation') return claimWords(value, 'source');
    if (facet === 'document') return titles.get(value) ?? '…';
    if (facet === 'year') return t('facets.year', { year: value });
    return CLOSED.has(facet) ? valueWords(facet, value) : value;
  };
}
