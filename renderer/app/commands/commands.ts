/** What the menu, the shortcuts and the buttons can ask for, by name. */
import type { MenuCommand } from '../../bridge/contract.ts';
import { clear, redoGraph, undoGraph } from '../../state/graph/index.ts';
import { setPreferences } from '../../state/preferences/index.ts';
import { focusSearch } from '../../state/search/index.ts';
import { wishView } from '../../state/viewport/index.ts';
import { setWorkbench } from '../../state/workbench/index.ts';
import { linkDocuments } from '../../state/workspace/index.ts';

export const commands: Readonly<Record<MenuCommand, () => void>> = {
  'search.focus': focusSearch,
  'documents.link': () => void linkDocuments(),
  'view.theme.light': () => void setPreferences({ theme: 'light' }),
  'view.theme.dark': () => void setPreferences({ theme: 'dark' }),
  'view.theme.system': () => void setPreferences({ theme: 'system' }),
  'language.zh-CN': () => void setPreferences({ language: 'zh-CN' }),
  'language.en': () => void setPreferences({ language: 'en' }),
  'graph.fit': () => wishView({ kind: 'fit' }),
  'graph.clear': clear,
  'graph.undo': undoGraph,
  'graph.redo': redoGraph,
  'help.about': () => setWorkbench({ dialog: 'about' }),
  'help.shortcuts': () => setWorkbench({ dialog: 'shortcuts' }),
};
