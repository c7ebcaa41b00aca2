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
import type { Face } from './face-links.tsx';
import { useWaitingFile } from './waiting-file.ts';

type Paper = Pick<DocumentSummary, 'document'>;

interface SideProps {
  readonly side: ComparedSide | null;
  readonly face: Face;
  readonly paper: Paper;
}

/** Asked of the workspace, or of the file that waits. */
function usePlaces(side: ComparedSide | null, face: Face) {
  const file = useWaitingFile(face);
  const statement = side?.statement;
  const known = useAnswer(
    'evidence.passages',
    statement === undefined || file !== null ? undefined : { statement },
  );
  const waiting = useAnswer(
    'imports.editionPlaces',
    statement === undefined || file === null ? undefined : { file, statement },
  );
  return file === null ? { ...known, places: known.value?.places } : { ...waiting, places: waiting.value };
}

function Side({ side, face, paper }: SideProps) {
  const { t } = useTranslation();
  const { places, failure, retry } = usePlaces(side, face);
  const title = titleOf(paper.document);
  if (side === null)
    return (
      <section className="evidence-place" aria-label={title}>
        <p className="evidence__title">{title}</p>
        <p className="comparison-places__absent">{t('comparison.absentHere')}</p>
      </section>
    );
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  const place = places?.find(({ document }) => document === paper.document.id);
  return (
    <section aria-label={title}>
      {place ? <EvidencePlaceView place={place} /> : <SkeletonLines count={4} />}
    </section>
  );
}

interface Props {
  readonly row: ComparisonRow;
  readonly left: Paper;
  readonly right: Paper;
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
        <Side side={row.left} face="left" paper={left} />
        <Side side={row.right} face="right" paper={right} />
      </div>
    </section>
  );
}
