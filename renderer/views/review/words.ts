/** Claims of the queue in words: a sentence, the rule that read it, how sure it is. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type {
  ReviewItem,
  ReviewMark,
  ReviewReading,
  ReviewState,
  ReviewThing,
} from '../../bridge/contract.ts';
import { bandOf } from '../../state/review/index.ts';
import { useClaimWords, useDay, useRelationSentence } from '../labels.ts';

/** @param paper the document whose queue this is: its title before every line would hide what the line says */
export function useReadingSentence(paper: EntityId | null): (reading: ReviewReading) => string {
  const { t } = useTranslation();
  const nameOf = ({ id, number, name }: ReviewThing): string =>
    id === paper ? t('review.thisDocument') : `${number}${name}`;
  const sentence = useRelationSentence();
  const words = useClaimWords();
  return ({ subject, object, relation, value }) =>
    object === null
      ? t('review.property', {
          subject: nameOf(subject),
          property: words(relation, 'source'),
          value: value ?? '',
        })
      : sentence(relation)
          .replace('{source}', () => nameOf(subject))
          .replace('{target}', () => nameOf(object));
}

/** What the item says now: the reading the user put in the place of the one that was read. */
export function useItemSentence(paper: EntityId | null): (item: ReviewItem) => string {
  const sentence = useReadingSentence(paper);
  return (item) => (item.kind === 'issue' ? item.message : sentence(item.amendment?.now ?? item));
}

export function useConfidenceWords(): (confidence: number) => string {
  const { t } = useTranslation();
  return (confidence) => t(`review.bands.${bandOf(confidence)}`);
}

/** What became of an item, by whom and when. */
export function useDecisionWords(): (state: ReviewState, mark: ReviewMark | null) => string {
  const { t } = useTranslation();
  const day = useDay();
  return (state, mark) => {
    const words = t(`review.states.${state}`);
    if (mark === null) return words;
    const date = day(mark.at);
    return mark.author === null
      ? t('review.at', { state: words, date })
      : t('review.by', { state: words, date, who: mark.author });
  };
}
