/**
 * Theme, language, whether the tour was seen, and the name under which the user says something. They belong to the person at this machine, not to a workspace that is copied to others, and
 * must be known before the workspace is open: so they lie in the program's own folder.
 */
import { z } from 'zod';
import type { Preferences } from '../bridge/contract.ts';
import { stateFile } from './state-file.ts';

const DEFAULTS: Preferences = { theme: 'system', language: 'zh-CN', tour: 'offered', author: '' };

/** Takes what it knows; a missing, old or broken file gives the defaults. */
const stored = z
  .object({
    theme: z.enum(['system', 'light', 'dark']).catch(DEFAULTS.theme),
    language: z.enum(['zh-CN', 'en']).catch(DEFAULTS.language),
    tour: z.enum(['offered', 'done']).catch(DEFAULTS.tour),
    author: z.string().catch(DEFAULTS.author),
  })
  .catch(DEFAULTS);

export interface PreferenceKeeper {
  readonly current: Preferences;
  write(change: Partial<Preferences>): Preferences;
}

/** @param overrides from the command line: hold until the user chooses otherwise, and are not stored. */
export function keepPreferences(file: string, overrides: Partial<Preferences>): PreferenceKeeper {
  const store = stateFile(file);
  let saved: Preferences = stored.parse(store.read());
  let shown: Preferences = { ...saved, ...overrides };
  return {
    get current() {
      return shown;
    },
    write: (change) => {
      saved = { ...saved, ...change };
      shown = { ...shown, ...change };
      store.write(saved);
      return shown;
    },
  };
}
