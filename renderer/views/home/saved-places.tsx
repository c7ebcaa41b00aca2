/** Views that were saved in this workspace, the first few; none, and there is nothing to say. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { walkRows } from '../../components/walk-rows.ts';
import { parseAddress } from '../../state/navigation/index.ts';
import { loadViews, openSavedView, useSavedViews } from '../../state/saved-views/index.ts';
import { setWorkbench } from '../../state/workbench/index.ts';

const SHOWN = 6;

export function SavedPlaces() {
  const { t } = useTranslation();
  const list = useSavedViews((state) => state.list) ?? [];
  useEffect(() => void loadViews(), []);
  if (list.length === 0) return null;
  return (
    <section className="home-part home-part--recent" aria-labelledby="home-saved">
      <h3 id="home-saved">{t('home.saved')}</h3>
      <ul className="home-recent" onKeyDown={walkRows}>
        {list.slice(0, SHOWN).map(({ id, title, address }) => {
          const view = parseAddress(address)?.view ?? 'graph';
          return (
            <li key={id}>
              <button type="button" data-row onClick={() => void openSavedView(id)}>
                <span className="home-recent__view">{t(`view.${view}`)}</span>
                <span className="home-recent__name">{title}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {list.length > SHOWN && (
        <button type="button" className="link" onClick={() => setWorkbench({ dialog: 'savedViews' })}>
          {t('home.allSaved', { count: list.length })}
        </button>
      )}
    </section>
  );
}
