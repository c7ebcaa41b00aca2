/** Whether a claim was looked at: a quiet word beside it, with who and when in its title. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementId } from '../../../graph-data/model/ids.ts';
import type { ClaimReview } from '../../bridge/contract.ts';
import { useDay } from '../labels.ts';

const Reviews = createContext<ReadonlyMap<StatementId, ClaimReview['mark']>>(new Map());

interface GroundProps {
  readonly reviews: readonly ClaimReview[];
  readonly children: ReactNode;
}

/** Knows for all lines inside it what was looked at; outside of one nothing is said. */
export function ReviewGround({ reviews, children }: GroundProps) {
  const known = useMemo(
    () => new Map(reviews.map(({ statement, mark }) => [statement, mark] as const)),
    [reviews],
  );
  return <Reviews.Provider value={known}>{children}</Reviews.Provider>;
}

export function ReviewWord({ mark }: { readonly mark: ClaimReview['mark'] }) {
  const { t } = useTranslation();
  const day = useDay();
  if (mark === null) return <span className="review-word">{t('review.mark.waiting')}</span>;
  const date = day(mark.at);
  const title = mark.author === null ? date : t('review.mark.byWhom', { who: mark.author, date });
  return (
    <span className="review-word review-word--reviewed" title={title}>
      {t('review.mark.reviewed')}
    </span>
  );
}

/** Of several claims that say one thing, one that nobody looked at counts. */
export function ReviewTag({ statements }: { readonly statements: readonly StatementId[] }) {
  const known = useContext(Reviews);
  const marks = statements.flatMap((statement) => {
    const mark = known.get(statement);
    return mark === undefined ? [] : [mark];
  });
  const [first] = marks;
  if (first === undefined) return null;
  return <ReviewWord mark={marks.includes(null) ? null : first} />;
}
