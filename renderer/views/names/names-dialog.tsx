/** 名称…: a thing gets a further name, another name, is made one with others or split, with what that would move beside it. */
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { StateMessage } from '../../components/state-message.tsx';
import { useNaming } from '../../state/naming/index.ts';
import { setWorkbench, useWorkbench } from '../../state/workbench/index.ts';
import { NamesForm } from './names-form.tsx';
import './names-dialog.css';

const close = (): void => setWorkbench({ dialog: null });

export function NamesDialog() {
  const { t } = useTranslation();
  const open = useWorkbench((state) => state.dialog === 'names');
  const draft = useNaming((state) => state.draft);
  return (
    <Modal open={open} title={t('names.title')} footer={null} width={940} destroyOnHidden onCancel={close}>
      {open && draft && <NamesForm key={draft.thing} draft={draft} close={close} />}
      {open && !draft && (
        <StateMessage tone="empty" title={t('names.nothing')} body={t('names.nothingHint')} />
      )}
    </Modal>
  );
}
