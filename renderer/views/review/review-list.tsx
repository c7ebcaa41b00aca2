/** The queue: one line an item. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId, EntityId } from '../../../graph-data/model/ids.ts';
import type { ReviewItem, ReviewState } from '../../bridge/contract.ts';
import { RoleGlyph } from '../../components/role-mark.tsx';
import { usePlaceWords } from '../evidence/use-place-words.ts';
import { useRuleWords } from '../labels.ts';
import { StateGlyph } from './state-glyph.tsx';
import { WalkedList } from './walked-list.tsx';
import { useConfidenceWords, useItemSentence } from './words.ts';
import './review-list.css';

const ROW_HEIGHT = 52;

interface RowProps {
  readonly document: DocumentId;
  readonly paper: EntityId;
  readonly item: ReviewItem;
  readonly state: ReviewState;
}

/** Drawn again only when its item or state is another: the cursor passes many rows. */
const Row = memo(function Row({ document, paper, item, state }: RowProps) {
  const { t } = useTranslation();
  const [sentence, whole] = [useItemSentence(paper), useItemSentence(null)];
  const [ruleWords, confidenceWords] = [useRuleWords(), useConfidenceWords()];
  const place = usePlaceWords()(document, item.line);
  const role = item.kind === 'claim' ? (item.amendment?.now ?? item).role : null;
  const read =
    item.kind === 'issue' ? [t('review.issue')] : [confidenceWords(item.confidence), ruleWords(item.rule)];
  return (
    <>
      <StateGlyph state={state} />
      <span className="visually-hidden">{t(`review.states.${state}`)}</span>
      <span className="review-row__words">
        <span className="review-row__sentence" title={whole(item)}>
          {role && <RoleGlyph role={role} />}
          {sentence(item)}
        </span>
        <span className="review-row__facts">{[place, ...read].join(' · ')}</span>
      </span>
    </>
  );
});

interface Props {
  readonly document: DocumentId;
  /** The thing the document is. */
  readonly paper: EntityId;
  readonly items: readonly ReviewItem[];
  readonly stateOf: (item: ReviewItem) => ReviewState;
  readonly at: number;
  readonly moveTo: (index: number) => void;
}

/** Left as it is while something is typed above it, until what was typed narrows it. */
export const ReviewList = memo(function ReviewList({ document, paper, stateOf, ...list }: Props) {
  const { t } = useTranslation();
  return (
    <WalkedList
      label={t('review.queue')}
      rowHeight={ROW_HEIGHT}
      rowClass={(item) => `review-row review-row--${stateOf(item)}`}
      {...list}
    >
      {(item) => <Row document={document} paper={paper} item={item} state={stateOf(item)} />}
    </WalkedList>
  );
});
