/** 疑似同一: pairs of the whole workspace that may be one thing, each to be merged or told apart; what was told apart is kept. */
import { useTranslation } from 'react-i18next';
import type { LikelyDouble } from '../../bridge/contract.ts';
import { CountSwitches } from '../../components/count-switches.tsx';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { walkRows } from '../../components/walk-rows.ts';
import { useAnswer, useLast } from '../../state/answers/index.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { DoubleRow } from './double-row.tsx';

const STATES = ['open', 'refused'] as const;

type State = (typeof STATES)[number];

const stateOf = ({ refusal }: LikelyDouble): State => (refusal === null ? 'open' : 'refused');

export function Doubles() {
  const { t } = useTranslation();
  const [parameters, change] = useViewParameters();
  const { value, failure, retry } = useAnswer('names.candidates', null);
  const doubles = useLast(value);
  const shown: State = parameters['state'] === 'refused' ? 'refused' : 'open';
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  if (!doubles) return <SkeletonLines count={10} />;
  const rows = doubles.filter((double) => stateOf(double) === shown);
  return (
    <div className="analysis">
      <h3>{t('names.doubles.title')}</h3>
      <p className="analysis__method">{t('names.doubles.method')}</p>
      <CountSwitches label={t('names.doubles.states')} className="doubles__states">
        {STATES.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={state === shown}
            onClick={() => change({ state: state === 'open' ? '' : state })}
          >
            {t(`names.doubles.${state}`, {
              count: doubles.filter((double) => stateOf(double) === state).length,
            })}
          </button>
        ))}
      </CountSwitches>
      {rows.length === 0 && <StateMessage tone="empty" title={t(`names.doubles.none.${shown}`)} />}
      <ol className="doubles" onKeyDown={walkRows}>
        {rows.map((double) => (
          <DoubleRow key={double.id} double={double} />
        ))}
      </ol>
    </div>
  );
}
