/** What the menu, the shortcuts and the buttons can ask for, by name. */
import type { MenuCommand, ViewName } from '../../bridge/contract.ts';
import { correctOpenClaim } from '../../state/amendments/index.ts';
import { toggleExportMenu } from '../../state/exports/index.ts';
import { clear } from '../../state/graph/index.ts';
import { chooseMerge } from '../../state/merging/index.ts';
import { openNamesHere } from '../../state/naming/index.ts';
import {
  copyAddress,
  goBack,
  goForward,
  openView,
  usePlace,
  VIEW_NAMES,
} from '../../state/navigation/index.ts';
import { toggleBookmarkHere, writeNoteHere } from '../../state/notes/index.ts';
import { setPreferences } from '../../state/preferences/index.ts';
import { present } from '../../state/presentation/index.ts';
import { printShown } from '../../state/print/index.ts';
import { beginSaving } from '../../state/saved-views/index.ts';
import { focusSearch } from '../../state/search/index.ts';
import { startTour } from '../../state/tour/index.ts';
import { wishView } from '../../state/viewport/index.ts';
import { setWorkbench } from '../../state/workbench/index.ts';
import { linkDocuments } from '../../state/workspace/index.ts';
import { openWorkspace, saveWorkspaceCopy } from '../../state/workspaces/index.ts';
import { redoIn, undoIn } from './undo.ts';

const openViews = Object.fromEntries(
  VIEW_NAMES.map((name) => [`view.open.${name}`, () => openView(name)]),
) as Readonly<Record<`view.open.${ViewName}`, () => void>>;

const shownView = (): ViewName => usePlace.getState().history.present.view;

/** Keys and menu items of the picture do nothing while another view is shown: nobody would see what they did. */
export const inGraph = (run: () => void) => (): void => {
  if (shownView() === 'graph') run();
};

export const commands: Readonly<Record<MenuCommand, () => void>> = {
  'search.focus': focusSearch,
  ...openViews,
  'address.back': goBack,
  'address.forward': goForward,
  'address.copy': () => void copyAddress(),
  'names.open': openNamesHere,
  'views.save': () => void beginSaving(),
  'views.list': () => setWorkbench({ dialog: 'savedViews' }),
  'views.present': () => void present(),
  'amendment.correct': correctOpenClaim,
  'notes.write': writeNoteHere,
  'notes.bookmark': toggleBookmarkHere,
  'notes.list': () => setWorkbench({ dialog: 'notes' }),
  'page.print': () => void printShown(),
  'export.open': toggleExportMenu,
  'workspace.new': () => setWorkbench({ dialog: 'newWorkspace' }),
  'workspace.open': () => void openWorkspace(),
  'workspace.copy': () => void saveWorkspaceCopy(),
  'workspace.merge': () => void chooseMerge(),
  'documents.link': () => void linkDocuments(),
  'view.theme.light': () => void setPreferences({ theme: 'light' }),
  'view.theme.dark': () => void setPreferences({ theme: 'dark' }),
  'view.theme.system': () => void setPreferences({ theme: 'system' }),
  'language.zh-CN': () => void setPreferences({ language: 'zh-CN' }),
  'language.en': () => void setPreferences({ language: 'en' }),
  'graph.fit': inGraph(() => wishView({ kind: 'fit' })),
  'graph.clear': inGraph(clear),
  'graph.undo': () => void undoIn(shownView())(),
  'graph.redo': () => void redoIn(shownView())(),
  'help.tour': startTour,
  'help.about': () => setWorkbench({ dialog: 'about' }),
  'help.shortcuts': () => setWorkbench({ dialog: 'shortcuts' }),
};
