/** One indicator or initiative through the documents: verdict, figures, every mention. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { EntityCard, ThreadPage } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { goTo } from '../../state/navigation/index.ts';
import { FigureChart } from '../figures/figure-chart.tsx';
import { ConflictItem } from './conflict-item.tsx';
import { MentionTable } from './mention-table.tsx';
import { VerdictBlock } from './verdict-block.tsx';

interface ThingsProps {
  readonly label: string;
  readonly things: readonly EntityCard[];
}

function Things({ label, things }: ThingsProps) {
  if (things.length === 0) return null;
  return (
    <div className="thread-page__things">
      <h4>{label}</h4>
      <ul>
        {things.map((card) => (
          <li key={card.id}>
            <button type="button" className="link" onClick={() => goTo(card.id)}>
              {card.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One drawing a unit and scope, where there is a course to see. */
function Charts({ page: { series } }: { readonly page: ThreadPage }) {
  return series
    .filter(({ figures }) => figures.length > 1)
    .map((one) => (
      <div key={`${one.unit} ${one.scope}`} className="thread-page__chart">
        <FigureChart series={one} />
      </div>
    ));
}

function Loaded({ page }: { readonly page: ThreadPage }) {
  const { t } = useTranslation();
  const { line, follows, bodies, conflicts, mentions } = page;
  const heading = useRef<HTMLHeadingElement>(null);
  // The line of the list that led here is gone: the keys go on from the name, unless they are somewhere else.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <article className="thread-page">
      <h3 ref={heading} className="thread-page__name" tabIndex={-1}>
        <KindGlyph kind={line.about} />
        {line.name}
      </h3>
      <VerdictBlock page={page} />
      <Charts page={page} />
      <h4>{t('follow.mentions', { count: mentions.length })}</h4>
      <MentionTable page={page} />
      {conflicts.length > 0 && (
        <>
          <h4>{t('follow.conflicts')}</h4>
          {conflicts.map((conflict) => (
            <ConflictItem key={conflict.id} conflict={conflict} />
          ))}
        </>
      )}
      <Things label={t('follow.names')} things={follows} />
      <Things label={t('follow.bodies')} things={bodies} />
    </article>
  );
}

export function ThreadPageView({ thread }: { readonly thread: EntityId }) {
  const { value, failure, retry } = useAnswer('threads.read', { thread });
  return (
    <div className="follow__scroll">
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {!value && !failure && <SkeletonLines count={9} />}
      {value && <Loaded page={value} />}
    </div>
  );
}
