/** How many things are marked, and what can be done with all of them. */
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../../components/icon.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { allPinned, hide, hideOthers, startAmong, togglePins, useGraph } from '../../../state/graph/index.ts';
import { clearMarks, useMarks } from '../../../state/marks/index.ts';
import { canBeMerged, openNames } from '../../../state/naming/index.ts';
import { askPaths, MOST_ENDS } from '../../../state/paths/index.ts';
import { andBack } from '../../../state/viewport/index.ts';
import './work.css';

export function MarksBar() {
  const { t } = useTranslation();
  const { marks } = useMarks();
  const graph = useGraph((state) => state.history.present);
  if (marks.size === 0) return null;
  const ids = [...marks];
  const canAsk = ids.length > 1 && ids.length <= MOST_ENDS;
  const action = (icon: IconName, words: string, run: () => unknown, disabled = false) => (
    <button
      type="button"
      className="more-button marks-bar__act"
      title={words}
      disabled={disabled}
      onClick={andBack(run)}
    >
      <Icon name={icon} size={14} />
      <span>{words}</span>
    </button>
  );
  return (
    <div className="graph-note marks-bar" role="toolbar" aria-label={t('work.marked', { count: ids.length })}>
      <strong>{t('work.marked', { count: ids.length })}</strong>
      {action('hide', t('work.hide'), () => hide(ids))}
      {action('keep', t('work.hideOthers'), () => hideOthers(ids), ids.length === graph.nodes.size)}
      {action('pin', t(allPinned(graph, ids) ? 'work.unpin' : 'work.pin'), () => togglePins(ids))}
      {action('graph', t('work.start'), () => void startAmong(ids))}
      <span title={canAsk ? undefined : t('work.pathsMost', { most: MOST_ENDS })}>
        {action('paths', t('work.paths'), () => askPaths(ids), !canAsk)}
      </span>
      {canBeMerged(ids) && action('merge', t('names.mergeMarked'), () => openNames(ids))}
      <IconButton icon="close" label={t('work.clear')} keys="Esc" run={andBack(clearMarks)} />
    </div>
  );
}
