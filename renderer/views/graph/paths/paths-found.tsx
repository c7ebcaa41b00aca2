/** The paths that were found, or why there are none. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PathsAnswer } from '../../../bridge/contract.ts';
import { StateMessage } from '../../../components/state-message.tsx';
import { exclude } from '../../../state/paths/index.ts';
import { useExclusionWords } from './exclusion-words.ts';
import { type Cards, PathCard } from './path-card.tsx';

interface Props {
  readonly answer: PathsAnswer;
  readonly without: readonly string[];
}

function Nothing({ answer, without }: Props) {
  const { t } = useTranslation();
  const words = useExclusionWords();
  const otherwise = without.length > 0 && answer.apart.some(({ joinedOtherwise }) => joinedOtherwise);
  const excluded = without.map(words).join(t('list.comma'));
  return (
    <StateMessage
      tone="empty"
      title={t('paths.none')}
      body={
        <>
          <p>{excluded === '' ? t('paths.noneAtAll') : t('paths.noneHint', { excluded })}</p>
          {otherwise && <p>{t('paths.otherwise')}</p>}
        </>
      }
      {...(otherwise && { action: { label: t('paths.lift'), run: () => exclude([]) } })}
    />
  );
}

function Apart({ apart, cards }: { readonly apart: PathsAnswer['apart']; readonly cards: Cards }) {
  const { t } = useTranslation();
  return (
    <section className="paths-apart">
      <h4>{t('paths.apart')}</h4>
      <ul>
        {apart.map(({ from, to }) => (
          <li key={`${from} ${to}`}>
            {t('paths.pair', { from: cards.get(from)?.name ?? '', to: cards.get(to)?.name ?? '' })}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PathsFound({ answer, without }: Props) {
  const { t } = useTranslation();
  const cards = useMemo(() => new Map(answer.cards.map((card) => [card.id, card])), [answer]);
  const { paths, apart, complete } = answer;
  const titled = new Set([...paths, ...apart].map(({ from, to }) => `${from} ${to}`)).size > 1;
  return (
    <>
      <p className={paths.length === 0 ? 'visually-hidden' : 'paths-panel__count'} role="status">
        {t('paths.found', { count: paths.length })}
      </p>
      {paths.length === 0 && <Nothing answer={answer} without={without} />}
      <ol>
        {paths.map((path, index) => (
          <PathCard
            key={path.steps.map(({ claim }) => claim.id).join()}
            path={path}
            cards={cards}
            titled={titled}
            position={index + 1}
          />
        ))}
      </ol>
      {paths.length > 0 && apart.length > 0 && <Apart apart={apart} cards={cards} />}
      {!complete && <p className="paths-panel__note">{t('paths.incomplete')}</p>}
    </>
  );
}
