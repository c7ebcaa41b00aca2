/** 补记责任…: the duty of words that the reader left out of a list, with the passage as its evidence. */
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import type { Correcting } from '../../state/amendments/index.ts';
import { useAnswer } from '../../state/answers/index.ts';
import { addLeftOut } from '../../state/review/index.ts';
import { EvidencePlaceView } from '../evidence/evidence-place.tsx';
import { MissingForm } from './missing-form.tsx';

/** Longer words are a sentence, not a name to look for. */
const LONGEST_NAME = 40;

type Props = Omit<Extract<Correcting, { kind: 'left-out' }>, 'kind'>;

export function LeftOutForm({ document, item }: Props) {
  const { value, failure, retry } = useAnswer('review.passages', { document, item });
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  if (value === null) return <SkeletonLines count={6} />;
  const [place] = value;
  const held = place?.path.findLast(({ kind }) => kind === 'measure');
  const marked = place?.passage ?? null;
  const words = (marked?.marks ?? []).map(([start, end]) => marked?.text.slice(start, end)).join('');
  const linked = marked !== null;
  return (
    <MissingForm
      measure={held ? { id: held.id, name: `${held.number}${held.name}` } : null}
      {...(linked && { place: item })}
      words={words.length > LONGEST_NAME ? '' : words}
      keep={(input) => addLeftOut(document, item, input)}
      aside={place && <EvidencePlaceView place={place} />}
    />
  );
}
