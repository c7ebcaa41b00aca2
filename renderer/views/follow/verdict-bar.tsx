/** The verdicts with how many threads each has, as filter. */
import { useTranslation } from 'react-i18next';
import { useVerdictWords } from '../labels.ts';
import { VERDICTS, type Verdict } from './thread-rows.ts';

interface Props {
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: Verdict | '';
  readonly choose: (verdict: Verdict | '') => void;
}

export function VerdictBar({ counts, chosen, choose }: Props) {
  const { t } = useTranslation();
  const words = useVerdictWords();
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const choices: readonly (readonly [Verdict | '', string, number])[] = [
    ['', t('follow.all'), total],
    ...VERDICTS.map((verdict) => [verdict, words(verdict), counts.get(verdict) ?? 0] as const),
  ];
  return (
    <fieldset className="verdict-bar">
      <legend className="visually-hidden">{t('follow.verdicts')}</legend>
      {choices.map(([verdict, label, count]) => (
        <button
          key={verdict}
          type="button"
          className="verdict-bar__choice"
          aria-pressed={verdict === chosen}
          disabled={count === 0 && verdict !== chosen}
          onClick={() => choose(verdict)}
        >
          {label} <span className="verdict-bar__count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
