/** What can be done with the item under the cursor, each with its key. */
import { useTranslation } from 'react-i18next';
import type { ReviewItem, ReviewState } from '../../bridge/contract.ts';
import { mayLackDuty } from '../../state/review/index.ts';

export type ReviewAction = 'accept' | 'add' | 'change' | 'reject' | 'withdraw';

const KEYS: Readonly<Record<ReviewAction, string>> = {
  accept: 'A',
  add: 'M',
  change: 'C',
  reject: 'X',
  withdraw: 'U',
};

/** What a state leaves to be done: a place that could not be read is looked at, and what a list left out is added. */
export function actionsFor(item: ReviewItem, state: ReviewState): readonly ReviewAction[] {
  if (state === 'open') return ['accept', 'change', 'reject'];
  const add = mayLackDuty(item) ? (['add'] as const) : [];
  if (state === 'unread') return ['accept', ...add];
  if (item.kind === 'issue') return ['withdraw', ...add];
  return state === 'accepted' ? ['withdraw', 'change', 'reject'] : ['withdraw'];
}

interface Props {
  readonly item: ReviewItem;
  readonly state: ReviewState;
  readonly readOnly: boolean;
  readonly act: (action: ReviewAction) => void;
}

export function ReviewActions({ item, state, readOnly, act }: Props) {
  const { t } = useTranslation();
  const words = (action: ReviewAction): string =>
    t(`review.act.${action === 'accept' && item.kind === 'issue' ? 'seen' : action}`);
  return (
    <div className="review-actions" title={readOnly ? t('review.act.readOnly') : undefined}>
      {actionsFor(item, state).map((action) => (
        <button
          key={action}
          type="button"
          className={`more-button review-actions__${action}`}
          disabled={readOnly}
          onClick={() => act(action)}
        >
          {words(action)} <kbd>{KEYS[action]}</kbd>
        </button>
      ))}
    </div>
  );
}
