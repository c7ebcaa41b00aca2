/** The first screen: three ways to begin. */
import { useTranslation } from 'react-i18next';
import { RoleCounts } from '../../components/role-mark.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { startWith } from '../../state/navigation/index.ts';
import { focusSearch } from '../../state/search/index.ts';
import { setWorkbench, useWorkbench } from '../../state/workbench/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';

const SHOWN = 8;

function Busiest() {
  const { t } = useTranslation();
  const { summary, failure } = useWorkspace();
  if (!summary) return failure ? null : <SkeletonLines count={5} />;
  return (
    <ul className="busiest">
      {summary.busiest.slice(0, SHOWN).map((card) => (
        <li key={card.id}>
          <button type="button" onClick={() => startWith(card.id)}>
            <span className="busiest__name">{card.name}</span>
            <RoleCounts roles={card.roles} aligned />
          </button>
        </li>
      ))}
      {summary.busiest.length === 0 && <li>{t('start.none')}</li>}
    </ul>
  );
}

function focusOutline(): void {
  setWorkbench({ outlineOpen: true, outlineWaits: false });
  const tree = document.querySelector('[role="tree"]');
  if (tree instanceof HTMLElement) tree.focus();
}

export function GraphStart() {
  const { t } = useTranslation();
  const outlineOpen = useWorkbench((state) => state.outlineOpen);
  return (
    <div className="graph-start">
      <div className="graph-start__sheet">
        <h3>{t('start.title')}</h3>
        <p className="graph-start__lead">{t('start.lead')}</p>
        <ol>
          <li>
            <h4>{t('start.search')}</h4>
            <p>{t('start.searchHint')}</p>
            <button type="button" className="more-button" onClick={focusSearch}>
              {t('start.searchButton')} <kbd>Ctrl K</kbd>
            </button>
          </li>
          <li>
            <h4>{t('start.busiest')}</h4>
            <Busiest />
          </li>
          <li>
            <h4>{t('start.outline')}</h4>
            <p>{t('start.outlineHint')}</p>
            <button type="button" className="more-button" onClick={focusOutline}>
              {t(outlineOpen ? 'start.outlineButton' : 'start.outlineShow')}
            </button>
          </li>
        </ol>
      </div>
    </div>
  );
}
