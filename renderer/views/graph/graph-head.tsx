/** What the picture is about, and its tools. */
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { clear, useGraph, useShownGraph } from '../../state/graph/index.ts';
import { nodeText } from '../../state/layout/node-face.ts';
import { redoPicture, undoPicture } from '../../state/naming/index.ts';
import { toggleSidePanel, useSidePanel } from '../../state/side-panel/index.ts';
import { wishView } from '../../state/viewport/index.ts';
import { togglePanel, useWorkbench } from '../../state/workbench/index.ts';
import { FacetsButton } from './facets/facets-button.tsx';
import { LayoutMenu } from './layout-menu.tsx';
import { PathsButton } from './paths/paths-button.tsx';
import { HistoryButton } from './work/history-button.tsx';
import { LockButton } from './work/lock-button.tsx';

function Subject() {
  const { t } = useTranslation();
  const { start, nodes } = useGraph((state) => state.history.present);
  const shown = useShownGraph();
  const card = start ? nodes.get(start)?.card : undefined;
  return (
    <>
      {card && <strong>{t('graph.from', { name: nodeText(card) })}</strong>}
      <span>{t('graph.size', { nodes: shown.nodes.size, edges: shown.edges.size })}</span>
    </>
  );
}

export function GraphHead() {
  const { t } = useTranslation();
  const { past, future, present } = useGraph((state) => state.history);
  const side = useSidePanel();
  const legendOpen = useWorkbench((state) => state.legendOpen);
  const empty = present.nodes.size === 0;
  return (
    <ViewHead
      title={t('view.graph')}
      subject={empty ? null : <Subject />}
      toolsLabel={t('graph.tools')}
      tools={
        <>
          <IconButton
            icon="undo"
            label={t('graph.undo')}
            keys="Ctrl+Z"
            disabled={past.length === 0}
            run={undoPicture}
          />
          <IconButton
            icon="redo"
            label={t('graph.redo')}
            keys="Ctrl+Y"
            disabled={future.length === 0}
            run={redoPicture}
          />
          <HistoryButton />
          <span className="view-head__rule" />
          <IconButton
            icon="minus"
            label={t('graph.zoomOut')}
            disabled={empty}
            run={() => wishView({ kind: 'zoomOut' })}
          />
          <IconButton
            icon="plus"
            label={t('graph.zoomIn')}
            disabled={empty}
            run={() => wishView({ kind: 'zoomIn' })}
          />
          <IconButton
            icon="fit"
            label={t('graph.fit')}
            keys="F"
            disabled={empty}
            run={() => wishView({ kind: 'fit' })}
          />
          <LayoutMenu />
          <LockButton />
          <span className="view-head__rule" />
          <PathsButton />
          <FacetsButton />
          <IconButton
            icon="list"
            label={t('graph.list')}
            keys="N"
            pressed={side === 'contents'}
            disabled={empty}
            run={() => toggleSidePanel('contents')}
          />
          <IconButton
            icon="help"
            label={t('graph.legend')}
            pressed={legendOpen}
            disabled={empty}
            run={() => togglePanel('legendOpen')}
          />
          <IconButton icon="clear" label={t('graph.clear')} disabled={empty} run={clear} />
        </>
      }
    />
  );
}
