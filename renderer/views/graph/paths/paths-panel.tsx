/** 联系: how two or several things are connected, beside the picture. Open while the address asks for it. */
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { SkeletonLines } from '../../../components/skeleton-lines.tsx';
import { StateMessage } from '../../../components/state-message.tsx';
import { closePaths, usePaths, usePathsAsked } from '../../../state/paths/index.ts';
import { PathEnds } from './path-ends.tsx';
import { PathRules } from './path-rules.tsx';
import { PathsFound } from './paths-found.tsx';
import './paths.css';

function Hint({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  if (count === 0) return <StateMessage tone="empty" title={t('paths.start')} body={t('paths.startHint')} />;
  return <StateMessage tone="empty" title={t('paths.second')} body={t('paths.secondHint')} />;
}

export function PathsPanel() {
  const { t } = useTranslation();
  const asked = usePathsAsked();
  const { value, failure, retry } = usePaths(asked);
  const { ids, without } = asked;
  if (ids === null) return null;
  return (
    <aside className="paths-panel" aria-label={t('paths.title')}>
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
