/** Where the thing of a row stands in either document, the passages side by side. */
import { useTranslation } from 'react-i18next';
import type { ComparedSide, ComparisonRow, DocumentSummary } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { titleOf } from '../brief/sheet-words.ts';
import { EvidencePlaceView } from '../evidence/evidence-place.tsx';
import { nameOf } from './comparison-words.ts';

interface SideProps {
  readonly side: ComparedSide | null;
  readonly paper: DocumentSummary;
}

function Side({ side, paper }: SideProps) {
  const { t } = useTranslation();
  const { value, failure, retry } = useAnswer(
    'evidence.passages',
    side === null ? undefined : { statement: side.statement },
  );
  const title = titleOf(paper.document);
  if (side === null)
    return (
      <section className="evidence-place" aria-label={title}>
        <p className="evidence__title">{title}</p>
        <p className="comparison-places__absent">{t('comparison.absentHere')}</p>
      </section>
    );
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  const place = value?.places.find(({ document }) => document === paper.document.id);
  return (
    <section aria-label={title}>
      {place ? <EvidencePlaceView place={place} /> : <SkeletonLines count={4} />}
    </section>
  );
}

interface Props {
  readonly row: ComparisonRow;
  readonly left: DocumentSummary;
  readonly right: DocumentSummary;
  readonly close: () => void;
}

export function ComparisonPlaces({ row, left, right, close }: Props) {
  const { t } = useTranslation();
  return (
    <section className="comparison-places" aria-label={t('comparison.places')}>
      <header>
        <h3>{nameOf(row, t)}</h3>
        <IconButton icon="close" label={t('comparison.closePlaces')} keys="Esc" run={close} />
      </header>
      <div className="comparison-places__sides">
        <Side side={row.left} paper={left} />
        <Side side={row.right} paper={right} />
      </div>
    </section>
  );
}
