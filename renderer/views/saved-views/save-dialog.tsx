/** 保存当前视图: what is looked at, with a title that need not be thought up. */
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { parseAddress } from '../../state/navigation/index.ts';
import { type Draft, freeTitle, saveDraft, useSavedViews } from '../../state/saved-views/index.ts';
import { setWorkbench, useWorkbench } from '../../state/workbench/index.ts';
import { ViewForm } from './view-form.tsx';
import { FailureBar } from './views-bars.tsx';
import './saved-views.css';

const close = (): void => setWorkbench({ dialog: null });

function useProposedTitle({ address, about }: Draft): string {
  const { t } = useTranslation();
  const list = useSavedViews((state) => state.list) ?? [];
  const name = parseAddress(address)?.view;
  const view = name ? t(`view.${name}`) : '';
  const title = about === null ? view : t('views.proposed', { view, about });
  return freeTitle(
    title,
    list.map((line) => line.title),
  );
}

function SaveForm({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const title = useProposedTitle(draft);
  const save = async (given: string, notes: string): Promise<void> => {
    if (await saveDraft(given, notes)) setWorkbench({ dialog: 'savedViews' });
  };
  return (
    <>
      <p className="save-view__keeps">
        {draft.picture ? t('views.keeps', { count: draft.picture.nodes.length }) : t('views.keepsAddress')}
      </p>
      <FailureBar />
      {/* A dialog asked for again while it closes keeps its fields: the next view has its own. */}
      <ViewForm
        key={title}
        title={title}
        notes=""
        save={(given, notes) => void save(given, notes)}
        cancel={close}
      />
    </>
  );
}

export function SaveDialog() {
  const { t } = useTranslation();
  const dialog = useWorkbench((state) => state.dialog);
  const open = dialog === 'saveView';
  const draft = useSavedViews((state) => state.draft);
  return (
    <Modal
      open={open}
      title={t('views.save')}
      footer={null}
      width={560}
      destroyOnHidden
      // The list that opens once a view is saved takes the keys.
      focusable={{ focusTriggerAfterClose: dialog !== 'savedViews' }}
      onCancel={close}
    >
      {open && draft && <SaveForm draft={draft} />}
    </Modal>
  );
}
