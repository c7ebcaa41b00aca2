/** What contradicts something here: both side by side, one to be chosen, one by one or all at once. */
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MergeChoice, MergeItem } from '../../bridge/contract.ts';
import { ChoiceCard } from '../../components/choice-card.tsx';
import { decide, useMerging } from '../../state/merging/index.ts';

const SIDES: readonly MergeChoice[] = ['ours', 'theirs'];

function Conflict({ item }: { readonly item: MergeItem }) {
  const { t } = useTranslation();
  const chosen = useMerging(({ choices }) => choices[item.id]);
  const title = [t(`merging.parts.${item.part}`), item.title].filter((word) => word !== '').join(' · ');
  return (
    <fieldset className="merge-conflict">
      <legend>{title}</legend>
      {SIDES.map((side) => (
        <ChoiceCard
          key={side}
          question={item.id}
          name={t(`merging.${side}`)}
          meaning={item[side]}
          chosen={chosen === side}
          choose={() => decide([item.id], side)}
        />
      ))}
    </fieldset>
  );
}

/** How many nobody decided on yet. */
export function useUndecided(conflicts: readonly MergeItem[]): number {
  return useMerging(({ choices }) => conflicts.filter(({ id }) => choices[id] === undefined).length);
}

export function MergeConflicts({ conflicts }: { readonly conflicts: readonly MergeItem[] }) {
  const { t } = useTranslation();
  const open = useUndecided(conflicts);
  if (conflicts.length === 0) return null;
  const all = (side: MergeChoice) => (): void =>
    decide(
      conflicts.map(({ id }) => id),
      side,
    );
  return (
    <section className="merge-conflicts" aria-label={t('merging.conflicts')}>
      <header>
        <h3>{t('merging.conflicts')}</h3>
        <span className="merge-conflicts__open" aria-live="polite">
          {open === 0 ? t('merging.decided') : t('merging.undecided', { count: open })}
        </span>
        <Button size="small" onClick={all('ours')}>
          {t('merging.allOurs')}
        </Button>
        <Button size="small" onClick={all('theirs')}>
          {t('merging.allTheirs')}
        </Button>
      </header>
      {conflicts.map((item) => (
        <Conflict key={item.id} item={item} />
      ))}
    </section>
  );
}
