/** Listens to the menu and to the keyboard for as long as the window is open. */
import { createKeybindingsHandler } from 'tinykeys';
import { listen } from '../../bridge/client.ts';
import { closeEvidence, goBack } from '../../state/selection/index.ts';
import { wishView } from '../../state/viewport/index.ts';
import { togglePanel, useWorkbench } from '../../state/workbench/index.ts';
import { commands } from './commands.ts';

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  return target instanceof HTMLElement && (target.matches('input, textarea') || target.isContentEditable);
}

/** Esc belongs to an open dialog first. */
function closeTopmost(): void {
  if (!useWorkbench.getState().dialog) closeEvidence();
}

type Shortcut = readonly [keys: string, run: () => void, whileTyping: boolean];

const SHORTCUTS: readonly Shortcut[] = [
  ['$mod+k', commands['search.focus'], true],
  ['/', commands['search.focus'], false],
  ['$mod+z', commands['graph.undo'], false],
  ['$mod+y', commands['graph.redo'], false],
  ['$mod+Shift+z', commands['graph.redo'], false],
  ['f', commands['graph.fit'], false],
  ['t', () => wishView({ kind: 'arrange' }), false],
  ['Alt+ArrowLeft', goBack, true],
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
        if (isTyping(event) && !whileTyping) return;
        event.preventDefault();
        run();
      },
    ]),
  );
}

export function followCommands(): void {
  window.addEventListener('keydown', createKeybindingsHandler(bindings()));
  listen('menu.command', ({ command }) => commands[command]());
}
