/** Listens to the menu and to the keyboard for as long as the window is open. */
import { createKeybindingsHandler } from 'tinykeys';
import { listen } from '../../bridge/client.ts';
import { arrange, setLayoutMenu } from '../../state/arranging/index.ts';
import { useGraph } from '../../state/graph/index.ts';
import { markAll } from '../../state/marks/index.ts';
import { usePlace, VIEWS_WITH_KEY } from '../../state/navigation/index.ts';
import { togglePaths } from '../../state/paths/index.ts';
import { isPresenting } from '../../state/presentation/index.ts';
import { closeEvidence } from '../../state/selection/index.ts';
import { toggleSidePanel } from '../../state/side-panel/index.ts';
import { isTyping, stepBack } from '../../state/work-keys/index.ts';
import { setWorkbench, togglePanel, useWorkbench } from '../../state/workbench/index.ts';
import { closesWithin } from './closes-within.ts';
import { commands, inGraph } from './commands.ts';

/** The list of steps opens where there is a step to go to. */
function toggleHistory(): void {
  const { past, future } = useGraph.getState().history;
  if (past.length + future.length === 0) return;
  setWorkbench({ historyOpen: !useWorkbench.getState().historyOpen });
}

/** Wherever the keys are beside the picture: all of the page, which the system would choose, is nothing to act on. */
function chooseAll(): void {
  const inDialog = document.activeElement?.closest('[aria-modal="true"]');
  if (!inDialog && useGraph.getState().history.present.nodes.size > 0) markAll();
}

/** Esc belongs to an open dialog first, then to what runs, then to what the picture is narrowed to. */
function closeTopmost(): void {
  if (useWorkbench.getState().dialog) return;
  const isGraph = usePlace.getState().history.present.view === 'graph';
  if (isGraph && stepBack()) return;
  closeEvidence();
}

type Shortcut = readonly [keys: string, run: () => void, whileTyping: boolean];

const SHORTCUTS: readonly Shortcut[] = [
  ['$mod+k', commands['search.focus'], true],
  ['/', commands['search.focus'], false],
  ['$mod+a', inGraph(chooseAll), false],
  ['$mod+z', commands['graph.undo'], false],
  ['$mod+y', commands['graph.redo'], false],
  ['$mod+Shift+z', commands['graph.redo'], false],
  ['f', commands['graph.fit'], false],
  ['z', inGraph(toggleHistory), false],
  ['s', inGraph(() => toggleSidePanel('facets')), false],
  ['n', inGraph(() => toggleSidePanel('contents')), false],
  ['t', inGraph(() => setLayoutMenu(true)), false],
  ['Shift+t', inGraph(() => arrange()), false],
  ['$mod+l', inGraph(togglePaths), true],
  ['Alt+ArrowLeft', commands['address.back'], true],
  ['Alt+ArrowRight', commands['address.forward'], true],
  ['F2', commands['names.open'], false],
  ['$mod+s', commands['views.save'], true],
  ['$mod+Shift+s', commands['views.list'], true],
  ['F5', commands['views.present'], true],
  ['$mod+d', commands['amendment.correct'], true],
  ['Shift+n', commands['notes.write'], false],
  ['$mod+Shift+b', commands['notes.bookmark'], true],
  ['$mod+Shift+n', commands['notes.list'], true],
  ['$mod+p', commands['page.print'], true],
  ['$mod+e', commands['export.open'], true],
  ['$mod+Shift+o', commands['view.open.imports'], true],
  ['$mod+Shift+c', commands['address.copy'], true],
  ...VIEWS_WITH_KEY.map(
    (name, index): Shortcut => [`$mod+${index + 1}`, commands[`view.open.${name}`], true],
  ),
  ['Escape', closeTopmost, false],
  ['$mod+b', () => togglePanel('outlineOpen'), true],
  ['$mod+i', () => togglePanel('detailOpen'), true],
  ['Shift+?', commands['help.shortcuts'], false],
];

function bindings(): Record<string, (event: KeyboardEvent) => void> {
  return Object.fromEntries(
    SHORTCUTS.map(([keys, run, whileTyping]) => [
      keys,
      (event: KeyboardEvent) => {
        if ((isTyping(event) && !whileTyping) || closesWithin(event)) return;
        event.preventDefault();
        run();
      },
    ]),
  );
}

/** The two thumb buttons of a mouse. */
function followThumbButtons(event: MouseEvent): void {
  const command = { 3: commands['address.back'], 4: commands['address.forward'] }[event.button];
  if (!command) return;
  event.preventDefault();
  command();
}

export function followCommands(): void {
  window.addEventListener('keydown', createKeybindingsHandler(bindings()));
  window.addEventListener('mouseup', followThumbButtons);
  listen('menu.command', ({ command }) => {
    if (!isPresenting()) commands[command]();
  });
}
