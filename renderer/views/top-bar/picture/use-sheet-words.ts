/** What a picture says beside what it shows: title, date, 密级, how much is drawn and what is not, sources. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ExportHeading, GraphPart } from '../../../bridge/contract.ts';
import type { SheetWords } from '../../../canvas/picture/sheet.ts';
import { chineseDate } from '../../../state/exports/index.ts';
import {
  type FacetName,
  type GraphFilter,
  hiddenIn,
  isFiltering,
  type PlacedGraph,
} from '../../../state/graph/index.ts';
import { nodeText } from '../../../state/layout/node-face.ts';
import { useFacetWords } from '../../graph/facets/facet-words.ts';

type FacetWords = ReturnType<typeof useFacetWords>;

/** Every facet with what it switches off. */
function filterWords({ off, leastLinks }: GraphFilter, t: TFunction, words: FacetWords): string {
  const facets = Object.entries(off) as [FacetName, readonly string[]][];
  const without = facets
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) =>
      t('picture.without', {
        facet: t(`facet.${facet}`),
        values: values.map((value) => words(facet, value)).join(t('picture.comma')),
      }),
    );
  const linked = leastLinks > 0 ? [t('picture.leastLinks', { count: leastLinks })] : [];
  return [...without, ...linked].join(t('picture.semicolon'));
}

function factsOf(graph: PlacedGraph, part: GraphPart, t: TFunction, words: FacetWords): string[] {
  const { things, claims, selected } = part;
  const size = t('graph.size', { nodes: things?.length ?? 0, edges: claims?.length ?? 0 });
  if (selected)
    return [
      `${size}${t('picture.comma')}${t('picture.selected', { nodes: graph.nodes.size, edges: graph.edges.size })}`,
    ];
  if (!isFiltering(graph.filter)) return [size];
  return [
    `${size}${t('picture.comma')}${t('facets.hidden', hiddenIn(graph))}`,
    t('picture.filter', { words: filterWords(graph.filter, t, words) }),
  ];
}

export function useSheetWords(): (
  graph: PlacedGraph,
  part: GraphPart,
  heading: ExportHeading,
) => (pale: number) => SheetWords {
  const { t, i18n } = useTranslation();
  const facetWords = useFacetWords();
  return (graph, part, { date, classification, sources, roleRules, names }) =>
    (pale) => {
      const card = part.start === null ? undefined : graph.nodes.get(part.start)?.card;
      const list = (lines: readonly string[]): string => lines.join(t('picture.semicolon'));
      return {
        title: card ? t('picture.titleFrom', { name: nodeText(card) }) : t('picture.title'),
        classification: t('picture.classification', { mark: classification ?? t('picture.unmarked') }),
        date: t('picture.date', { date: i18n.language === 'en' ? date : chineseDate(date) }),
        facts: [
          ...factsOf(graph, part, t, facetWords),
          ...(pale > 0 ? [t('picture.pale', { count: pale })] : []),
        ],
        notes: [
          t('picture.sources', { names: list(sources) || t('picture.none') }),
          t('picture.rules', { rules: list(roleRules) || t('picture.none') }),
          ...(names.length > 0 ? [t('picture.names', { names: list(names) })] : []),
        ],
      };
    };
}
