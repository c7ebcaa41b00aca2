/** 新建工作区: what it begins with; where it lies is asked by the system's dialog afterwards. */
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceContents } from '../../bridge/contract.ts';
import { ChoiceCard } from '../../components/choice-card.tsx';
import { setWorkbench, useWorkbench } from '../../state/workbench/index.ts';
import { createWorkspace } from '../../state/workspaces/index.ts';
import './workspaces.css';

const CHOICES: readonly WorkspaceContents[] = ['shipped', 'none'];
const close = (): void => setWorkbench({ dialog: null });

export function NewWorkspaceDialog() {
  const { t } = useTranslation();
  const open = useWorkbench((state) => state.dialog === 'newWorkspace');
  const [contents, setContents] = useState<WorkspaceContents>('shipped');
  const make = (): void => {
    close();
    void createWorkspace(contents);
  };
  return (
    <Modal
      open={open}
      title={t('workspaces.newTitle')}
      width={520}
      destroyOnHidden
      onCancel={close}
      footer={[
        <Button key="cancel" onClick={close}>
          {t('workspaces.cancel')}
        </Button>,
        <Button key="make" type="primary" onClick={make}>
          {t('workspaces.choosePlace')}
        </Button>,
      ]}
    >
      <fieldset className="workspace-contents">
        <legend>{t('workspaces.contents')}</legend>
        {CHOICES.map((choice) => (
          <ChoiceCard
            key={choice}
            question="workspace-contents"
            name={t(`workspaces.${choice}`)}
            meaning={t(`workspaces.${choice}Hint`)}
            chosen={choice === contents}
            choose={() => setContents(choice)}
          />
        ))}
      </fieldset>
      <p className="workspace-note">{t('workspaces.afresh')}</p>
    </Modal>
  );
}
