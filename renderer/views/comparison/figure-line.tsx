/** Two figures of one indicator beside each other, and what differs between them. */
import { useTranslation } from 'react-i18next';
import type { ComparedFigure, FigurePair } from '../../bridge/contract.ts';
import { useValueWords } from '../labels.ts';
import { periodWords } from './comparison-words.ts';
import { type Face, FaceLine } from './face-links.tsx';

function Figure({ figure, face }: { readonly figure: ComparedFigure | null; readonly face: Face }) {
  const { t } = useTranslation();
  const valueWords = useValueWords();
  if (figure === null) return <span className="comparison-figure__none">{t('comparison.noFigure')}</span>;
  const { printed, nature, scope } = figure;
  const facts = [valueWords('nature', nature), periodWords(figure, t), scope].filter(Boolean).join(' · ');
  return (
    <span className="comparison-figure__value">
      <strong>{printed}</strong>
      <span>{facts}</span>
      <FaceLine place={figure} face={face} name={printed} />
    </span>
  );
}

export function FigureLine({ pair: { left, right, differs } }: { readonly pair: FigurePair }) {
  const { t } = useTranslation();
  const both = left !== null && right !== null;
  return (
    <div className="comparison-figure">
      <Figure figure={left} face="left" />
      <span
        className={`comparison-figure__differs${differs.length > 0 ? ' comparison-figure__differs--yes' : ''}`}
      >
        {differs.map((difference) => (
          <span key={difference}>{t(`comparison.differs.${difference}`)}</span>
        ))}
        {both && differs.length === 0 && <span>{t('comparison.sameFigure')}</span>}
      </span>
      <Figure figure={right} face="right" />
    </div>
  );
}
