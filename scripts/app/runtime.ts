/** The Electron that the set-up found, as `.cache/environment.json` tells it. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { inProject } from './places.ts';

const environmentSchema = z.object({
  runtime: z.object({
    kind: z.enum(['named', 'official', 'fallback']),
    folder: z.string(),
    executable: z.string(),
    version: z.string(),
  }),
  sqliteBinding: z.string(),
  launchArguments: z.array(z.string()),
});

export type RuntimeEnvironment = z.infer<typeof environmentSchema>;

/** Reads what the set-up left; fails with the command to run when it never ran here. */
export function runtimeEnvironment(): RuntimeEnvironment {
  const file = inProject('.cache', 'environment.json');
  if (!existsSync(file))
    throw new Error(`No Electron was set up here (${file} is missing). Run: npm start -- --setup-only`);
  return environmentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
