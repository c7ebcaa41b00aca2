/** One series drawn: caption with unit and scope, drawing, legend, and the same as a table on request. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureSeries } from '../../bridge/contract.ts';
import { useWidth } from '../../components/use-width.ts';
import { useConflictStates } from '../../state/conflicts/index.ts';
import { ConflictMarks } from '../conflicts/conflict-mark.tsx';
import { isCut } from './chart-model.ts';
import { plotOf } from './plot.ts';
import './figure-chart.css';

const HEIGHT = 200;
/** Two of them stand beside each other on A4. */
const PAPER_WIDTH = 310;

interface DrawingProps {
  readonly series: FigureSeries;
  readonly label: string;
  /** Width in pixels; null as wide as there is room. */
  readonly fixed: number | null;
}

function Drawing({ series, label, fixed }: DrawingProps) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame);
  const width = fixed ?? room;
  // Laid out before paint: what is printed must be there when it is asked for.
  useLayoutEffect(() => {
    if (width === 0) return;
    const drawing = plotOf(series, { width, height: HEIGHT }, label);
    drawing.setAttribute('role', 'img');
    frame.current?.replaceChildren(drawing);
  }, [series, label, width]);
  return <div ref={frame} className="figure-chart__drawing" />;
}

function Legend({ series }: { readonly series: FigureSeries }) {
  const { t } = useTranslation();
  const { figures, left } = series;
  const has = (nature: string): boolean => figures.some((figure) => figure.nature === nature);
  const bounded = figures.some(({ low, high }) => low !== high);
  return (
    <p className="figure-chart__legend">
      {has('target') && (
        <span className="figure-chart__key figure-chart__key--target">{t('figures.legendTarget')}</span>
      )}
      {has('result') && (
        <span className="figure-chart__key figure-chart__key--result">{t('figures.legendResult')}</span>
      )}
      {bounded && <span>{t('figures.legendRange')}</span>}
      {left.length > 0 && <span>{t('figures.leftOut', { count: left.length })}</span>}
      {isCut(series) && <span>{t('figures.cutAxis')}</span>}
    </p>
  );
}

/** What the drawing says, for those who read rather than look; in print too. */
function Values({
  series: { figures, left },
  label,
}: {
  readonly series: FigureSeries;
  readonly label: string;
}) {
  const { t } = useTranslation();
  return (
    <table className="figure-chart__values" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('figures.year')}</th>
          <th scope="col">{t('figures.nature')}</th>
          <th scope="col">{t('figures.value')}</th>
        </tr>
      </thead>
      <tbody>
        {[...figures, ...left].map(({ id, year, nature, printed, period }) => (
          <tr key={id}>
            <th scope="row">{year}</th>
            <td>{t(`nature.${nature}`)}</td>
            <td>
              {printed}
              {period && <span className="figure-chart__period">{period}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Props {
  readonly series: FigureSeries;
  /** Stands beside the way to the values. */
  readonly more?: ReactNode;
  /** On paper: a width of its own, and the values without being asked. */
  readonly paper?: boolean;
}

/** A scale on which contradicting figures stand together would lie: they are told and not drawn. */
export function FigureChart({ series, more = null, paper = false }: Props) {
  const { t } = useTranslation();
  const states = useConflictStates();
  const [asked, setAsked] = useState(false);
  const { name, unit, scope, figures, left } = series;
  const [contradicted] = [...figures, ...left].filter(({ id }) => states.has(id));
  const showsValues = asked || paper || contradicted !== undefined;
  const about = t('figures.chartOf', { name });
  return (
    <figure className="figure-chart">
      <figcaption>
        <strong>{name}</strong>
        <span>
          {t('figures.unitAndScope', {
            unit: unit || t('figures.noUnit'),
            scope: scope || t('figures.untold'),
          })}
        </span>
      </figcaption>
      {contradicted === undefined ? (
        <Drawing series={series} label={about} fixed={paper ? PAPER_WIDTH : null} />
      ) : (
        <p className="figure-chart__contradicted">
          {t('figures.contradicted')}
          <ConflictMarks of={contradicted.id} />
        </p>
      )}
      {contradicted === undefined && <Legend series={series} />}
      <p className="figure-chart__actions">
        {contradicted === undefined && !paper && (
          <button
            type="button"
            className="link"
            aria-expanded={asked}
            aria-label={t(asked ? 'figures.hideValuesOf' : 'figures.showValuesOf', { name })}
            onClick={() => setAsked(!asked)}
          >
            {t(asked ? 'figures.hideValues' : 'figures.showValues')}
          </button>
        )}
        {more}
      </p>
      <div className={showsValues ? undefined : 'visually-hidden'}>
        <Values series={series} label={t('figures.valuesOf', { name })} />
      </div>
    </figure>
  );
}
