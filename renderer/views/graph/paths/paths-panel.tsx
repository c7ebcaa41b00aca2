/** 联系: how two or several things are connected, beside the picture. Open while the address asks for it. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import { FailureMessage } from '../../../components/failure-message.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { SkeletonLines } from '../../../components/skeleton-lines.tsx';
import { StateMessage } from '../../../components/state-message.tsx';
import { closePaths, usePaths, usePathsAsked } from '../../../state/paths/index.ts';
import { useSideRoom } from '../../use-side-room.ts';
import { PathEnds } from './path-ends.tsx';
import { PathRules } from './path-rules.tsx';
import { PathsFound } from './paths-found.tsx';
import './paths.css';

function Hint({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  if (count === 0) return <StateMessage tone="empty" title={t('paths.start')} body={t('paths.startHint')} />;
  return <StateMessage tone="empty" title={t('paths.second')} body={t('paths.secondHint')} />;
}

interface Props {
  readonly ids: readonly EntityId[];
  readonly without: readonly string[];
}

/** The outline gives way where there is little room: the evidence of each step stands in the column of the detail. */
function Paths({ ids, without }: Props) {
  const { t } = useTranslation();
  const panel = useSideRoom('outline');
  const { value, failure, retry } = usePaths({ ids, without });
  return (
    <aside ref={panel} className="paths-panel" aria-label={t('paths.title')}>
      <header className="paths-panel__head">
        <h3>{t('paths.title')}</h3>
        <IconButton icon="close" label={t('paths.close')} run={closePaths} />
      </header>
      <PathEnds ids={ids} />
      <PathRules without={without} />
      <div className="paths-panel__body">
        {ids.length < 2 && <Hint count={ids.length} />}
        {failure && <FailureMessage failure={failure} retry={retry} />}
        {ids.length > 1 && !value && !failure && <SkeletonLines count={6} />}
        {value && <PathsFound answer={value} without={without} />}
      </div>
    </aside>
  );
}

export function PathsPanel() {
  const { ids, without } = usePathsAsked();
  return ids === null ? null : <Paths ids={ids} without={without} />;
}
