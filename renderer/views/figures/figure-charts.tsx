/** A small drawing for each indicator that several comparable figures tell of. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { FigureRow, FiguresModel } from '../../bridge/contract.ts';
import { StateMessage } from '../../components/state-message.tsx';
import { seriesAmong } from '../../state/figures/index.ts';
import { goTo } from '../../state/navigation/index.ts';
import { FigureChart } from './figure-chart.tsx';
import { FiguresPrint } from './figures-print.tsx';

interface Props {
  readonly model: FiguresModel;
  readonly rows: readonly FigureRow[];
}

function ThreadLink({ id, name }: { readonly id: EntityId; readonly name: string }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="link"
      aria-label={t('figures.openThreadOf', { name })}
      onClick={() => goTo(id)}
    >
      {t('figures.openThread')}
    </button>
  );
}

export function FigureCharts({ model, rows }: Props) {
  const { t } = useTranslation();
  const series = useMemo(() => seriesAmong(model, rows), [model, rows]);
  const drawn = new Set(series.flatMap(({ figures }) => figures.map(({ id }) => id)));
  const left = rows.filter(({ id }) => !drawn.has(id)).length;
  if (series.length === 0)
    return <StateMessage tone="empty" title={t('figures.noCharts')} body={t('figures.noChartsHint')} />;
  return (
    <section className="follow__scroll figure-charts" aria-label={t('figures.faces.charts')}>
      <p className="figure-charts__hint">
        {t('figures.chartsHint', { count: series.length })}
        {left > 0 && t('figures.tableOnly', { count: left })}
      </p>
      <FiguresPrint series={series} mark={model.classification} />
      <ul className="figure-charts__grid">
        {series.map((one) => (
          <li key={`${one.thread} ${one.unit} ${one.scope}`} className="figure-charts__card">
            <FigureChart series={one} more={one.thread && <ThreadLink id={one.thread} name={one.name} />} />
          </li>
        ))}
      </ul>
    </section>
  );
}
