/** The facet of numbers: at least how many neighbours a thing has among what is shown. */
import { Radio } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { linkCounts, type PlacedGraph, setLeastLinks } from '../../../state/graph/index.ts';

export function LinksSection({ graph }: { readonly graph: PlacedGraph }) {
  const { t } = useTranslation();
  const counts = useMemo(() => linkCounts(graph), [graph]);
  if (counts.length < 2) return null;
  return (
    <details className="facet" open>
      <summary>
        <span className="facet__name">{t('facet.links')}</span>
      </summary>
      <Radio.Group
        className="facet__values"
        aria-label={t('facet.links')}
        value={graph.filter.leastLinks}
        onChange={({ target }) => setLeastLinks(Number(target.value))}
      >
        {counts.map(({ least, count }) => (
          <div key={least} className="facet__value">
            <Radio value={least}>
              {least === 0 ? t('facets.anyLinks') : t('facets.leastLinks', { count: least })}
            </Radio>
            <span className="facet__count">{count}</span>
          </div>
        ))}
      </Radio.Group>
    </details>
  );
}
