/** The menu's way to mend a damaged workspace: ask which, do it, say how it went. */
import { dialog } from 'electron';
import type { Failure } from '../bridge/contract.ts';
import { failure } from './failures.ts';
import { menuWords } from './menu-words.ts';
import type { Language } from './service/messages.ts';
import type { ServiceClient } from './service-client.ts';

export async function say(reason: Failure): Promise<void> {
  await dialog.showMessageBox({ type: 'info', message: reason.message, detail: reason.hint });
}

async function ask(language: Language, hasBackup: boolean): Promise<'backup' | 'dataset' | null> {
  const words = menuWords[language];
  const choices = [
    ...(hasBackup ? [{ label: words.restoreBackup, from: 'backup' as const }] : []),
    { label: words.restoreDataset, from: 'dataset' as const },
    { label: words.cancel, from: null },
  ];
  const { response } = await dialog.showMessageBox({
    type: 'question',
    title: words.restoreTitle,
    message: words.restoreQuestion,
    buttons: choices.map((choice) => choice.label),
    cancelId: choices.length - 1,
    defaultId: 0,
  });
  return choices[response]?.from ?? null;
}

export async function offerRestore(service: ServiceClient, language: Language): Promise<void> {
  const summary = await service.request('workspace.summary', null, language);
  if (!summary.ok) return say(summary.error);
  const { damaged } = summary.value;
  if (damaged === undefined) return say(failure('workspace-sound', { file: '' }, language));
  const from = await ask(language, damaged.backup !== null);
  if (from === null) return;
  const restored = await service.request('workspace.restore', { from }, language);
  if (!restored.ok) await say(restored.error);
}
