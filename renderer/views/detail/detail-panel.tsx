/** 详情: the selected thing, by kind. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { EntityDetail } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Panel } from '../../components/panel.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { useGraph } from '../../state/graph/index.ts';
import { canBeNamed, openNames } from '../../state/naming/index.ts';
import { bring, openView, startInGraph, usePlace } from '../../state/navigation/index.ts';
import { askPaths } from '../../state/paths/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { useKindLabel } from '../labels.ts';
import { NoteBlock } from '../notes/note-block.tsx';
import { NoteTools } from '../notes/note-tools.tsx';
import { pageOf } from '../pages.ts';
import { BodyDetail } from './body-detail.tsx';
import { DocumentDetail } from './document-detail.tsx';
import { MeasureDetail } from './measure-detail.tsx';
import { ReviewGround } from './review-tag.tsx';
import { SectionDetail } from './section-detail.tsx';
import { ThingDetail } from './thing-detail.tsx';
import './detail.css';

function DetailOf({ detail }: { readonly detail: EntityDetail }) {
  switch (detail.entity.kind) {
    case 'agency':
    case 'collective':
      return <BodyDetail detail={detail} />;
    case 'measure':
      return <MeasureDetail detail={detail} />;
    case 'document':
      return <DocumentDetail detail={detail} />;
    case 'section':
      return <SectionDetail detail={detail} />;
    default:
      return <ThingDetail detail={detail} />;
  }
}

function Tools({ id }: { readonly id: EntityId }) {
  const { t } = useTranslation();
  const inGraph = usePlace(({ history }) => history.present.view === 'graph');
  const { nodes, start } = useGraph((state) => state.history.present);
  const evidenceOpen = useSelection(({ statement }) => statement !== null);
  const page = pageOf(id);
  return (
    <>
      <NoteTools subject={{ kind: 'thing', id }} keyed={!evidenceOpen} />
      {page && <IconButton icon={page} label={t(`view.${page}`)} run={() => openView(page, id)} />}
      {canBeNamed(id) && (
        <IconButton icon="edit" label={t('names.open')} keys="F2" run={() => openNames([id])} />
      )}
      <IconButton icon="paths" label={t('paths.with')} run={() => askPaths([id])} />
      <IconButton
        icon="plus"
        label={t('detail.add')}
        disabled={inGraph && (nodes.has(id) || nodes.size === 0)}
        run={() => void bring(id)}
      />
      <IconButton
        icon="place"
        label={t('detail.start')}
        disabled={inGraph && start === id}
        run={() => startInGraph(id)}
      />
    </>
  );
}

function Loaded({ id }: { readonly id: EntityId }) {
  const { t } = useTranslation();
  const kindLabel = useKindLabel();
  const { value, failure, retry } = useAnswer('entity.describe', { id });
  const title = value ? kindLabel(value.entity.kind) : t('panel.detail');
  return (
    <Panel name="detail" label={t('panel.detail')} title={title} tools={<Tools id={id} />}>
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {!value && !failure && <SkeletonLines count={9} />}
      <NoteBlock subject={{ kind: 'thing', id }} />
      {value && (
        <ReviewGround reviews={value.reviews}>
          <DetailOf key={id} detail={value} />
        </ReviewGround>
      )}
    </Panel>
  );
}

export function DetailPanel() {
  const { t } = useTranslation();
  const id = useSelection((state) => state.entity);
  if (id) return <Loaded id={id} />;
  return (
    <Panel name="detail" label={t('panel.detail')} title={t('panel.detail')}>
      <StateMessage tone="empty" title={t('detail.nothing')} body={t('detail.nothingHint')} />
    </Panel>
  );
}
