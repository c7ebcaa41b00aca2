/** The workspaces of this machine: which one is open, the ways to another, those that were open last. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { walkRows } from '../../components/walk-rows.ts';
import { chooseMerge } from '../../state/merging/index.ts';
import { setWorkbench } from '../../state/workbench/index.ts';
import {
  clearRecentWorkspaces,
  loadRecentWorkspaces,
  openRecentWorkspace,
  openWorkspace,
  saveWorkspaceCopy,
  useWorkspaces,
} from '../../state/workspaces/index.ts';
import './workspaces.css';

/** New, open, save a copy, merge. @param before what has to happen first, as closing the dialog it stands in */
export function WorkspaceTools({ before = () => {} }: { readonly before?: () => void }) {
  const { t } = useTranslation();
  const after = (run: () => void) => (): void => {
    before();
    run();
  };
  return (
    <p className="workspace-tools">
      <button
        type="button"
        className="more-button"
        onClick={after(() => setWorkbench({ dialog: 'newWorkspace' }))}
      >
        {t('workspaces.new')}
      </button>
      <button type="button" className="more-button" onClick={after(() => void openWorkspace())}>
        {t('workspaces.open')}
      </button>
      <button type="button" className="more-button" onClick={after(() => void saveWorkspaceCopy())}>
        {t('workspaces.copy')}
      </button>
      <button type="button" className="more-button" onClick={after(() => void chooseMerge())}>
        {t('workspaces.merge')}
      </button>
    </p>
  );
}

export function RecentWorkspaces() {
  const { t } = useTranslation();
  const recent = useWorkspaces((state) => state.recent);
  useEffect(() => void loadRecentWorkspaces(), []);
  const others = recent.filter(({ isOpen }) => !isOpen);
  return (
    <section className="home-part home-part--recent" aria-labelledby="home-workspaces">
      <h3 id="home-workspaces">{t('workspaces.title')}</h3>
      <WorkspaceTools />
      {others.length > 0 && (
        <>
          <ul className="home-recent" onKeyDown={walkRows}>
            {others.map(({ id, name, folder }) => (
              <li key={id}>
                <button
                  type="button"
                  data-row
                  className="recent-workspace"
                  title={folder}
                  onClick={() => void openRecentWorkspace(id)}
                >
                  <span className="home-recent__name">{name}</span>
                  <span className="recent-workspace__folder">{folder}</span>
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="link" onClick={() => void clearRecentWorkspaces()}>
            {t('workspaces.clear')}
          </button>
        </>
      )}
    </section>
  );
}
