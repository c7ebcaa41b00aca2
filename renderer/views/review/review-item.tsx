/** The item under the cursor: what it says, how it was read, its passage, and what else was read there. */
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId, EntityId } from '../../../graph-data/model/ids.ts';
import type { ReviewItem, ReviewMark, ReviewState } from '../../bridge/contract.ts';
import { RoleMark } from '../../components/role-mark.tsx';
import { openView } from '../../state/navigation/index.ts';
import { neighboursOf } from '../../state/review/index.ts';
import { Facts } from '../detail/facts.tsx';
import { useRuleWords } from '../labels.ts';
import { Passages } from './passages.tsx';
import { type ReviewAction, ReviewActions } from './review-actions.tsx';
import { StateGlyph } from './state-glyph.tsx';
import { useConfidenceWords, useDecisionWords, useItemSentence, useReadingSentence } from './words.ts';
import './review-item.css';

/** More would push the passage out of sight. */
const MOST_NEIGHBOURS = 12;

interface Props {
  readonly document: DocumentId;
  readonly paper: EntityId;
  readonly items: readonly ReviewItem[];
  readonly item: ReviewItem;
  readonly state: ReviewState;
  readonly mark: ReviewMark | null;
  readonly stateOf: (item: ReviewItem) => ReviewState;
  readonly readOnly: boolean;
  readonly act: (action: ReviewAction) => void;
  readonly goTo: (item: ReviewItem) => void;
}

function Head({ paper, item, state, mark }: Pick<Props, 'paper' | 'item' | 'state' | 'mark'>) {
  const { t } = useTranslation();
  const [sentence, reading] = [useItemSentence(paper), useReadingSentence(paper)];
  const decision = useDecisionWords();
  const role = item.kind === 'claim' ? (item.amendment?.now ?? item).role : null;
  return (
    <header className="review-item__head">
      <p className="review-item__sentence">
        {role && <RoleMark role={role} />}
        <span>{sentence(item)}</span>
      </p>
      {item.kind === 'claim' && item.amendment?.state === 'changed' && (
        <p className="review-item__was">{t('review.was', { sentence: reading(item) })}</p>
      )}
      <p className={`review-item__state review-item__state--${state}`}>
        <StateGlyph state={state} />
        {decision(state, mark)}
      </p>
      {item.kind === 'claim' && item.amendment?.note && <p>{item.amendment.note}</p>}
    </header>
  );
}

function HowItWasRead({ item }: Pick<Props, 'item'>) {
  const { t } = useTranslation();
  const [ruleWords, confidenceWords] = [useRuleWords(), useConfidenceWords()];
  if (item.kind === 'issue') return null;
  return (
    <Facts
      facts={[
        [t('review.facts.confidence'), confidenceWords(item.confidence)],
        [t('review.facts.rule'), ruleWords(item.rule)],
        [t('review.facts.origin'), t(`origin.${item.origin}`)],
        [t('review.facts.surface'), item.surface],
      ]}
    />
  );
}

type NeighboursProps = Pick<Props, 'paper' | 'items' | 'item' | 'stateOf' | 'goTo'>;

const Neighbours = memo(function Neighbours({ paper, items, item, stateOf, goTo }: NeighboursProps) {
  const { t } = useTranslation();
  const sentence = useItemSentence(paper);
  const near = useMemo(() => neighboursOf(items, item, MOST_NEIGHBOURS), [items, item]);
  if (near.length === 0) return null;
  return (
    <section className="review-neighbours">
      <h4>{t('review.neighbours')}</h4>
      <ul>
        {near.map((other) => (
          <li key={other.id}>
            <button type="button" onClick={() => goTo(other)}>
              <StateGlyph state={stateOf(other)} />
              <span>{sentence(other)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});

export function ReviewItemPane({ document, paper, items, item, state, mark, readOnly, ...on }: Props) {
  const { t } = useTranslation();
  return (
    <section className="review-item" aria-label={t('review.passage')}>
      <Head paper={paper} item={item} state={state} mark={mark} />
      <ReviewActions item={item} state={state} readOnly={readOnly} act={on.act} />
      <div className="review-item__body">
        <Passages document={document} item={item.id} />
        <HowItWasRead item={item} />
        <Neighbours paper={paper} items={items} item={item} stateOf={on.stateOf} goTo={on.goTo} />
        <button type="button" className="link" onClick={() => openView('document', paper)}>
          {t('review.open')}
        </button>
      </div>
    </section>
  );
}
