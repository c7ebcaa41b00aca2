/** Theme and language, kept by the privileged side. */
import { create } from 'zustand';
import { request } from '../../bridge/client.ts';
import type { Preferences } from '../../bridge/contract.ts';

interface PreferencesState extends Preferences {
  /** What the operating system asks for, used when `theme` is `system`. */
  readonly systemDark: boolean;
}

export const usePreferences = create<PreferencesState>(() => ({
  theme: 'system',
  language: 'zh-CN',
  tour: 'done',
  author: '',
  systemDark: window.matchMedia('(prefers-color-scheme: dark)').matches,
}));

export function isDark({ theme, systemDark }: PreferencesState): boolean {
  return theme === 'dark' || (theme === 'system' && systemDark);
}

/** Takes effect at once; the privileged side keeps it for the next start. */
export async function setPreferences(change: Partial<Preferences>): Promise<void> {
  usePreferences.setState(change);
  await request('preferences.write', change);
}

/** Milliseconds the first picture waits for the kept preferences; a busy machine must not show an empty window. */
const PATIENCE = 400;

async function readPreferences(): Promise<void> {
  const answer = await request('preferences.read', null);
  if (answer.ok) usePreferences.setState(answer.value);
}

/** Reads what was kept and follows the system's theme; returns how to stop. */
export async function followPreferences(): Promise<() => void> {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => usePreferences.setState({ systemDark: query.matches });
  query.addEventListener('change', follow);
  await Promise.race([readPreferences(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  return () => query.removeEventListener('change', follow);
}
