/** 关系图: the canvas with its tools, its legend and what it says when there is nothing to draw. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MenuRequest, mountCanvas, type ThingRequest } from '../../canvas/graph-canvas.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { conflictState } from '../../state/conflicts/index.ts';
import { dismissFailure, useGraph } from '../../state/graph/index.ts';
import { useWorkbench } from '../../state/workbench/index.ts';
import { correctionWords } from '../amendments/correction-words.ts';
import { conflictWords } from '../conflicts/conflict-mark.tsx';
import { ContentsPanel } from './contents/contents-panel.tsx';
import { ExpansionCard } from './expansion-card.tsx';
import { FacetsPanel } from './facets/facets-panel.tsx';
import { FilterNote } from './facets/filter-note.tsx';
import { NothingShown } from './facets/nothing-shown.tsx';
import { GraphHead } from './graph-head.tsx';
import { GraphMenu } from './graph-menu.tsx';
import { GraphPaper } from './graph-paper.tsx';
import { GraphStart } from './graph-start.tsx';
import { GrowthNote } from './growth-note.tsx';
import { LayoutNote } from './layout-note.tsx';
import { Legend } from './legend.tsx';
import { PathsPanel } from './paths/paths-panel.tsx';
import { FocusNote } from './work/focus-note.tsx';
import { MarksBar } from './work/marks-bar.tsx';
import './graph.css';

function Failed() {
  const { t } = useTranslation();
  const failure = useGraph((state) => state.failure);
  if (!failure) return null;
  return (
    <div className="graph__failure">
      <IconButton icon="close" label={t('notice.dismiss')} run={dismissFailure} />
      <FailureMessage failure={failure.error} retry={failure.retry} />
    </div>
  );
}

export function GraphView() {
  const { t, i18n } = useTranslation();
  const stage = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const [expanding, setExpanding] = useState<ThingRequest | null>(null);
  const empty = useGraph((state) => state.history.present.nodes.size === 0);
  const { loading, failure } = useGraph();
  const legendOpen = useWorkbench((state) => state.legendOpen);

  useEffect(() => {
    if (!stage.current) return;
    const onOtherWords = (again: () => void) => {
      i18n.on('languageChanged', again);
      return () => i18n.off('languageChanged', again);
    };
    return mountCanvas(stage.current, {
      openMenu: setMenu,
      openExpansion: setExpanding,
      badgeTitle: (count) => i18n.t('graph.badge', { count }),
      conflicts: {
        words: (marks) => {
          const state = conflictState(marks) ?? 'open';
          return {
            label: i18n.t(`conflicts.${state}`),
            title: marks.map((mark) => conflictWords(mark, i18n.t)).join('\n'),
          };
        },
        onOtherWords,
      },
      corrections: { words: (lines) => correctionWords(lines, i18n), onOtherWords },
    });
  }, [i18n]);

  return (
    <section className="graph" aria-label={t('view.graph')}>
      <GraphHead />
      <GraphPaper />
      <div className="graph__stage">
        <div
          ref={stage}
          className="graph__canvas"
          role="application"
          tabIndex={empty ? -1 : 0}
          aria-label={t('graph.canvas')}
          aria-describedby="graph-keys"
        />
        <p id="graph-keys" className="visually-hidden">
          {t('graph.keys')}
        </p>
        {loading && <div className="graph__loading" role="progressbar" aria-label={t('state.loading')} />}
        {empty && !failure && !loading && <GraphStart />}
        <Failed />
        <div className="graph-notes">
          <FilterNote />
          <LayoutNote />
          <GrowthNote />
          <FocusNote />
          <MarksBar />
        </div>
        {!empty && legendOpen && <Legend />}
        <NothingShown />
        <PathsPanel />
        <FacetsPanel />
        <ContentsPanel openMenu={setMenu} />
        {menu && <GraphMenu request={menu} close={() => setMenu(null)} />}
        {expanding && (
          <ExpansionCard key={expanding.node} request={expanding} close={() => setExpanding(null)} />
        )}
      </div>
    </section>
  );
}
