/** Targets as lines, results as points, on one scale of one unit and one place; the table below says the same. */
import { useTranslation } from 'react-i18next';
import type { ThreadPage } from '../../bridge/contract.ts';
import { type DrawnFigure, drawingOf, FRAME, HEIGHT, WIDTH } from './drawing.ts';
import { amountWords } from './thread-words.ts';
import './figure-drawing.css';

/** Half the width of the bar that shows what 约 or 以上 of a result allows. */
const HALF = 4;

function Figure({ figure: { kind, x1, x2, y, range, label } }: { readonly figure: DrawnFigure }) {
  const [left, right] = kind === 'target' ? [x1, x2] : [x1 - HALF, x1 + HALF];
  return (
    <g className={`figure-drawing__${kind}`}>
      {range && (
        <rect
          className="figure-drawing__range"
          x={left}
          width={right - left}
          y={range[0]}
          height={Math.max(2, range[1] - range[0])}
        />
      )}
      {kind === 'target' ? <line x1={x1} x2={x2} y1={y} y2={y} /> : <circle cx={x1} cy={y} r={4} />}
      <text x={label.x} y={label.y} textAnchor={label.anchor}>
        {label.text}
      </text>
    </g>
  );
}

function Legend({ figures }: { readonly figures: readonly DrawnFigure[] }) {
  const { t } = useTranslation();
  return (
    <p className="figure-drawing__legend">
      {figures.some(({ kind }) => kind === 'target') && (
        <span className="figure-drawing__key figure-drawing__key--target">{t('follow.legendTarget')}</span>
      )}
      {figures.some(({ kind }) => kind === 'result') && (
        <span className="figure-drawing__key figure-drawing__key--result">{t('follow.legendResult')}</span>
      )}
      {figures.some(({ range }) => range !== null) && <span>{t('follow.legendRange')}</span>}
    </p>
  );
}

export function FigureDrawing({ page }: { readonly page: ThreadPage }) {
  const { t } = useTranslation();
  const drawing = drawingOf(page);
  if (drawing === null) return null;
  const { scope, unit, years, amounts, figures, left } = drawing;
  return (
    <figure className="figure-drawing">
      <figcaption>
        <strong>{t('follow.drawing')}</strong>
        <span>{t('follow.drawingScope', { scope: scope ?? t('outlook.unknown'), unit })}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('follow.drawingLabel', { name: page.line.name })}
      >
        {amounts.map(({ at, value }) => (
          <g key={value} className="figure-drawing__scale">
            <line x1={FRAME.left} x2={FRAME.right} y1={at} y2={at} />
            <text x={FRAME.left - 8} y={at + 4} textAnchor="end">
              {amountWords(value, '')}
            </text>
          </g>
        ))}
        {years.map(({ at, value }) => (
          <text key={value} className="figure-drawing__year" x={at} y={HEIGHT - 8} textAnchor="middle">
            {value}
          </text>
        ))}
        {figures.map((figure) => (
          <Figure key={figure.id} figure={figure} />
        ))}
      </svg>
      <Legend figures={figures} />
      <p className="figure-drawing__legend">
        {t('follow.yearNote')}
        {left > 0 && <span>{t('follow.tableOnly', { count: left })}</span>}
      </p>
    </figure>
  );
}
