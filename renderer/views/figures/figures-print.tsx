/** The drawings on paper, two beside each other, each with its values; title and 密级 head every page. */
import { useTranslation } from 'react-i18next';
import type { FigureSeries } from '../../bridge/contract.ts';
import { Paper } from '../../components/sheet.tsx';
import { usePrint, usePrintable } from '../../state/print/index.ts';
import { FigureChart } from './figure-chart.tsx';

interface Props {
  readonly series: readonly FigureSeries[];
  readonly mark: string | null;
}

export function FiguresPrint({ series, mark }: Props) {
  const { t } = useTranslation();
  const printing = usePrint((state) => state.printing);
  usePrintable();
  if (!printing) return null;
  return (
    <Paper
      running={
        <>
          <span>{t('figures.printTitle')}</span>
          <span>{mark ?? t('page.noMark')}</span>
        </>
      }
    >
      <ul className="figure-paper">
        {series.map((one) => (
          <li key={`${one.thread} ${one.unit} ${one.scope}`} className="sheet__keep">
            <FigureChart series={one} paper />
          </li>
        ))}
      </ul>
    </Paper>
  );
}
