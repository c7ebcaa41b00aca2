/** 数值: every printed figure, as a table or as small drawings, under one filter. */
import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FiguresModel } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { useConflictStates } from '../../state/conflicts/index.ts';
import {
  FIGURE_FACES,
  type FigureFace,
  faceOf,
  figuresSettingsOf,
  isNarrowed,
  NO_FILTER,
  sortParameter,
  viewFigures,
} from '../../state/figures/index.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { FigureCharts } from './figure-charts.tsx';
import { FigureFilters } from './figure-filters.tsx';
import { FigureTable } from './figure-table.tsx';
import './figures.css';

function Loaded({ model }: { readonly model: FiguresModel }) {
  const { t } = useTranslation();
  const [parameters, change] = useViewParameters();
  const states = useConflictStates();
  const settings = useMemo(() => figuresSettingsOf(parameters), [parameters]);
  const rows = useMemo(() => viewFigures(model, settings, states), [model, settings, states]);
  const face = faceOf(parameters);
  return (
    <>
      <FigureFilters model={model} settings={settings} change={change} />
      <div className="figures__bar">
        <Segmented<FigureFace>
          size="small"
          aria-label={t('figures.face')}
          value={face}
          options={FIGURE_FACES.map((value) => ({ value, label: t(`figures.faces.${value}`) }))}
          onChange={(next) => change({ face: next === 'table' ? '' : next })}
        />
        <span aria-live="polite">{t('figures.count', { count: rows.length, all: model.rows.length })}</span>
        {isNarrowed(settings) && (
          <button type="button" className="link" onClick={() => change(NO_FILTER)}>
            {t('figures.clear')}
          </button>
        )}
      </div>
      {rows.length === 0 && (
        <StateMessage tone="empty" title={t('figures.none')} body={t('figures.noneHint')} />
      )}
      {rows.length > 0 && face === 'table' && (
        <FigureTable
          model={model}
          rows={rows}
          settings={settings}
          sortBy={(sort) => change(sortParameter(settings, sort))}
        />
      )}
      {rows.length > 0 && face === 'charts' && <FigureCharts model={model} rows={rows} />}
    </>
  );
}

export function FiguresPart() {
  const { t } = useTranslation();
  const { value, failure, retry } = useAnswer('figures.list', null);
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  if (value === null) return <SkeletonLines count={9} />;
  if (value.rows.length === 0)
    return <StateMessage tone="empty" title={t('figures.empty')} body={t('figures.emptyHint')} />;
  return <Loaded model={value} />;
}
