/** Years, quarters or months, as many as there is room for, and the line of today. */
import type { ScaleTime } from 'd3-scale';
import { useTranslation } from 'react-i18next';

const TICK = 90;
const MONTHS_A_YEAR = 12;

interface Props {
  readonly scale: ScaleTime<number, number>;
  readonly width: number;
  readonly height: number;
  readonly axis: number;
  readonly now: number;
}

/** `2026年`, `2026年4月`, `4月12日`: what the tick stands at the beginning of. */
function tickWords(date: Date, language: string): string {
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
  const parts: Intl.DateTimeFormatOptions =
    day !== 1
      ? { month: 'short', day: 'numeric' }
      : month % MONTHS_A_YEAR !== 0
        ? { year: 'numeric', month: 'short' }
        : { year: 'numeric' };
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(date);
}

export function TimeAxis({ scale, width, height, axis, now }: Props) {
  const { t, i18n } = useTranslation();
  const x = scale(now);
  return (
    <>
      {scale.ticks(Math.max(2, Math.floor(width / TICK))).map((date) => (
        <g key={date.getTime()} className="timeline-axis" transform={`translate(${scale(date)} 0)`}>
          <line y1={axis} y2={height} />
          <text x={4} y={axis - 9}>
            {tickWords(date, i18n.language)}
          </text>
        </g>
      ))}
      {x >= 0 && x <= width && (
        <g className="timeline-today" transform={`translate(${x} 0)`}>
          <line y1={axis - 4} y2={height} />
          <text y={14} textAnchor={x > width - 40 ? 'end' : x < 40 ? 'start' : 'middle'}>
            {t('timeline.today')}
          </text>
        </g>
      )}
    </>
  );
}
