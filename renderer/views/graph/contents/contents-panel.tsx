/** 图中内容: the picture as a list with equal power: what is marked, opened, grown, hidden and pinned there is so on the picture. */
import { useTranslation } from 'react-i18next';
import type { OpenMenu } from '../../../canvas/graph-canvas.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { closeSidePanel, useSidePanel } from '../../../state/side-panel/index.ts';
import { useSideRoom } from '../../use-side-room.ts';
import { ContentsList } from './contents-list.tsx';
import '../side-panel.css';
import './contents.css';

function Contents({ openMenu }: { readonly openMenu: OpenMenu }) {
  const { t } = useTranslation();
  const panel = useSideRoom('detail');
  return (
    <aside ref={panel} className="side-panel contents" aria-label={t('graph.list')}>
      <header className="side-panel__head">
        <h3>{t('graph.list')}</h3>
        <IconButton icon="close" label={t('contents.close')} keys="Esc" run={closeSidePanel} />
      </header>
      <ContentsList openMenu={openMenu} />
      <p id="contents-keys" className="contents__keys">
        {t('contents.keys')}
      </p>
    </aside>
  );
}

export function ContentsPanel(props: { readonly openMenu: OpenMenu }) {
  return useSidePanel() === 'contents' ? <Contents {...props} /> : null;
}
