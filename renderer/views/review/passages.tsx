/** The passages an item was read from. */
import { memo } from 'react';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { ReviewItemId } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { EvidencePlaceView } from '../evidence/evidence-place.tsx';

interface Props {
  readonly document: DocumentId;
  readonly item: ReviewItemId;
}

/** Drawn once for each item, not with every key pressed beside it. */
export const Passages = memo(function Passages({ document, item }: Props) {
  const { value, failure, retry } = useAnswer('review.passages', { document, item });
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  if (value === null) return <SkeletonLines count={4} />;
  return value.map((place) => <EvidencePlaceView key={`${place.line}-${place.paragraph}`} place={place} />);
});
