/** The checks with what each still finds; each says its rule in one sentence. */
import { useTranslation } from 'react-i18next';
import type { CheckSummary } from '../../bridge/contract.ts';
import { ColumnLine } from '../../components/column-line.tsx';
import { useWording } from '../labels.ts';

interface Props {
  readonly checks: readonly CheckSummary[];
  readonly counts: ReadonlyMap<string, number>;
  /** Empty for all. */
  readonly chosen: string;
  readonly choose: (check: string) => void;
}

interface LineProps {
  readonly label: string;
  readonly explanation: string | null;
  readonly count: number;
  readonly chosen: boolean;
  readonly choose: () => void;
}

function CheckLine({ label, explanation, count, chosen, choose }: LineProps) {
  return (
    <li>
      <ColumnLine
        className={`check-line${count === 0 ? ' check-line--none' : ''}`}
        current={chosen}
        title={explanation ?? undefined}
        choose={choose}
      >
        <span className="check-line__label">{label}</span>
        <span className="check-line__count">{count}</span>
        {explanation && <span className="check-line__explanation">{explanation}</span>}
      </ColumnLine>
    </li>
  );
}

export function CheckList({ checks, counts, chosen, choose }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <nav className="check-list" aria-label={t('checks.list')}>
      <ul>
        <CheckLine
          label={t('checks.all')}
          explanation={null}
          count={total}
          chosen={chosen === ''}
          choose={() => choose('')}
        />
        {checks.map((check) => (
          <CheckLine
            key={check.id}
            label={wording(check.label)}
            explanation={wording(check.explanation)}
            count={counts.get(check.id) ?? 0}
            chosen={chosen === check.id}
            choose={() => choose(check.id)}
          />
        ))}
      </ul>
    </nav>
  );
}
