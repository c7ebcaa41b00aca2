/** The queue: one line an item, drawn as it comes into sight; the keys stay on the list and lead its cursor. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewItem, ReviewState } from '../../bridge/contract.ts';
import { RoleGlyph } from '../../components/role-mark.tsx';
import { StateGlyph } from './state-glyph.tsx';
import { useConfidenceWords, useItemSentence, useRuleWords } from './words.ts';
import './review-list.css';

const ROW_HEIGHT = 52;
const OVERSCAN = 12;

const rowId = (id: string): string => `review-${id}`;

function Row({ item, state }: { readonly item: ReviewItem; readonly state: ReviewState }) {
  const { t } = useTranslation();
  const [sentence, ruleWords, confidenceWords] = [useItemSentence(), useRuleWords(), useConfidenceWords()];
  const role = item.kind === 'claim' ? (item.amendment?.now ?? item).role : null;
  const read =
    item.kind === 'issue' ? [t('review.issue')] : [confidenceWords(item.confidence), ruleWords(item.rule)];
  return (
    <>
      <StateGlyph state={state} />
      <span className="visually-hidden">{t(`review.states.${state}`)}</span>
      <span className="review-row__words">
        <span className="review-row__sentence" title={sentence(item)}>
          {role && <RoleGlyph role={role} />}
          {sentence(item)}
        </span>
        <span className="review-row__facts">
          {[t('review.line', { line: item.line }), ...read].join(' · ')}
        </span>
      </span>
    </>
  );
}

interface Props {
  readonly items: readonly ReviewItem[];
  readonly stateOf: (item: ReviewItem) => ReviewState;
  readonly at: number;
  readonly moveTo: (index: number) => void;
}

export function ReviewList({ items, stateOf, at, moveTo }: Props) {
  const { t } = useTranslation();
  const ground = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => ground.current,
    getItemKey: (index) => items[index]?.id ?? index,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const marked = items[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor that moved is brought into sight, a scrolled list is left alone
  useEffect(() => {
    if (marked) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, marked?.id]);
  // The keys work from the first look on; what is being typed is left alone.
  useEffect(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLInputElement)) ground.current?.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the view hears the keys; a click only moves the cursor they move
    <div
      ref={ground}
      className="review-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('review.queue')}
      aria-activedescendant={marked ? rowId(marked.id) : undefined}
      onClick={(event) => {
        const row =
          event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
        if (row) moveTo(Number(row.dataset['index']));
      }}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, key, size }) => {
          const item = items[index];
          if (item === undefined) return null;
          const state = stateOf(item);
          return (
            <div
              key={key}
              id={rowId(item.id)}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              data-index={index}
              className={`review-row review-row--${state}`}
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              <Row item={item} state={state} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
