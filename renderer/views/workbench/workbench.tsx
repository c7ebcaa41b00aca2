/** The frame: the rail of views, outline, the view itself, detail and evidence around one selection. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Group,
  Panel,
  type PanelImperativeHandle,
  Separator,
  useDefaultLayout,
  usePanelRef,
} from 'react-resizable-panels';
import { useAmendmentLoading } from '../../state/amendments/index.ts';
import { useConflictLoading } from '../../state/conflicts/index.ts';
import { useNotesLoading } from '../../state/notes/index.ts';
import { usePresentation } from '../../state/presentation/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { setWorkbench, useWorkbench } from '../../state/workbench/index.ts';
import { CorrectionDialog } from '../amendments/correction-dialog.tsx';
import { DetailPanel } from '../detail/detail-panel.tsx';
import { AboutDialog } from '../dialogs/about-dialog.tsx';
import { ExportsDialog } from '../dialogs/exports-dialog.tsx';
import { ShortcutsDialog } from '../dialogs/shortcuts-dialog.tsx';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { DropTarget } from '../imports/drop-target.tsx';
import { MergeDialog } from '../merging/merge-dialog.tsx';
import { NamesDialog } from '../names/names-dialog.tsx';
import { NotesDialog } from '../notes/notes-dialog.tsx';
import { ExportBar } from '../notices/export-bar.tsx';
import { JudgementBar } from '../notices/judgement-bar.tsx';
import { LinkDialog } from '../notices/link-dialog.tsx';
import { NoticeBars } from '../notices/notice-bars.tsx';
import { OutlinePanel } from '../outline/outline-panel.tsx';
import { Presentation } from '../presentation/presentation.tsx';
import { SaveDialog } from '../saved-views/save-dialog.tsx';
import { SavedViewsDialog } from '../saved-views/saved-views-dialog.tsx';
import { FailureBar, MissingBar } from '../saved-views/views-bars.tsx';
import { TopBar } from '../top-bar/top-bar.tsx';
import { Tour } from '../tour/tour.tsx';
import { ViewRail } from '../view-rail/view-rail.tsx';
import { NewWorkspaceDialog } from '../workspaces/new-workspace-dialog.tsx';
import { WorkspaceBars } from '../workspaces/workspace-bars.tsx';
import { Announcer } from './announcer.tsx';
import { MainView } from './main-view.tsx';
import { ViewPaper } from './view-paper.tsx';
import './workbench.css';

function follow(panel: PanelImperativeHandle | null, open: boolean): void {
  if (!panel || panel.isCollapsed() === !open) return;
  if (open) panel.expand();
  else panel.collapse();
}

function RightSide() {
  const { t } = useTranslation();
  const statement = useSelection((state) => state.statement);
  const panelIds = statement ? ['detail-part', 'evidence-part'] : ['detail-part'];
  const layout = useDefaultLayout({ id: 'remit-right', panelIds, storage: window.localStorage });
  return (
    <Group orientation="vertical" id="remit-right" {...layout}>
      <Panel id="detail-part" minSize="140px">
        <DetailPanel />
      </Panel>
      {statement && (
        <>
          <Separator className="separator separator--horizontal" aria-label={t('panel.resizeEvidence')} />
          <Panel id="evidence-part" defaultSize="52" minSize="140px">
            <EvidencePanel statement={statement} />
          </Panel>
        </>
      )}
    </Group>
  );
}

function Frame() {
  const { t } = useTranslation();
  const { outlineOpen, detailOpen, dialog } = useWorkbench();
  const [outline, detail] = [usePanelRef(), usePanelRef()];
  const layout = useDefaultLayout({ id: 'remit-columns', storage: window.localStorage });
  useEffect(() => follow(outline.current, outlineOpen), [outline, outlineOpen]);
  useEffect(() => follow(detail.current, detailOpen), [detail, detailOpen]);

  return (
    <div className="workbench">
      <TopBar />
      <NoticeBars />
      <WorkspaceBars />
      <MergeDialog />
      {dialog !== 'savedViews' && dialog !== 'notes' && <ExportBar />}
      {dialog !== 'savedViews' && dialog !== 'saveView' && <FailureBar />}
      <MissingBar />
      <Tour />
      <div className="workbench__body">
        <ViewRail />
        <main className="workbench__main">
          <Group id="remit-columns" orientation="horizontal" {...layout}>
            <Panel
              id="outline"
              panelRef={outline}
              collapsible
              defaultSize="280px"
              minSize="220px"
              maxSize="460px"
              groupResizeBehavior="preserve-pixel-size"
              onResize={(size) => setWorkbench({ outlineOpen: size.inPixels > 0 })}
            >
              <OutlinePanel />
            </Panel>
            <Separator className="separator" aria-label={t('panel.resizeOutline')} />
            <Panel id="view" minSize="320px">
              <MainView />
            </Panel>
            <Separator className="separator" aria-label={t('panel.resizeDetail')} />
            <Panel
              id="detail"
              panelRef={detail}
              collapsible
              defaultSize="364px"
              minSize="280px"
              maxSize="620px"
              groupResizeBehavior="preserve-pixel-size"
              onResize={(size) => setWorkbench({ detailOpen: size.inPixels > 0 })}
            >
              <RightSide />
            </Panel>
          </Group>
        </main>
      </div>
      <JudgementBar />
      <CorrectionDialog />
      <LinkDialog />
      <AboutDialog />
      <NewWorkspaceDialog />
      <ExportsDialog />
      <ShortcutsDialog />
      <NamesDialog />
      <SaveDialog />
      <SavedViewsDialog />
      <NotesDialog />
      <ViewPaper />
    </div>
  );
}

export function Workbench() {
  useConflictLoading();
  useAmendmentLoading();
  useNotesLoading();
  const presenting = usePresentation(({ show }) => show !== null);
  return (
    <>
      {presenting ? <Presentation /> : <Frame />}
      {!presenting && <DropTarget />}
      <Announcer />
    </>
  );
}
