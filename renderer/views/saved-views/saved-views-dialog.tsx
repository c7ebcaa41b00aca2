/** 保存的视图: all of them in the user's order, and the ways in and out of a file. */
import { Button, Modal } from 'antd';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { present } from '../../state/presentation/index.ts';
import {
  beginSaving,
  dismissViews,
  exportViews,
  importViews,
  loadViews,
  putBackView,
  useSavedViews,
} from '../../state/saved-views/index.ts';
import { wishView } from '../../state/viewport/index.ts';
import { setWorkbench, useWorkbench } from '../../state/workbench/index.ts';
import { ExportBar } from '../notices/export-bar.tsx';
import { SavedViewsList } from './saved-views-list.tsx';
import { FailureBar, FormerBar, ImportedBar } from './views-bars.tsx';
import './saved-views.css';

function Tools() {
  const { t } = useTranslation();
  const ids = (useSavedViews((state) => state.list) ?? []).map(({ id }) => id);
  const none = ids.length === 0;
  return (
    <div className="saved-views__tools" role="toolbar" aria-label={t('views.list')}>
      <Button icon={<Icon name="plus" />} onClick={() => void beginSaving()}>
        {t('views.save')}
      </Button>
      <Button icon={<Icon name="play" />} disabled={none} onClick={() => void present()}>
        {t('views.present')}
      </Button>
      <span className="saved-views__gap" />
      <Button type="text" icon={<Icon name="import" />} onClick={() => void importViews()}>
        {t('views.import')}
      </Button>
      <Button type="text" icon={<Icon name="export" />} disabled={none} onClick={() => void exportViews(ids)}>
        {t('views.exportAll')}
      </Button>
    </div>
  );
}

/** Keys that mean the same here as in the workbench, beside Ctrl+S: to close, to move on, to present. */
const PASSED: readonly string[] = ['Escape', 'Tab', 'F5'];

/** The other keys of the view behind the dialog rest, until it closes. */
function onKey(event: KeyboardEvent): void {
  const control = event.ctrlKey || event.metaKey;
  if (useWorkbench.getState().dialog !== 'savedViews' || PASSED.includes(event.key)) return;
  if (control && event.key.toLowerCase() === 's') return;
  event.stopPropagation();
  if (event.key !== 'z' || !control) return;
  event.preventDefault();
  void putBackView();
}

function SavedViews() {
  const { t } = useTranslation();
  const root = useRef<HTMLElement>(null);
  const list = useSavedViews((state) => state.list);
  useEffect(() => {
    dismissViews();
    void loadViews();
  }, []);
  const isEmpty = list?.length === 0;
  // With the last row goes the focus; keys would reach the view behind.
  useEffect(() => {
    if (isEmpty) root.current?.focus();
  }, [isEmpty]);
  return (
    <section ref={root} className="saved-views" aria-label={t('views.list')} tabIndex={-1} onKeyDown={onKey}>
      <Tools />
      <ExportBar />
      <FailureBar />
      <ImportedBar />
      <FormerBar />
      {list === null && <SkeletonLines count={4} />}
      {isEmpty && <StateMessage tone="empty" title={t('views.none')} body={t('views.noneHint')} />}
      {list !== null && list.length > 0 && (
        <>
          <SavedViewsList views={list} />
          <p className="saved-views__keys">{t('views.keys')}</p>
        </>
      )}
    </section>
  );
}

/** What opened the list may be gone: a dialog of its own, or another view's button. */
function giveKeysBack(): void {
  if (document.activeElement === document.body) wishView({ kind: 'focus' });
}

export function SavedViewsDialog() {
  const { t } = useTranslation();
  const open = useWorkbench((state) => state.dialog === 'savedViews');
  return (
    <Modal
      open={open}
      title={t('views.list')}
      footer={null}
      width={760}
      destroyOnHidden
      onCancel={() => setWorkbench({ dialog: null })}
      afterClose={giveKeysBack}
    >
      {open && <SavedViews />}
    </Modal>
  );
}
