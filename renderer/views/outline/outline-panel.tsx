/** 文件: the documents of the workspace and the outline of the one that is open. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Panel } from '../../components/panel.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { linkDocuments } from '../../state/workspace/index.ts';
import { setOpenDocument, useOpenDocument } from '../../state/workspace/open-document.ts';
import { DocumentTabs } from './document-tabs.tsx';
import { OutlineTree } from './outline-tree.tsx';
import { useSelectedDocument } from './selected-document.ts';
import './outline-panel.css';

function Outline({ id }: { readonly id: DocumentId }) {
  const { status, value, failure, retry } = useAnswer('documents.outline', { id });
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  if (status === 'loading' || !value) return <SkeletonLines count={10} />;
  return <OutlineTree key={id} outline={value} />;
}

export function OutlinePanel() {
  const { t } = useTranslation();
  const { value: documents, failure, retry } = useAnswer('documents.list', null);
  const standsIn = useSelectedDocument(documents);
  useEffect(() => {
    if (standsIn !== null) setOpenDocument(standsIn);
  }, [standsIn]);
  const open = useOpenDocument(documents);

  return (
    <Panel
      name="outline"
      label={t('panel.outline')}
      title={t('panel.outline')}
      tools={<IconButton icon="link" label={t('link.open')} run={() => void linkDocuments()} />}
    >
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {!documents && !failure && <SkeletonLines count={10} />}
      {documents?.length === 0 && (
        <StateMessage tone="empty" title={t('outline.none')} body={t('outline.noneHint')} />
      )}
      {documents && documents.length > 0 && (
        <div className="outline-panel">
          <DocumentTabs documents={documents} open={open} />
          {open && <Outline id={open} />}
        </div>
      )}
    </Panel>
  );
}
